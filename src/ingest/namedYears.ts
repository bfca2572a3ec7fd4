/** Years that titles, file names and dates name: 令和3年度, 2021年, 2021-12-04. */
import type { DateReading } from "../model/index.ts";
import { ERA_PATTERN, eraYear } from "./eras.ts";

export interface NamedYear {
  readonly reading: DateReading;
}

const ERA_YEAR = new RegExp(`(?:^|[^a-z])(${ERA_PATTERN})\\.?\\s*(\\d{1,2}|元)\\s*年(度?)`, "g");
const FULL_YEAR = /(?:^|\D)(fy\s?)?((?:19|20)\d\d)(?!\d)\s*年?(度?)/g;

/** Each once, in order of first mention. Fiscal years run from April to March. */
export function namedYears(texts: readonly string[]): readonly NamedYear[] {
  const readings = new Set<DateReading>();
  for (const text of texts) {
    const plain = text.normalize("NFKC").toLowerCase();
    for (const [, name, count, fiscal] of plain.matchAll(ERA_YEAR)) {
      const era = eraYear(name ?? "", count ?? "");
      if (era) readings.add(fiscal ? `fiscal-year-${era.year}` : `year-${era.year}`);
    }
    for (const [, fy, year, fiscal] of plain.matchAll(FULL_YEAR)) {
      readings.add(fiscal || fy ? `fiscal-year-${Number(year)}` : `year-${Number(year)}`);
    }
  }
  return [...readings].map((reading) => ({ reading }));
}
