/** Months by their English names, and dates that have one beside a year of two digits, or beside none. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 1 to 12, or 0 for what is no month; `name` in lower case, whole or cut. */
export function monthNamed(name: string): number {
  return MONTHS.findIndex((short) => name.startsWith(short)) + 1;
}

/** Numbers before and behind the month, as written. */
export interface ShortEnglish {
  readonly before: number | null;
  readonly month: number;
  readonly behind: number | null;
}

/** `04-Dec-21`, `Dec-21`, `21-Dec`: as spreadsheets show days where no format was chosen; `null` for anything else. */
export function shortEnglish(text: string): ShortEnglish | null {
  const found = /^(?:(\d{1,2})[\s-]+)?([a-z]{3,9})\.?(?:[\s-]+(\d{1,2}))?$/.exec(text);
  const month = monthNamed(found?.[2] ?? "");
  const [before, behind] = [found?.[1], found?.[3]].map((digits) => (digits === undefined ? null : Number(digits)));
  if (month === 0 || (before == null && behind == null)) return null;
  return { before: before ?? null, month, behind: behind ?? null };
}
