/** What the room said as rows: to be saved out unverified, and, once accepted, to be read as any other file. */
import { type Party, partiesOf, type Saying } from "../model/index.ts";
import { csvOf } from "./cells.ts";
import { dateCell } from "./dateCell.ts";
import type { TextFile } from "./writeDataset.ts";

const TIES = ["id", "from", "to", "via", "kind", "date", "quote", "certainty", "source"] as const;
const ACTORS = ["id", "name", "type", "source"] as const;
const RECORDED = ["recorded_by", "recorded_at"] as const;

/** Where a row comes from, in words. */
export type SourceOf = (saying: Saying) => string;

/**
 * What was said as ties that nobody is sure of, each with who recorded it and when, and the parties `isNew` says are new as
 * actors. They read back beside the data set they are about. No actors' file where nobody is new.
 */
export function writeSayings(
  sayings: readonly Saying[],
  isNew: (party: Party) => boolean,
  sourceOf: SourceOf,
): readonly TextFile[] {
  const rows = sayings.map((saying) => [
    ...tieCells(saying, "uncertain", sourceOf),
    saying.recordedBy,
    saying.recordedAt,
  ]);
  const newcomers = actorRows(sayings, isNew, sourceOf);
  return [
    { name: "room-ties.csv", text: csvOf([...TIES, ...RECORDED], rows) },
    ...(newcomers.length === 0 ? [] : [{ name: "room-actors.csv", text: csvOf(ACTORS, newcomers) }]),
  ];
}

/**
 * The text of a file of accepted ties, or of the actors they bring, with more rows below those it has; `text` is "" for a file
 * that is yet to be made. `null` where it is none of ours: somebody else's file of that name is not written to.
 */
export function withTiesAccepted(text: string, sayings: readonly Saying[], sourceOf: SourceOf): string | null {
  return withRows(
    text,
    TIES,
    sayings.map((saying) => tieCells(saying, "certain", sourceOf)),
  );
}

/** As `withTiesAccepted`, for the parties that `isNew` says are in no file yet; "" while there are none. */
export function withActorsAccepted(
  text: string,
  sayings: readonly Saying[],
  isNew: (party: Party) => boolean,
  sourceOf: SourceOf,
): string | null {
  const rows = actorRows(sayings, isNew, sourceOf);
  return rows.length === 0 ? text : withRows(text, ACTORS, rows);
}

function withRows(text: string, header: readonly string[], rows: readonly (readonly string[])[]): string | null {
  const head = csvOf(header, []);
  if (text !== "" && !text.startsWith(head)) return null;
  return (text || head) + csvOf(header, rows).slice(head.length);
}

function tieCells(saying: Saying, certainty: string, sourceOf: SourceOf): readonly string[] {
  const { id, from, to, via, kind, when, words } = saying;
  return [id, from.id, to.id, via?.id ?? "", kind, dateCell(when), words, certainty, sourceOf(saying)];
}

/** Each newcomer once, as first named. */
function actorRows(
  sayings: readonly Saying[],
  isNew: (party: Party) => boolean,
  sourceOf: SourceOf,
): readonly (readonly string[])[] {
  const rows = new Map<string, readonly string[]>();
  for (const saying of sayings) {
    for (const party of partiesOf(saying)) {
      const { id, name, type } = party;
      if (isNew(party) && !rows.has(id)) rows.set(id, [id, name, type, sourceOf(saying)]);
    }
  }
  return [...rows.values()];
}
