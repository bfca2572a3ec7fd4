/** The chain with the shortest time between its first and its last contact. */
import { arrivalOf, beginningsAt, type ChainRules, type Label, memoryFor, spread } from "./chainSearch.ts";
import type { Contact, ContactGraph } from "./contactGraph.ts";
import { groupedBy } from "./groupedBy.ts";
import { type Steps, stretch } from "./steps.ts";

export interface Fastest {
  readonly label: Label;
  /** The day it sets out: the first contact's earliest for certain chains, else the day chosen within its date. */
  readonly departure: number;
}

/**
 * The fastest chain from `source` to `target`, the earliest among equals; `null` where there is none. A certain chain takes
 * at most the days from its first contact's earliest to its last contact's latest day; a possible one, those of its best case.
 * One search for every day of departure that can matter, the latest first, each going only where it arrives earlier than those
 * before (Wu et al. 2014, PVLDB 7:721, one-pass profile).
 */
export function* fastestChain(
  graph: ContactGraph,
  source: number,
  target: number,
  rules: ChainRules,
): Steps<Fastest | null> {
  const beginnings = beginningsAt(graph, source, rules);
  const memory = memoryFor(graph, source, rules);
  let best: Fastest | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { departure, labels, share } of departuresOf(graph, beginnings, rules)) {
    yield share;
    const search = spread(graph, rules, labels, "day", memory, (label) => {
      if (label.contact.to !== target) return false;
      const days = arrivalOf(label, rules) - departure;
      if (best === null || days <= least) {
        best = { label, departure };
        least = days;
      }
      return false;
    });
    yield* stretch(share, share, search);
  }
  return best;
}

interface Departure {
  readonly departure: number;
  readonly labels: readonly Label[];
  /** Of the days that can matter, how many lie behind. */
  readonly share: number;
}

/** The days of departure that can matter, latest first, each with the contacts that can begin on it. */
function* departuresOf(graph: ContactGraph, beginnings: readonly Label[], rules: ChainRules): Generator<Departure> {
  if (rules.certain) {
    const byDay = groupedBy(beginnings, ({ low }) => low);
    const days = descending(byDay.keys());
    for (const [at, departure] of days.entries())
      yield { departure, labels: byDay.get(departure) ?? [], share: at / days.length };
    return;
  }
  const coming = beginnings.toSorted((a, b) => (a.high < b.high ? -1 : a.high > b.high ? 1 : 0));
  let open: Label[] = [];
  const days = descending(daysThatMatter(graph, beginnings, rules));
  for (const [at, departure] of days.entries()) {
    for (let next = coming.at(-1); next !== undefined && next.high >= departure; next = coming.at(-1)) {
      open.push(next);
      coming.pop();
    }
    open = open.filter(({ low }) => low <= departure);
    if (open.length === 0) continue;
    const labels = open.map((label) => ({ ...label, low: departure, high: departure }));
    yield { departure, labels, share: at / days.length };
  }
}

/**
 * A possible chain is fastest when it sets out as late as one of its contacts allows: on some contact's latest day, or, where
 * steps must be days apart or not too far apart, on any day.
 */
function daysThatMatter(graph: ContactGraph, beginnings: readonly Label[], rules: ChainRules): Iterable<number> {
  if (rules.gap === 0 && rules.wait === Number.POSITIVE_INFINITY) {
    const days = graph.contacts.map(({ hi }) => Math.min(hi, rules.end)).filter(Number.isFinite);
    const afterAll = Math.max(graph.last, Number.isFinite(rules.start) ? rules.start : graph.last);
    return [...days, Math.min(afterAll, rules.end)];
  }
  const room = graph.ids.length;
  const days = new Set<number>();
  for (const { low, high } of beginnings) {
    const first = Math.max(low, Math.min(graph.first, rules.end) - room);
    const last = Math.min(high, Math.max(graph.last, rules.start) + room);
    for (let day = first; day <= last; day++) days.add(day);
  }
  return days;
}

function descending(days: Iterable<number>): readonly number[] {
  return [...new Set(days)].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
}

/** The contacts of a label's chain, from its first to its last. Cost: linear in its steps. */
export function contactsOf(label: Label): readonly Contact[] {
  const contacts: Contact[] = [];
  for (let at: Label | null = label; at !== null; at = at.previous) contacts.push(at.contact);
  return contacts.reverse();
}
