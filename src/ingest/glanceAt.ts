/** Who seems tied to whom in sheets that are still to be read: for a first look, before any row is judged. */
import { type ActorId, type KindId, matchKey, type TypeId, type VocabularyEntry } from "../model/index.ts";
import { Line, type Sheet } from "./ledger.ts";
import { readVocabulary } from "./readBackground.ts";
import { KIND_WORDS, TYPE_WORDS } from "./vocabularyNames.ts";
import { wordFolder } from "./wordFolder.ts";

/** As little of a data set as a first look needs; the reading itself may come to other rows. */
export interface Glance {
  readonly actors: readonly { readonly id: ActorId; readonly type: TypeId }[];
  readonly ties: readonly { readonly from: ActorId; readonly to: ActorId; readonly kind: KindId }[];
  readonly types: readonly VocabularyEntry[];
  readonly kinds: readonly VocabularyEntry[];
}

/** Tells nothing, and leaves the sheets as they are. Linear. */
export function glanceAt(sheets: readonly Sheet[]): Glance {
  const linesOf = (kind: Sheet["kind"]) => sheets.filter((sheet) => sheet.kind === kind).flatMap(unheard);
  const vocabulary = (kind: "types" | "kinds") =>
    sheets
      .filter((sheet) => sheet.kind === kind)
      .flatMap((sheet) => readVocabulary({ ...sheet, ...SILENT, lines: unheard(sheet) }, new Set()));
  const [types, kinds] = [vocabulary("types"), vocabulary("kinds")];
  const typeOf = wordFolder({ known: TYPE_WORDS, own: types, chosen: {}, unknown: "TYPE_UNKNOWN" });
  const kindOf = wordFolder({ known: KIND_WORDS, own: kinds, chosen: {}, unknown: "KIND_UNKNOWN" });
  const known = new Map<string, ActorId>();
  const actors: { id: ActorId; type: TypeId }[] = [];
  for (const line of linesOf("actors")) {
    const [id, name] = [line.text("id") || line.text("name"), line.text("name")];
    if (id === "" || known.has(matchKey(id))) continue;
    known.set(matchKey(id), id);
    if (name !== "" && !known.has(matchKey(name))) known.set(matchKey(name), id);
    actors.push({ id, type: typeOf.idOf(line, "type") || "other" });
  }
  const actorOf = (name: string): ActorId => {
    const key = matchKey(name);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, name);
    actors.push({ id: name, type: "other" });
    return name;
  };
  const ties = linesOf("ties").flatMap((line) => {
    const [from, to] = [line.text("from"), line.text("to")];
    if (from === "" || to === "") return [];
    const kind = kindOf.idOf(line, "kind") || (line.text("via") === "" ? "contact" : "introduction");
    return [{ from: actorOf(from), to: actorOf(to), kind }];
  });
  return { actors, ties, types, kinds };
}

const SILENT = { tell: () => {}, onLine: () => {} };

/** The lines of a sheet that are not held back, as lines that nobody hears of. */
function unheard(sheet: Sheet): Line[] {
  const frame = { ...sheet, ...SILENT };
  return sheet.lines.flatMap((line) => (line.isHeld ? [] : [new Line(frame, line.row, line.cells)]));
}
