/** A report of measures on its way to the page: values of thousands of actors travel in parts, so that no picture waits for them. */
import type { MeasureKey, MeasureReport, MeasureValue } from "../analysis/index.ts";

/** Values of one measure for some of the actors. */
export interface ValuesPart {
  readonly key: MeasureKey;
  readonly entries: readonly (readonly [actor: string, value: unknown])[];
}

/** So many values that each hold several numbers cross in a few milliseconds. */
const AT_ONCE = 1000;

/** The report without what `parts` hold. Both are joined again by `reportJoined`. */
export function reportInParts(report: MeasureReport): {
  readonly report: MeasureReport;
  readonly parts: readonly ValuesPart[];
} {
  const kept: [string, unknown][] = [];
  const parts: ValuesPart[] = [];
  for (const [key, value] of Object.entries(report.measures)) {
    const entries = isRecord(value) ? Object.entries(value) : [];
    if (entries.length <= AT_ONCE) {
      kept.push([key, value]);
      continue;
    }
    for (let at = 0; at < entries.length; at += AT_ONCE)
      parts.push({ key: key as MeasureKey, entries: entries.slice(at, at + AT_ONCE) });
  }
  return { report: { ...report, measures: Object.fromEntries(kept) as MeasureReport["measures"] }, parts };
}

/** The whole report. Parts of one measure in the order in which they were sent. */
export function reportJoined(report: MeasureReport, parts: readonly ValuesPart[]): MeasureReport {
  const byKey = new Map<MeasureKey, (readonly [string, unknown])[]>();
  for (const { key, entries } of parts) {
    const known = byKey.get(key) ?? [];
    known.push(...entries);
    byKey.set(key, known);
  }
  // by definition, not by assignment: an actor may be called `__proto__`
  const joined = [...byKey].map(([key, entries]) => [key, Object.fromEntries(entries) as MeasureValue]);
  return { ...report, measures: { ...report.measures, ...Object.fromEntries(joined) } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
