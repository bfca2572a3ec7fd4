/** The smaller files: background history, the owner's vocabulary, and what the data set is about. */
import { type ContextLine, matchKey, type VocabularyEntry } from "../model/index.ts";
import { doubles } from "./doubles.ts";
import { wordKey } from "./foldKey.ts";
import { type Sheet, takeLines } from "./ledger.ts";
import { certaintyOf, type DateReader } from "./readCells.ts";
import { fileStem } from "./sheetNames.ts";
import { suggestId } from "./suggest.ts";
import { LANE_WORDS } from "./vocabularyNames.ts";

/** Lanes we know are given by id (`government`, `citizens`), others as written. Ids are made of file name and row. */
export function readContext(sheet: Sheet, dateOf: DateReader): readonly ContextLine[] {
  const stem = fileStem(sheet.file);
  const tellDouble = doubles();
  return takeLines(sheet, (line) => {
    const when = dateOf(line, "date");
    if (line.isHeld) return null;
    tellDouble(line, true);
    const lane = line.text("lane");
    return {
      id: line.text("id") || `${stem}:${line.row}`,
      when,
      lane: LANE_WORDS.get(wordKey(lane))?.id ?? lane,
      text: line.text("text"),
      certain: certaintyOf(line),
      note: line.text("note"),
      source: line.text("source"),
      ...line.own(),
    };
  });
}

/** `ids`: folded ids already defined; a second definition is held back. */
export function readVocabulary(sheet: Sheet, ids: Set<string>): readonly VocabularyEntry[] {
  const isTaken = (id: string) => ids.has(matchKey(id));
  return takeLines(sheet, (line) => {
    const id = line.text("id");
    if (id === "") line.hold("ID_MISSING", "id");
    else if (isTaken(id)) line.hold("ID_DUPLICATE", "id", id, suggestId(id, isTaken));
    if (line.isHeld) return null;
    ids.add(matchKey(id));
    return {
      id,
      labelJa: line.text("label_ja"),
      labelEn: line.text("label_en"),
      shape: line.text("shape"),
      color: line.text("color"),
    };
  });
}

export interface About {
  readonly title: string;
  readonly source: string;
}

/** Only the first row speaks; others are held back. */
export function readAbout(sheet: Sheet): readonly About[] {
  let isFirst = true;
  return takeLines(sheet, (line) => {
    if (!isFirst) {
      line.hold("ID_DUPLICATE", "title");
      return null;
    }
    isFirst = false;
    return { title: line.text("title"), source: line.text("source") };
  });
}
