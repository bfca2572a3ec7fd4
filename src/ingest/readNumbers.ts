/** Numbers that name things: kept as text, as written, and told where a spreadsheet has spoiled them. */
import { corporateCheckDigit, corporateDigits, isCorporateNumber, numberOfInvoice } from "../model/index.ts";
import type { Line } from "./ledger.ts";

/** What a spreadsheet makes of a number of twelve digits or more: `4.01E+12`. Shorter ones were meant so: `1E+02`. */
const ROUNDED = /^\d(?:\.\d+)?E\+(?:1[1-9]|[2-9]\d|\d{3,})$/;

/** Nothing else becomes that by folding its width, which is dear for every cell. */
const MAY_BE_ROUNDED = /[EeＥｅ][+＋]/;

/** The number as written, or the one inside the number of a qualified invoice. */
export function corporateNumberOf(line: Line): string {
  const text = line.text("corporate_number");
  return numberOfInvoice(text) ?? text;
}

/** A corporate number has thirteen digits, the first of which checks the others; with twelve the first can be told. */
export function tellCorporateNumber(line: Line): void {
  const text = line.text("corporate_number");
  if (text === "" || tellDamagedNumber(line, "corporate_number")) return;
  if (numberOfInvoice(text) !== null) {
    line.tell("INVOICE_NUMBER", "corporate_number");
    return;
  }
  const digits = corporateDigits(text);
  if (digits?.length === 12) {
    line.tell("NUMBER_DAMAGED", "corporate_number", text, [`${corporateCheckDigit(digits)}${digits}`]);
  } else if (digits === null || !isCorporateNumber(digits)) line.tell("CORPORATE_NUMBER_WRONG", "corporate_number");
}

/** Tells a number that was rounded; true where it was. */
export function tellDamagedNumber(line: Line, field: string): boolean {
  const text = line.text(field);
  const isDamaged = MAY_BE_ROUNDED.test(text) && ROUNDED.test(text.normalize("NFKC"));
  if (isDamaged) line.tell("NUMBER_DAMAGED", field);
  return isDamaged;
}
