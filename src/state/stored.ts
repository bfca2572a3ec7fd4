/** A document in the form that a browser keeps, and back. The form has a version, so that a later release can read it. */
import type { ActorId, Dataset, Decisions, FileBytes, Merge, Positions, Reading, Saying } from "../model/index.ts";
import type { Apart } from "../record/index.ts";
import { EMPTY_DOCUMENT, type EnishiDocument, type Import, type Origin, withImports } from "./document.ts";

/** The form of today. Whoever changes it raises the number and teaches `readStored` the old one. */
export const STORED_VERSION = 3;
/** The form in which each place was an object of its own: very many take long to write. */
const PLACES_ONE_BY_ONE = 2;
/** The form before the room could say anything. */
const WITHOUT_SAYINGS = 1;

export interface StoredImport {
  /** Id in the storage and name of each file; none for the files that the page itself brings (sample, served folder). */
  readonly files: readonly { readonly id: string; readonly name: string }[];
  readonly decisions: Decisions;
  readonly same: readonly Merge[];
}

export interface StoredDocument {
  readonly version: number;
  readonly name: string;
  readonly origin: Origin | null;
  readonly imports: readonly StoredImport[];
  readonly merges: readonly Merge[];
  readonly apart: readonly Apart[];
  readonly sayings: readonly Saying[];
  readonly places: StoredPlaces;
  readonly pinned: readonly string[];
}

/** Who stands where, in lists beside each other. */
export interface StoredPlaces {
  readonly ids: readonly ActorId[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Does the page itself bring the files of the first import? Then only what was decided about them is kept. */
export function bringsItsFiles(origin: Origin | null): boolean {
  return origin !== null && origin.sort !== "files";
}

/** The document to keep, and the bytes that belong to it by id. `idOf` gives each file an id that lasts. */
export function storedOf(
  document: EnishiDocument,
  idOf: (file: FileBytes) => string,
): { stored: StoredDocument; files: ReadonlyMap<string, Uint8Array> } {
  const { name, origin, merges, apart, sayings, positions, pinned } = document;
  const own = document.imports.map(({ files }, at) => (at === 0 && bringsItsFiles(origin) ? [] : files));
  const imports = document.imports.map(({ decisions, same }, at) => ({
    files: (own[at] ?? []).map((file) => ({ id: idOf(file), name: file.name })),
    decisions,
    same,
  }));
  const files = new Map(own.flat().map((file) => [idOf(file), file.bytes] as const));
  const decided = { imports, merges, apart, sayings };
  return { stored: { version: STORED_VERSION, name, origin, ...decided, places: placesOf(positions), pinned }, files };
}

/** What was kept, or `null` where this release cannot read it. */
export function readStored(content: unknown): StoredDocument | null {
  if (content === null || typeof content !== "object") return null;
  const { version } = content as Partial<StoredDocument>;
  if (version === STORED_VERSION) return content as StoredDocument;
  if (version !== PLACES_ONE_BY_ONE && version !== WITHOUT_SAYINGS) return null;
  const { positions, ...others } = content as Omit<StoredDocument, "places"> & { readonly positions: Positions };
  const sayings = version === WITHOUT_SAYINGS ? [] : others.sayings;
  return { ...others, version: STORED_VERSION, sayings, places: placesOf(positions) };
}

function placesOf(positions: Positions): StoredPlaces {
  const ids = Object.keys(positions);
  return { ids, x: ids.map((id) => positions[id]?.x ?? 0), y: ids.map((id) => positions[id]?.y ?? 0) };
}

function positionsOf({ ids, x, y }: StoredPlaces): Positions {
  return Object.fromEntries(ids.map((id, at) => [id, { x: x[at] ?? 0, y: y[at] ?? 0 }]));
}

/** The imports of a kept document with their bytes; a file whose bytes are gone is left out. `own`: what the page brings. */
export function importsOf(
  { origin, imports }: StoredDocument,
  files: ReadonlyMap<string, Uint8Array>,
  own: readonly FileBytes[],
): readonly Import[] {
  return imports.map(({ files: kept, decisions, same }, at) => ({
    files:
      at === 0 && bringsItsFiles(origin)
        ? own
        : kept.flatMap(({ id, name }) => {
            const bytes = files.get(id);
            return bytes === undefined ? [] : [{ name, bytes }];
          }),
    decisions,
    same,
  }));
}

/** The names of files of which nothing but the name is left; each once. */
export function lostFilesOf(
  { origin, imports }: StoredDocument,
  files: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const own = imports.slice(bringsItsFiles(origin) ? 1 : 0).flatMap(({ files: kept }) => kept);
  return [...new Set(own.filter(({ id }) => !files.has(id)).map(({ name }) => name))];
}

/** The kept document, its imports read anew, and what they come to, as `withImports` takes it. Actors without a kept place have none yet. */
export function documentFrom(
  key: string,
  stored: StoredDocument,
  imports: readonly Import[],
  readings: readonly Reading[],
  record?: Dataset,
): EnishiDocument {
  const { name, origin, merges, apart, sayings, pinned } = stored;
  const positions = positionsOf(stored.places);
  return withImports(
    { ...EMPTY_DOCUMENT, key, name, origin, merges, apart, sayings, positions, pinned },
    imports,
    readings,
    record,
  );
}
