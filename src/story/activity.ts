/** How much happened when: what surely fell into each bin of time, and what may have. */
import type { Day, Tie, When } from "../model/index.ts";
import type { Bin } from "./bins.ts";

/** What puts a tie into a bin: that it began then, or that it was going on then. */
export type ActivitySense = "began" | "going-on";

export interface BinActivity {
  /** Surely in the bin: all days the date allows lie in it, and the source does not say "about". */
  readonly certain: number;
  /** In the bin on some reading of its date; never less than `certain`. */
  readonly possible: number;
}

export interface Activity {
  /** One for each bin, in the same order. */
  readonly bins: readonly BinActivity[];
  readonly most: number;
  /** Ties with a date. For "began": each either sure of one bin, doubtful, or outside all bins. */
  readonly dated: number;
  readonly sure: number;
  readonly doubtful: number;
  readonly outside: number;
  readonly undated: number;
}

type Dated = Pick<Tie, "when" | "until">;

/**
 * Counts ties by bin, in the sense in which `happenedIn` speaks of a span: with that bin as the window, so many ties are surely and perhaps
 * in it. Something that lasts, in the sense "going-on", is in every bin that it meets. `bins` are side by side, in time's order.
 * Cost: ties × log bins.
 */
export function activityOf(ties: readonly Dated[], bins: readonly Bin[], sense: ActivitySense): Activity {
  const certain = new Int32Array(bins.length + 1);
  const possible = new Int32Array(bins.length + 1);
  const totals = { dated: 0, sure: 0, doubtful: 0, outside: 0, undated: 0 };
  for (const tie of ties) {
    if (tie.when === null && tie.until === null) {
      totals.undated++;
      continue;
    }
    totals.dated++;
    const reach = reachOf(tie, sense);
    const may = binsWithin(bins, reach.may[0], reach.may[1], true);
    const must = reach.must === null ? null : binsWithin(bins, reach.must[0], reach.must[1], reach.lasts);
    raise(possible, may);
    raise(certain, must);
    if (may === null) totals.outside++;
    else if (must !== null) totals.sure++;
    else totals.doubtful++;
  }
  const counts: BinActivity[] = [];
  let [sure, perhaps, most] = [0, 0, 0];
  for (let i = 0; i < bins.length; i++) {
    sure += certain[i] ?? 0;
    perhaps += possible[i] ?? 0;
    most = Math.max(most, perhaps);
    counts.push({ certain: sure, possible: perhaps });
  }
  return { bins: counts, most, ...totals };
}

interface Reach {
  /** The days on which it may have been; infinite where an end is open. */
  readonly may: readonly [number, number];
  /** With `lasts`: days on which it surely was. Else: what a bin has to hold whole. */
  readonly must: readonly [number, number] | null;
  readonly lasts: boolean;
}

function reachOf({ when, until }: Dated, sense: ActivitySense): Reach {
  if (sense === "going-on" && until !== null) {
    const may = [when?.earliest ?? Number.NEGATIVE_INFINITY, until.latest ?? Number.POSITIVE_INFINITY] as const;
    const [begun, lasting] = [when?.latest ?? null, until.earliest];
    return { may, must: begun === null || lasting === null ? null : [begun, lasting], lasts: true };
  }
  const start: Pick<When, "earliest" | "latest" | "approximate"> = when ?? {
    earliest: null,
    latest: until?.latest ?? null,
    approximate: false,
  };
  const { earliest, latest, approximate } = start;
  const known = !approximate && earliest !== null && latest !== null;
  return {
    may: [earliest ?? Number.NEGATIVE_INFINITY, latest ?? Number.POSITIVE_INFINITY],
    must: known ? [earliest, latest] : null,
    lasts: false,
  };
}

/**
 * The bins that a span of days meets (`meets`), or the one that holds all of it; `null` for none. A span that runs backwards, as between a late
 * start and an early end, is surely met only by a bin that reaches from the one to the other.
 */
function binsWithin(bins: readonly Bin[], from: number, to: number, meets: boolean): readonly [number, number] | null {
  const low = firstEndingFrom(bins, Math.min(from, to));
  const high = firstEndingFrom(bins, Math.max(from, to));
  const [a, b] = [bins[low], bins[high]];
  if (meets && from <= to) {
    const last = b !== undefined && b.first <= to ? high : high - 1;
    return low <= last && a !== undefined ? [low, last] : null;
  }
  return a !== undefined && low === high && a.first <= Math.min(from, to) ? [low, low] : null;
}

/** The first bin that does not end before `day`; their number where all do. */
function firstEndingFrom(bins: readonly Bin[], day: number): number {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bins[middle] as Bin).last < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function raise(steps: Int32Array, range: readonly [number, number] | null): void {
  if (range === null) return;
  steps[range[0]] = (steps[range[0]] ?? 0) + 1;
  steps[range[1] + 1] = (steps[range[1] + 1] ?? 0) - 1;
}

/** The days on which the picture of a record changes, in order and each once: the ends of all dates. For skipping what is empty. */
export function changingDays(whens: readonly (When | null)[]): readonly Day[] {
  const days = new Set<Day>();
  for (const when of whens) {
    if (when?.earliest != null) days.add(when.earliest);
    if (when?.latest != null) days.add(when.latest);
  }
  return [...days].sort((a, b) => a - b);
}
