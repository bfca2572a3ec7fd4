/** The data set that is open, with its places on the map, and what can be undone. */
import {
  ACCEPTED,
  type ActorId,
  type Dataset,
  type Decisions,
  EMPTY_DATASET,
  type FileBytes,
  type FileReport,
  type Merge,
  type Point,
  type Positions,
  type Problem,
  partiesOf,
  type Reading,
  type Saying,
} from "../model/index.ts";
import { type Apart, updateRecord, withMerges } from "../record/index.ts";

/** Where the data came from. `sample` is the one the product carries; `folder` is followed live; `files` were given by hand. */
export interface Origin {
  readonly sort: "sample" | "folder" | "files";
  readonly name: string;
}

/** Files as they were taken, with everything that was decided about how to read them. */
export interface Import {
  readonly files: readonly FileBytes[];
  readonly decisions: Decisions;
  /** Actors of these files that the user found to be actors of the imports before. */
  readonly same: readonly Merge[];
}

export interface EnishiDocument {
  /** Under which this browser keeps it; "" for nothing open. */
  readonly key: string;
  /** As the user named it; "" while he has not. */
  readonly name: string;
  /** In the order taken; each updates what the ones before came to. */
  readonly imports: readonly Import[];
  /** What each import reads as; beside `imports`. */
  readonly readings: readonly Reading[];
  readonly merges: readonly Merge[];
  /** Pairs that look alike and were found to be two. */
  readonly apart: readonly Apart[];
  /** What was said in the room and is neither accepted nor dropped yet, in the order said; no part of `record` or `dataset`. */
  readonly sayings: readonly Saying[];
  /** All imports joined, nobody merged. */
  readonly record: Dataset;
  /** The record with its merges: what is counted and saved out. `withRoom` adds what the room says. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly reports: readonly FileReport[];
  readonly origin: Origin | null;
  readonly positions: Positions;
  readonly pinned: readonly ActorId[];
}

export interface History {
  readonly past: readonly EnishiDocument[];
  readonly future: readonly EnishiDocument[];
}

export const EMPTY_DOCUMENT: EnishiDocument = {
  key: "",
  name: "",
  imports: [],
  readings: [],
  merges: [],
  apart: [],
  sayings: [],
  record: EMPTY_DATASET,
  dataset: EMPTY_DATASET,
  problems: [],
  reports: [],
  origin: null,
  positions: {},
  pinned: [],
};

/** What the open data are called: as the user named them, else by their own title, else by where they came from. */
export function nameOf({ name, dataset, origin }: EnishiDocument): string {
  return name || dataset.title || origin?.name || "";
}

export const NO_HISTORY: History = { past: [], future: [] };
const HISTORY_LENGTH = 100;

export interface Documents {
  readonly document: EnishiDocument;
  readonly history: History;
}

/** The next document, with the one before it kept for undo. */
export function withDocument({ document, history }: Documents, next: EnishiDocument): Documents {
  return { document: next, history: { past: [...history.past, document].slice(-HISTORY_LENGTH), future: [] } };
}

/** One step back; unchanged where there is none. */
export function withUndone({ document, history }: Documents): Documents {
  const before = history.past.at(-1);
  if (!before) return { document, history };
  return { document: before, history: { past: history.past.slice(0, -1), future: [document, ...history.future] } };
}

/** One undone step forward again; unchanged where there is none. */
export function withRedone({ document, history }: Documents): Documents {
  const [next, ...future] = history.future;
  if (!next) return { document, history };
  return { document: next, history: { past: [...history.past, document], future } };
}

/**
 * The followed folder was saved: its new data stand in place of the old, in what can be undone and redone too. Merges, names and
 * later imports stay each step's own; how the folder itself is read is as now, for its new rows were read so. Steps between
 * which nothing is left to tell apart fall together, so that undo never does nothing.
 */
export function withFolderSaved({ document, history }: Documents, next: EnishiDocument): Documents {
  const renewed = (earlier: EnishiDocument): EnishiDocument => {
    const [own] = next.imports;
    const [reading] = next.readings;
    if (earlier.key !== document.key || own === undefined || reading === undefined) return earlier;
    const said = saidActors(earlier);
    const isThere = (id: ActorId) => Object.hasOwn(next.positions, id) || said.has(id);
    const stillThere = Object.entries(earlier.positions).filter(([id]) => isThere(id));
    const pinned = earlier.pinned.filter(isThere);
    const positions = { ...next.positions, ...Object.fromEntries(stillThere) };
    const imports = [own, ...earlier.imports.slice(1)];
    const readings = [reading, ...earlier.readings.slice(1)];
    return withImports({ ...earlier, positions, pinned }, imports, readings);
  };
  const past = withoutStandstill([...history.past.map(renewed), next]).slice(0, -1);
  const future = withoutStandstill([next, ...history.future.map(renewed)]).slice(1);
  return { document: next, history: { past, future } };
}

/** Steps that show the same as the one before them left out; of two that are alike the later one stays. */
function withoutStandstill(steps: readonly EnishiDocument[]): readonly EnishiDocument[] {
  const facts = ({ key, name, imports, merges, apart, sayings, positions, pinned }: EnishiDocument) =>
    JSON.stringify([
      key,
      name,
      imports.map(({ decisions, same }) => [decisions, same]),
      merges,
      apart,
      sayings,
      positions,
      pinned,
    ]);
  const told = steps.map(facts);
  return steps.filter((_, at) => told[at] !== told[at + 1]);
}

/** Actors moved by hand; a moved actor is pinned. */
export function withActorsMoved(document: EnishiDocument, moved: Readonly<Record<ActorId, Point>>): EnishiDocument {
  const pinned = [...new Set([...document.pinned, ...Object.keys(moved)])];
  return { ...document, positions: { ...document.positions, ...moved }, pinned };
}

export function withPinToggled(document: EnishiDocument, actor: ActorId): EnishiDocument {
  const { pinned } = document;
  return { ...document, pinned: pinned.includes(actor) ? pinned.filter((id) => id !== actor) : [...pinned, actor] };
}

/** Places and pins of those only who are on record, merged ones among them, or named in the room: who is gone leaves no place behind. */
export function withRecordedOnly(document: EnishiDocument): EnishiDocument {
  const known = new Set([...document.record.actors.map(({ id }) => id), ...saidActors(document)]);
  const isAll = Object.keys(document.positions).every((id) => known.has(id));
  const positions = isAll
    ? document.positions
    : Object.fromEntries(Object.entries(document.positions).filter(([id]) => known.has(id)));
  return { ...document, positions, pinned: document.pinned.filter((id) => known.has(id)) };
}

export function withPositions(document: EnishiDocument, positions: Positions): EnishiDocument {
  return { ...document, positions };
}

/**
 * Other imports, or other readings of them, in the same document; places stay. `readings` stand beside `imports`. `record`: what
 * they come to, where that was worked out elsewhere already; a join is the dear part of this.
 */
export function withImports(
  document: EnishiDocument,
  imports: readonly Import[],
  readings: readonly Reading[],
  record = joinedRecord(imports, readings),
): EnishiDocument {
  return {
    ...document,
    imports,
    readings,
    record,
    dataset: withMerges(record, document.merges),
    problems: readings.flatMap(({ problems }, at) =>
      problems.filter(({ file }) => !isGivenAgain(readings, at, file) && !isOurs(file)),
    ),
    reports: readings.flatMap(({ reports }, at) => reports.filter(({ file }) => !isGivenAgain(readings, at, file))),
  };
}

/** All readings joined in their order. */
function joinedRecord(imports: readonly Import[], readings: readonly Reading[]): Dataset {
  const [first, ...later] = readings;
  return later.reduce(
    (joined, reading, at) => updateRecord(joined, reading.dataset, imports[at + 1]?.same ?? []),
    first?.dataset ?? EMPTY_DATASET,
  );
}

/** A file that a later import has again is told of once, as it is now; its rows are joined all the same. */
function isGivenAgain(readings: readonly Reading[], at: number, file: string): boolean {
  return file !== "" && readings.slice(at + 1).some(({ reports }) => reports.some((report) => report.file === file));
}

/** What was accepted names actors by their ids alone: that these files do not list them is nothing to tell. */
function isOurs(file: string): boolean {
  return file === ACCEPTED.ties || file === ACCEPTED.actors;
}

export function withActorsMerged(document: EnishiDocument, merges: readonly Merge[]): EnishiDocument {
  return { ...document, merges, dataset: withMerges(document.record, merges) };
}

/** The pairs are two actors each: they are not suggested again. */
export function withApart(document: EnishiDocument, pairs: readonly Apart[]): EnishiDocument {
  return { ...document, apart: [...document.apart, ...pairs] };
}

function saidActors({ sayings }: EnishiDocument): ReadonlySet<ActorId> {
  return new Set(sayings.flatMap((saying) => partiesOf(saying).map(({ id }) => id)));
}
