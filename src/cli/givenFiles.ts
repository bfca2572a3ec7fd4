/** The files a command line names, and how they are to be read: paths, or a list of ties with perhaps a list of actors. */
import { openArchives, openWorkbooks } from "../ingest/index.ts";
import { type Decisions, type FileBytes, type FileKind, NO_DECISIONS, type SheetDecisions } from "../model/index.ts";
import type { Words } from "../words/index.ts";
import type { Arguments } from "./readArguments.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

export interface GivenFiles {
  /** Archives and workbooks are open. */
  readonly files: readonly FileBytes[];
  readonly decisions: Decisions;
}

/** Refuses where nothing is named, where there is nothing, or where `--ties` stands beside paths. */
export async function givenFiles({ paths, values }: Arguments, world: World, words: Words): Promise<GivenFiles> {
  const { terminal } = words;
  const ties = values.get("--ties");
  const actors = values.get("--actors");
  if (ties === undefined && actors !== undefined) throw new Refusal(terminal.actorsAlone);
  if ((ties === undefined && paths.length === 0) || [...paths, ties, actors].includes(""))
    throw new Refusal(terminal.pathMissing);
  if (ties !== undefined && paths.length > 0) throw new Refusal(terminal.pathsBesideTies);
  const decided = await decisionsAt(values.get("--decisions"), world, words);

  const given: FileBytes[] = [];
  const sheets = new Map<string, SheetDecisions>(Object.entries(decided.sheets));
  const take = async (path: string, kind: FileKind | null): Promise<void> => {
    const found = await world.tablesAt(path);
    if (found === null) throw new Refusal(terminal.nothingAt(path));
    for (const file of found) {
      // two lists may have one name in two folders; decisions are kept by name
      const isTaken = (name: string) => given.some((other) => other.name === name);
      const ownName = isTaken(path) ? `${path} (${kind})` : path;
      const name = kind !== null && isTaken(file.name) ? ownName : file.name;
      given.push({ ...file, name });
      if (kind !== null) sheets.set(name, { kind, ...sheets.get(name) });
    }
  };
  for (const path of paths) await take(path, null);
  if (ties !== undefined) await take(ties, "ties");
  if (actors !== undefined) await take(actors, "actors");
  const files = await openWorkbooks(openArchives(given));
  return { files, decisions: { ...decided, sheets: Object.fromEntries(sheets) } };
}

/** Decisions in the form of `model/decisions.ts`, as JSON; what is left out is left to the reader. */
async function decisionsAt(path: string | undefined, world: World, { terminal }: Words): Promise<Decisions> {
  if (path === undefined) return NO_DECISIONS;
  const given = await parsed(path, world);
  if (given === null || typeof given !== "object") throw new Refusal(terminal.decisionsUnreadable(path));
  const { sheets, words } = given as Partial<Decisions>;
  return { sheets: sheets ?? {}, words: { ...NO_DECISIONS.words, ...words } };
}

async function parsed(path: string, world: World): Promise<unknown> {
  try {
    return JSON.parse((await world.textAt(path)) ?? "");
  } catch {
    return null;
  }
}
