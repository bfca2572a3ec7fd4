/** What a header row says: which kind of file it begins, and what each of its columns holds. */
import type { FileKind } from "../model/index.ts";
import { KIND_COLUMNS } from "./columnNames.ts";
import { wordKey } from "./foldKey.ts";
import { telling } from "./sheetNames.ts";

/** For each column the folded words its header may be understood by. */
export type HeaderKeys = readonly (readonly string[])[];
/** Place to field, as the user decided, from left to right; "" for a column that is not to be used. */
export type DecidedColumns = ReadonlyMap<number, string>;
export const NOTHING_DECIDED: DecidedColumns = new Map();

const LONGEST_HEADER = 200;

/** What a header may be called: as it is, without its bracket, its number or 必須, only its bracket, and each side of a slash. */
export function headerKeys(header: string): readonly string[] {
  if (header.length > LONGEST_HEADER) return [];
  const plain = header.normalize("NFKC");
  const outside = plain.replace(/[([【「][^)\]】」]*[)\]】」]/g, "");
  const inside = /[([【「]([^)\]】」]*)[)\]】」]/.exec(plain)?.[1] ?? "";
  const bare = outside.replace(/^\s*\d{1,2}[.:)、]?\s*/, "").replace(/[\s*※]*(?:必須|任意)$/, "");
  return [plain, outside, bare, inside, ...plain.split("/")].map(wordKey).filter((key) => key !== "");
}

/** Every word for a column of any kind, folded. */
export const COLUMN_WORDS: ReadonlySet<string> = new Set(
  Object.values(KIND_COLUMNS).flatMap(({ fields }) =>
    Object.values(fields).flatMap((words) => words.split("|").map(wordKey)),
  ),
);

type FieldNames = ReadonlyMap<string, { readonly field: string; readonly isPlain: boolean }>;

/** Folded header to field. For ties, `source` is an end of the tie where a `target` stands beside it. */
function namesFor(kind: FileKind, keys: HeaderKeys): FieldNames {
  const names = new Map<string, { field: string; isPlain: boolean }>();
  for (const [field, spellings] of Object.entries(KIND_COLUMNS[kind].fields)) {
    spellings.split("|").forEach((spelling, at) => {
      const key = wordKey(spelling);
      if (!names.has(key)) names.set(key, { field, isPlain: at < 2 });
    });
  }
  const has = (key: string) => keys.some((candidates) => candidates[0] === key);
  if (kind === "ties" && has("target") && has("source") && !has("from"))
    names.set("source", { field: "from", isPlain: true });
  return names;
}

export interface PlacedColumns {
  /** Field to the place of its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Place to the field its header means, used or not. */
  readonly taken: ReadonlyMap<number, string>;
}

/** What the columns of a file of this kind say. `decided` goes before what headers say; fields of other kinds are passed over. */
export function placeColumns(kind: FileKind, keys: HeaderKeys, decided: DecidedColumns): PlacedColumns {
  const names = namesFor(kind, keys);
  const columns = new Map<string, number>();
  for (const [at, field] of decided) {
    if (Object.hasOwn(KIND_COLUMNS[kind].fields, field) && !columns.has(field)) columns.set(field, at);
  }
  const meanings = keys.map((candidates, at) =>
    decided.has(at) ? undefined : candidates.map((key) => names.get(key)).find((found) => found !== undefined),
  );
  for (const isPlain of [true, false]) {
    meanings.forEach((meaning, at) => {
      if (meaning?.isPlain === isPlain && !columns.has(meaning.field)) columns.set(meaning.field, at);
    });
  }
  if (kind === "ties" && ![...decided.values()].includes("via")) introducerAsFrom(columns);
  const taken = new Map<number, string>();
  meanings.forEach((meaning, at) => {
    if (meaning) taken.set(at, meaning.field);
  });
  for (const [field, at] of columns) taken.set(at, field);
  return { columns, taken };
}

/** 「紹介者」 and 「紹介先」 alone say who introduced whom: there is no third party. */
function introducerAsFrom(columns: Map<string, number>): void {
  const via = columns.get("via");
  if (via === undefined || columns.has("from") || !columns.has("to")) return;
  columns.delete("via");
  columns.set("from", via);
}

/** What a kind needs and the columns do not give: of each group one field. */
export function missingFrom(kind: FileKind, columns: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  return KIND_COLUMNS[kind].needs.filter((group) => !group.some((field) => columns.has(field)));
}

export interface KindFound {
  readonly kind: FileKind;
  /** How many columns are understood. */
  readonly understood: number;
  /** The columns give what the kind needs; else only the file's name speaks for it. */
  readonly isWhole: boolean;
}

/** The kind whose needs the columns meet with the most columns understood; the file name decides between equals. */
export function kindOf(fileName: string, keys: HeaderKeys, decided: DecidedColumns): KindFound | null {
  const stem = wordKey(telling(fileName));
  const hinted = (kind: FileKind) => KIND_COLUMNS[kind].fileNames.some((word) => stem.includes(wordKey(word)));
  const fields = [...decided.values()].filter((field) => field !== "");
  let best: KindFound | null = null;
  let bestScore = 0;
  let named: KindFound | null = null;
  for (const kind of FILE_KINDS_IN_ORDER) {
    const { columns } = placeColumns(kind, keys, decided);
    const hint = hinted(kind);
    const understood = columns.size;
    if (hint && understood > 0) named ??= { kind, understood, isWhole: false };
    if (missingFrom(kind, columns).length > 0) continue;
    if (kind === "about" && !hint) continue;
    const score = understood + (hint ? 0.5 : 0) + 100 * fields.filter((field) => columns.has(field)).length;
    if (score > bestScore) [best, bestScore] = [{ kind, understood, isWhole: true }, score];
  }
  return best ?? named;
}

const FILE_KINDS_IN_ORDER = Object.keys(KIND_COLUMNS) as readonly FileKind[];
