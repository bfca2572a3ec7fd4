/** The sample data set of `data/`, read as the product reads it, and its raw cells. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { readDataset } from "../../../src/ingest/index.ts";
import type { FileBytes, Tie } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";

const FOLDER = resolve(import.meta.dirname, "../../../data");

export const fileNames = readdirSync(FOLDER).sort();
export const files: readonly FileBytes[] = fileNames
  .filter((name) => name.endsWith(".csv"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));

export const reading = readDataset(files);
export const { dataset } = reading;
export const network = buildNetwork(dataset);

/** The rows of a file as they stand in it, by header. */
export function rowsOf(name: string): readonly Record<string, string>[] {
  const text = readFileSync(join(FOLDER, name), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The ties between two actors in this direction, of a kind if asked. */
export function tiesBetween(from: string, to: string, kind?: string): readonly Tie[] {
  return dataset.ties.filter((tie) => tie.from === from && tie.to === to && (kind === undefined || tie.kind === kind));
}

/** The one such tie; throws where there is none or more. */
export function theTie(from: string, to: string, kind: string): Tie {
  const [tie, ...others] = tiesBetween(from, to, kind);
  if (!tie || others.length > 0) throw new Error(`not exactly one ${kind} of ${from} and ${to}`);
  return tie;
}

export function theActor(id: string) {
  const actor = network.actors.get(id);
  if (!actor) throw new Error(`no actor ${id}`);
  return actor;
}

/** The step of a story with this number. */
export function theStep(story: string, step: number) {
  const episode = network.episodes.get(story)?.find((candidate) => candidate.step === step);
  if (!episode) throw new Error(`no step ${step} in ${story}`);
  return episode;
}
