/** Chains found by trying every day: slow, plain, and independent of the search that it checks. */
import type { ChainArc, ChainsQuery } from "../../../src/analysis/index.ts";
import type { Day } from "../../../src/model/index.ts";

/** Wider than all days of the arcs by more steps than any test's chains have. */
export const GRID = { first: -12, last: 24 };

interface State {
  readonly actor: string;
  /** Possible: the day of the last step. Certain: the last arc. */
  readonly at: number;
}

/** For each actor but the asking one: earliest arrival, fewest steps, least days, latest departure. */
export interface Best {
  arrival: number;
  steps: number;
  days: number;
  departure: number;
}

export function bestByDays(arcs: readonly ChainArc[], query: ChainsQuery): ReadonlyMap<string, Best> {
  const usable = arcs.filter(({ from, to, tie }) => from !== to && (tie.when !== null || query.undated === "include"));
  return query.mode === "possible" ? possible(usable, query) : certain(usable, query);
}

function possible(arcs: readonly ChainArc[], query: ChainsQuery): ReadonlyMap<string, Best> {
  const found = new Map<string, Best>();
  const first = Math.max(query.start ?? GRID.first, GRID.first);
  const last = Math.min(query.end ?? GRID.last, GRID.last);
  const takes = ({ tie: { when } }: ChainArc, day: Day) =>
    day >= (when?.earliest ?? GRID.first) && day <= (when?.latest ?? GRID.last) && day >= first && day <= last;
  for (let departure = first; departure <= last; departure++) {
    const begin = arcs.filter((arc) => arc.from === query.from && takes(arc, departure));
    const onward = ({ actor, at }: State) => {
      const until = Math.min(last, at + (query.longestWait ?? last - at));
      return arcs
        .filter(({ from }) => from === actor)
        .flatMap((arc) => range(at + (query.strict ? 1 : 0), until).map((day) => ({ arc, day })))
        .filter(({ arc, day }) => takes(arc, day))
        .map(({ arc, day }) => ({ actor: arc.to, at: day }));
    };
    const states = begin.map(({ to }) => ({ actor: to, at: departure }));
    walk(states, onward, ({ actor, at }, steps) =>
      note(found, actor, { arrival: at, steps, days: at - departure, departure }),
    );
  }
  found.delete(query.from);
  return found;
}

function certain(arcs: readonly ChainArc[], query: ChainsQuery): ReadonlyMap<string, Best> {
  const found = new Map<string, Best>();
  const lo = (arc: ChainArc | undefined) => arc?.tie.when?.earliest ?? Number.NEGATIVE_INFINITY;
  const hi = (arc: ChainArc | undefined) => arc?.tie.when?.latest ?? Number.POSITIVE_INFINITY;
  const dated = arcs.filter((arc) => arc.tie.when && !arc.tie.when.approximate && Number.isFinite(hi(arc)));
  for (const [index, arc] of dated.entries()) {
    if (arc.from !== query.from || lo(arc) < (query.start ?? lo(arc)) || hi(arc) > (query.end ?? hi(arc))) continue;
    const onward = ({ actor, at }: State) =>
      [...dated.entries()]
        .filter(([, next]) => next.from === actor && hi(dated[at]) + (query.strict ? 1 : 0) <= lo(next))
        .filter(([, next]) => hi(next) <= (query.end ?? hi(next)))
        .filter(([, next]) => query.longestWait == null || hi(next) - lo(dated[at]) <= query.longestWait)
        .map(([at, next]) => ({ actor: next.to, at }));
    walk([{ actor: arc.to, at: index }], onward, ({ actor, at }, steps) =>
      note(found, actor, { arrival: hi(dated[at]), steps, days: hi(dated[at]) - lo(arc), departure: lo(arc) }),
    );
  }
  found.delete(query.from);
  return found;
}

function walk(
  begin: readonly State[],
  onward: (state: State) => readonly State[],
  visit: (state: State, steps: number) => void,
): void {
  const seen = new Set<string>();
  let layer = begin;
  for (let steps = 1; layer.length > 0; steps++) {
    const fresh = layer.filter(({ actor, at }) => !seen.has(`${at} ${actor}`) && seen.add(`${at} ${actor}`));
    for (const state of fresh) visit(state, steps);
    layer = fresh.flatMap(onward);
  }
}

function note(found: Map<string, Best>, actor: string, one: Best): void {
  const best = found.get(actor) ?? one;
  found.set(actor, {
    arrival: Math.min(best.arrival, one.arrival),
    steps: Math.min(best.steps, one.steps),
    days: Math.min(best.days, one.days),
    departure: Math.max(best.departure, one.departure),
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
