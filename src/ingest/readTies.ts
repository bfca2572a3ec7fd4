/** Rows of ties to ties: two ends, perhaps an introducer, and everything the row knows about it. */
import { type ActorId, matchKey, noNameOf, type RowPlace, type Tie, type TieId, type When } from "../model/index.ts";
import { doubles } from "./doubles.ts";
import type { JoinedNames } from "./joinedNames.ts";
import { type Line, type Sheet, takeLines } from "./ledger.ts";
import { certaintyOf, type DateReader, numberOf } from "./readCells.ts";
import { tellDamagedNumber } from "./readNumbers.ts";
import type { Roster } from "./roster.ts";
import { fileStem } from "./sheetNames.ts";
import type { Shelf } from "./shelf.ts";
import { freeNames, suggestId } from "./suggest.ts";
import type { WordFolder } from "./wordFolder.ts";

export interface TieReaders {
  readonly roster: Roster;
  readonly stories: Shelf;
  readonly kindOf: WordFolder;
  readonly dateOf: DateReader;
  /** Ids already given, folded, to the id as written; shared by all files of ties. */
  readonly ids: Map<string, TieId>;
  /** The rows of the ties taken, in their order; shared by all files of ties. */
  readonly rows: RowPlace[];
  readonly joined: JoinedNames;
}

const ENDS = ["from", "to"] as const;
/** What may be an id that a spreadsheet took for a number. */
const NUMBERS = ["id", ...ENDS] as const;

/** Ids that are not given are made of the file's name and the row; a second row with a taken id is held back. */
export function readTies(sheet: Sheet, readers: TieReaders): readonly Tie[] {
  const { roster, stories, kindOf, dateOf, ids, rows, joined } = readers;
  const fallback = sheet.pairs ?? "contact";
  const isTaken = (id: TieId) => ids.has(matchKey(id));
  const tellDouble = doubles();
  const freeName = freeNames(isTaken);
  const above = { from: "", to: "", via: "" };
  const stem = fileStem(sheet.file);
  return takeLines(sheet, (line) => {
    for (const end of ENDS) {
      // where a cell was merged with the one above, its value is above
      if (line.isBlank(end)) line.hold("ENDPOINT_MISSING", end, "", above[end] === "" ? [] : [above[end]]);
    }
    for (const end of [...ENDS, "via"] as const) {
      const text = line.text(end);
      const said = roster.isDeclared(text) ? null : noNameOf(text);
      // whom the mark for the same as above means is not guessed
      if (said === "as-above") line.hold("ENDPOINT_MISSING", end, text, above[end] === "" ? [] : [above[end]]);
      else if (said === null) above[end] = text || above[end];
      else if (end !== "via") line.hold("ENDPOINT_MISSING", end, text);
    }
    const given = line.text("id");
    if (given !== "" && isTaken(given)) line.hold("ID_DUPLICATE", "id", given, suggestId(given, isTaken));
    const when = dateOf(line, "date");
    const until = endDateOf(line, when, dateOf);
    if (line.isHeld) return null;
    for (const field of NUMBERS) tellDamagedNumber(line, field);
    const ends = { from: roster.resolve(line, "from"), to: roster.resolve(line, "to") };
    if (ends.from === ends.to) line.tell("SELF_TIE", "to");
    const named = introducerOf(line, roster);
    joined.look(line);
    // who introduces two others is neither of them: 「紹介元 A、紹介先 B、紹介者 A」 says that A brought B in
    const isEnd = named.via !== null && (named.via === ends.from || named.via === ends.to);
    if (isEnd) line.tell("VIA_IS_END", "via");
    const { via, viaUnnamed } = isEnd ? { via: null, viaUnnamed: false } : named;
    const kind = kindOfTie(line, kindOf) || (named.via !== null || viaUnnamed ? "introduction" : fallback);
    tellDouble(line, kind === "introduction" && when !== null);
    const wanted = given || `${stem}:${line.row}`;
    const key = matchKey(wanted);
    const id = given === "" && ids.has(key) ? freeName(wanted) : wanted;
    ids.set(id === wanted ? key : matchKey(id), id);
    rows.push(line.place);
    return {
      id,
      ...ends,
      via,
      viaUnnamed,
      kind,
      weight: weightOf(line),
      when,
      until,
      story: line.text("story") === "" ? null : stories.resolve(line, "story"),
      note: line.text("note"),
      quote: line.text("quote"),
      contact: line.text("contact"),
      certain: certaintyOf(line),
      source: line.text("source"),
      ...line.own(),
    };
  });
}

/** Words of `via_status` that say no more than the `via` cell does. */
const SAYS_NOTHING = new Set(["", "named", "記載あり", "あり"]);

function introducerOf(line: Line, roster: Roster): { via: ActorId | null; viaUnnamed: boolean } {
  const viaUnnamed = isUnnamed(line);
  const via = line.text("via");
  if (via === "") return { via: null, viaUnnamed };
  const said = roster.isDeclared(via) ? null : noNameOf(via);
  if (said !== null) return { via: null, viaUnnamed: viaUnnamed || said === "unnamed" };
  return { via: roster.resolve(line, "via"), viaUnnamed: false };
}

/** Does `via_status` say that the source leaves the introducer unnamed? */
function isUnnamed(line: Line): boolean {
  const status = line.text("via_status").normalize("NFKC").toLowerCase();
  const said = noNameOf(status);
  if (said === "unnamed") return true;
  if (said !== "nobody" && !SAYS_NOTHING.has(status)) line.tell("VALUE_UNKNOWN", "via_status");
  return false;
}

/** Other tools write here whether an edge has an arrow; that is no kind of tie. */
function kindOfTie(line: Line, kindOf: WordFolder): string {
  return /^(un)?directed$/i.test(line.text("kind")) ? "" : kindOf.idOf(line, "kind");
}

/** How often; a row that is there says at least once. */
function weightOf(line: Line): number {
  const weight = numberOf(line, "weight");
  if (weight === null) return 1;
  if (weight > 0) return weight;
  line.tell("NUMBER_UNREADABLE", "weight");
  return 1;
}

/** When it ended; an end that is surely before the start is told and left out. */
function endDateOf(line: Line, start: When | null, dateOf: DateReader): When | null {
  const until = dateOf(line, "until");
  const isReversed = start?.earliest != null && until?.latest != null && until.latest < start.earliest;
  if (isReversed) line.tell("DATE_REVERSED", "until");
  return isReversed ? null : until;
}
