/** Numbers of a workbook as the text their cells show: days in either epoch, months, times, digits. */
import { calendarOf, dayOf } from "../model/index.ts";
import type { CellFormat, MaskPart } from "./workbookFormats.ts";

/** `value` as the file writes it; what is no number stays as it is. */
export function numberText(value: string, format: CellFormat, isFrom1904: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (format.sort === "date") return dateText(number, format, isFrom1904) ?? plainNumber(value, number);
  if (format.sort === "time" && number >= 0) return timeText(number);
  if (format.sort === "digits" && number >= 0 && Number.isSafeInteger(number)) return masked(number, format.mask);
  return plainNumber(value, number);
}

/** A day that is kept as ISO text is cut to what its format shows of it. */
export function isoText(value: string, format: CellFormat): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (!found) return value;
  return format.sort === "date" ? shownOf(found[1] ?? "", found[2] ?? "", found[3] ?? "", format) : found[0];
}

/** All digits where they are exact; the 15 that a spreadsheet keeps otherwise, without an exponent where it can be. */
function plainNumber(value: string, number: number): string {
  if (/^(0|-?[1-9]\d*)$/.test(value)) return value;
  const kept = Number(number.toPrecision(15));
  return Number.isInteger(kept) ? String(BigInt(kept)) : String(kept);
}

const SECONDS = 86_400;
/** 9999-12-31, the last day of spreadsheets. */
const LAST_SERIAL = 2_958_465;
/** Lotus 1-2-3 took 1900 for a leap year, and every spreadsheet since has kept this day. */
const LEAP_DAY_OF_1900 = 60;

type DateFormat = Extract<CellFormat, { sort: "date" }>;

/** `null` for a number that stands for no day. */
function dateText(serial: number, format: DateFormat, isFrom1904: boolean): string | null {
  const count = Math.floor(Math.round(serial * SECONDS) / SECONDS);
  if (serial < 0 || count > LAST_SERIAL || (count === 0 && !isFrom1904)) return null;
  if (count === LEAP_DAY_OF_1900 && !isFrom1904) return shownOf("1900", "02", "29", format);
  const eve = isFrom1904 ? dayOf(1904, 1, 1) : dayOf(1899, 12, count < LEAP_DAY_OF_1900 ? 31 : 30);
  const { year, month, date } = calendarOf((eve ?? 0) + count);
  return shownOf(String(year), String(month).padStart(2, "0"), String(date).padStart(2, "0"), format);
}

function shownOf(year: string, month: string, date: string, { shows, suffix }: DateFormat): string {
  if (shows === "year") return year + suffix;
  return shows === "month" ? `${year}-${month}` : `${year}-${month}-${date}`;
}

/** Seconds are shown where there are any. Days in front of a time are not shown by a format of times. */
function timeText(serial: number): string {
  const seconds = Math.round((serial % 1) * SECONDS) % SECONDS;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, "0")).join(":");
}

/** Digits for which the mask has no place stand with its first. */
function masked(number: number, mask: readonly MaskPart[]): string {
  const zeros = mask.filter(({ isDigit }) => isDigit).length;
  const digits = String(number).padStart(zeros, "0");
  let from = 0;
  let until = digits.length - zeros;
  return mask
    .map(({ isDigit, text }) => {
      if (!isDigit) return text;
      until++;
      const shown = digits.slice(from, until);
      from = until;
      return shown;
    })
    .join("");
}
