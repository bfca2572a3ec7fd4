/** Columns that no word of ours is for: which of them are kept as the owner's own, and which are not unless he says so. */
import { columnLetters, type FileKind, OWN_FIELD } from "../model/index.ts";
import type { DecidedColumns } from "./columnMeaning.ts";
import type { TableRow } from "./parseTable.ts";

export interface OwnColumn {
  readonly place: number;
  /** Its header on one line; of two with one header the second is called 「規模 (2)」. */
  readonly name: string;
}

/** Files whose rows have room for more than we have words for. */
const KEEPING: ReadonlySet<FileKind | "unknown"> = new Set(["actors", "ties", "stories", "episodes", "context"]);

export function keepsOwn(kind: FileKind | "unknown"): boolean {
  return KEEPING.has(kind);
}

/** Names for the columns at these places, each once; a column without a header is called by its letters. */
export function ownColumns(headers: readonly string[], places: readonly number[]): readonly OwnColumn[] {
  const taken = new Set<string>();
  return places.map((place) => {
    const header = (headers[place] ?? "").replace(/\s+/g, " ").trim() || columnLetters(place);
    let name = header;
    for (let again = 2; taken.has(name); again++) name = `${header} (${again})`;
    taken.add(name);
    return { place, name };
  });
}

/** Places that the user decided to keep. */
export function decidedOwn(decided: DecidedColumns): readonly number[] {
  return [...decided].flatMap(([place, field]) => (field === OWN_FIELD ? [place] : []));
}

const CONTACT_HEADERS = [
  /電話|携帯|ファッ?クス|メール|メアド|アドレス|住所|番地|郵便|〒|連絡先|生年月日|誕生日|個人番号|マイナンバー|口座/,
  /(?:^|[^a-z])(?:tel|telephone|phone|mobile|fax|e-?mail|mail|address|street|zip|zip ?code|postal|postcode|birthday|birth ?date)(?:[^a-z]|$)/,
];
const CONTACT_CELLS = [
  /[^\s@]@[^\s@]+\.[a-z]/i,
  // telephone numbers begin with 0, or with 81 behind a plus
  /(?:^|[^\d-])(?:0\d{1,4}|\+81[- ]?\d{1,4})[-() ]{1,2}\d{1,4}[-() ]{1,2}\d{3,4}(?!\d)/,
  /^0\d{9,10}$/,
  /〒\s*\d{3}-?\d{4}/,
  /(?:丁目|番地?)\s*\d+|[都道府県市区町村郡].{0,16}?\d+-\d+/,
];

/** May the column tell how to reach a person? By its header, or by any cell: a number, a mail or a street address. */
export function tellsContacts(header: string, rows: readonly TableRow[], place: number): boolean {
  const title = header.normalize("NFKC").toLowerCase();
  if (CONTACT_HEADERS.some((form) => form.test(title))) return true;
  return rows.some(({ cells }) => {
    const cell = cells[place] ?? "";
    return /[\d@０-９＠]/.test(cell) && CONTACT_CELLS.some((form) => form.test(plain(cell)));
  });
}

/** Of one width, with one kind of dash. */
function plain(cell: string): string {
  return cell
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−ーｰ]/g, "-")
    .trim();
}
