/** What a plain list of pairs says: that one introduced the other, or that the two had contact. */
import type { SheetDecisions } from "../model/index.ts";
import { wordKey } from "./foldKey.ts";
import type { RecognisedSheet } from "./recogniseSheet.ts";

export interface Pairs {
  readonly meaning: "introduction" | "contact";
  /** Neither the header nor the user says so. */
  readonly assumed: boolean;
}

/** `null` for a list whose rows say it themselves, and for whatever is no list of ties. */
export function pairsOf({ kind, columns, headers, rows }: RecognisedSheet, decisions: SheetDecisions): Pairs | null {
  if (kind !== "ties" || columns.has("via") || !columns.has("from")) return null;
  const place = columns.get("kind");
  if (place !== undefined && !rows.every(({ cells }) => /^(?:(?:un)?directed)?$/i.test((cells[place] ?? "").trim()))) {
    return null;
  }
  // a column of kinds that is empty was meant to say it: nobody is asked about the whole list then
  if (place !== undefined && rows.every(({ cells }) => (cells[place] ?? "").trim() === "")) return null;
  if (decisions.pairs !== undefined) return { meaning: decisions.pairs, assumed: false };
  const header = wordKey((headers[columns.get("from") ?? -1] ?? "").slice(0, 200));
  if (/^(from|から)$|紹介|introduc/.test(header)) return { meaning: "introduction", assumed: false };
  return { meaning: "contact", assumed: !/相談|依頼|つな|縁|contact|連絡/.test(header) };
}
