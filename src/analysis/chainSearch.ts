/** The search behind every question about chains: labels spread over contacts in the order of days or of steps. */
import { type Contact, type ContactGraph, placeFrom } from "./contactGraph.ts";
import { heapBy } from "./heap.ts";
import type { Steps } from "./steps.ts";

/** What a chain must obey. Days are numbers that may be infinite. */
export interface ChainRules {
  /** Every day inside the dates must give a chain, not only some. */
  readonly certain: boolean;
  /** Least days between two contacts of a chain: 0, or 1 for strict. */
  readonly gap: number;
  /** Most days between two contacts of a chain; infinite without a limit. */
  readonly wait: number;
  readonly start: number;
  readonly end: number;
}

/** A chain that ends in `contact`; the last contact's day lies from `low` to `high`, whichever days the chain takes. */
export interface Label {
  readonly contact: Contact;
  readonly low: number;
  readonly high: number;
  readonly steps: number;
  readonly previous: Label | null;
}

/** The day by which a label's chain arrives: surely by, or, for possible chains, at the earliest. */
export function arrivalOf(label: Label, { certain }: ChainRules): number {
  return certain ? label.high : label.low;
}

/** About a millisecond's work. */
const LABELS_A_STEP = 512;

/** The contacts by which a chain can begin. */
export function beginningsAt(graph: ContactGraph, source: number, rules: ChainRules): readonly Label[] {
  return (graph.leaving[source] ?? []).flatMap((contact) => {
    const low = rules.certain ? contact.lo : Math.max(contact.lo, rules.start);
    const high = rules.certain ? contact.hi : Math.min(contact.hi, rules.end);
    const fits = rules.certain ? low >= rules.start && high <= rules.end : low <= high;
    return fits ? [{ contact, low, high, steps: 1, previous: null }] : [];
  });
}

/** What was reached so far. Kept over several searches, those must begin later first: later beginnings then win. */
export interface Memory {
  /** Takes a label in, or tells that it brings nothing new. Gives the arrival it improves on, infinite for the first. */
  readonly settle: (label: Label) => number | null;
  readonly worthwhile: (to: number, arrival: number) => boolean;
}

/** Without a limit on waiting, an actor reached earlier can do all that one reached later can. */
function memoryByActor(graph: ContactGraph, source: number, rules: ChainRules): Memory {
  const arrivals = new Float64Array(graph.ids.length).fill(Number.POSITIVE_INFINITY);
  arrivals[source] = Number.NEGATIVE_INFINITY;
  const worthwhile = (to: number, arrival: number) => arrival < (arrivals[to] ?? arrival);
  const settle = (label: Label) => {
    const { to } = label.contact;
    const before = arrivals[to] ?? 0;
    const arrival = arrivalOf(label, rules);
    if (!(arrival < before)) return null;
    arrivals[to] = arrival;
    return before;
  };
  return { settle, worthwhile };
}

/** With a limit, arriving too early can be useless: every contact is used once for each stretch of days it can take. */
function memoryByContact(graph: ContactGraph, source: number, rules: ChainRules): Memory {
  const taken: [number, number][][] = graph.contacts.map(() => []);
  const settle = ({ contact, low, high }: Label) => {
    const stretches = taken[contact.index] ?? [];
    if (rules.certain ? stretches.length > 0 : stretches.some(([from, to]) => from <= low && high <= to)) return null;
    stretches.push([low, high]);
    return Number.POSITIVE_INFINITY;
  };
  return { settle, worthwhile: (to) => to !== source };
}

export function memoryFor(graph: ContactGraph, source: number, rules: ChainRules): Memory {
  return (rules.wait === Number.POSITIVE_INFINITY ? memoryByActor : memoryByContact)(graph, source, rules);
}

/**
 * Spreads from `beginnings`, the earliest arrival first or the fewest steps first (the other decides between equals, then the
 * order of the arcs), and shows every label that brings something new to `visit`, which ends the search by `true`.
 * Cost: m log m, for no contact is tried twice for the same arrival; with a limit on waiting, the pairs of contacts within it.
 * Rests every few hundred labels; how many are still to come is not known, so the share stays 0.
 */
export function* spread(
  graph: ContactGraph,
  rules: ChainRules,
  beginnings: readonly Label[],
  by: "day" | "steps",
  memory: Memory,
  visit: (label: Label) => boolean,
): Steps<void> {
  const day = (a: Label, b: Label) => order(arrivalOf(a, rules), arrivalOf(b, rules));
  const steps = (a: Label, b: Label) => a.steps - b.steps;
  const rest = (a: Label, b: Label) => a.contact.index - b.contact.index;
  const waiting = heapBy<Label>(
    by === "day" ? (a, b) => day(a, b) || steps(a, b) || rest(a, b) : (a, b) => steps(a, b) || day(a, b) || rest(a, b),
  );
  for (const label of beginnings) waiting.push(label);
  let taken = 0;
  for (let label = waiting.pop(); label !== undefined; label = waiting.pop()) {
    if (++taken % LABELS_A_STEP === 0) yield 0;
    const before = memory.settle(label);
    if (before === null) continue;
    if (visit(label)) return;
    const onward = graph.leaving[label.contact.to] ?? [];
    // What an earlier chain could already take, it took with the same result.
    const until = Math.min(before + rules.gap, lastDayAfter(rules.certain ? label.low : label.high, rules));
    const widest = graph.widest[label.contact.to] ?? 0;
    const from = rules.certain ? label.high + rules.gap : label.low + rules.gap - widest;
    for (let at = placeFrom(onward, from); at < onward.length; at++) {
      const contact = onward[at];
      if (contact === undefined || contact.lo > until) break;
      const next = extended(graph, label, contact, rules);
      if (next && memory.worthwhile(contact.to, arrivalOf(next, rules))) waiting.push(next);
    }
  }
}

function extended(graph: ContactGraph, label: Label, contact: Contact, rules: ChainRules): Label | null {
  const { gap, wait, end } = rules;
  if (wait < gap) return null;
  const steps = label.steps + 1;
  if (rules.certain) {
    if (contact.lo < label.high + gap || contact.hi > Math.min(end, lastDayAfter(label.low, rules))) return null;
    return { contact, low: contact.lo, high: contact.hi, steps, previous: label };
  }
  const low = Math.max(contact.lo, label.low + gap);
  let high = Math.min(contact.hi, label.high + wait, end);
  if (low > high) return null;
  if (wait !== Number.POSITIVE_INFINITY) {
    // Beyond the last known day nothing new can happen, but circles of undated contacts could go on for ever.
    if (low > graph.last + graph.ids.length) return null;
    high = Math.min(high, Math.max(low, graph.last));
  }
  return { contact, low, high, steps, previous: label };
}

/** Until when one may wait after a day. An open start (minus infinity) cannot bound an endless wait. */
function lastDayAfter(day: number, { wait }: ChainRules): number {
  return wait === Number.POSITIVE_INFINITY ? wait : day + wait;
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
