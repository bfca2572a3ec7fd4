/** Rows of the ranking and of the two days compared: values, ranks, and what changed between. */
import type { MeasureKey, MeasureReport, RankingMeasure } from "../analysis/index.ts";
import type { Actor } from "../model/index.ts";
import type { NumbersResult } from "./numbers.ts";
import { selectColumns, selectCompared, selectNumbers, selectRankedBy } from "./numbersNow.ts";
import { remembered } from "./remembered.ts";
import type { EnishiState } from "./store.ts";

/** A place in a ranking, from 1; those of one value share the best of their places. */
export interface Rank {
  readonly place: number;
  readonly shared: boolean;
}

export interface NumberRow {
  readonly id: string;
  readonly actor: Actor;
  /** By the measure the ranking is about; `null` where that has no value. */
  readonly rank: Rank | null;
  /** In the order of the columns; `null`: not defined, or not counted yet. */
  readonly values: readonly (number | null)[];
}

export interface ComparedRow {
  readonly id: string;
  readonly actor: Actor;
  readonly before: number | null;
  readonly after: number | null;
  /** `null` where one of the two is not defined. */
  readonly change: number | null;
  readonly rankBefore: Rank | null;
  readonly rankAfter: Rank | null;
  /** Places won. */
  readonly climbed: number | null;
}

/** Has the measure been counted, whether or not it has values? */
export function isCounted({ report }: NumbersResult, key: MeasureKey): boolean {
  return Object.hasOwn(report.measures, key);
}

/** The values of a measure beside the ids; `null` for all where it is not counted. */
export function valuesOf(report: MeasureReport, key: MeasureKey, ids: readonly string[]): readonly (number | null)[] {
  const found = report.measures[key];
  if (found === null || typeof found !== "object") return ids.map(() => null);
  const values = found as { readonly [id: string]: unknown };
  return ids.map((id) => {
    const value = Object.hasOwn(values, id) ? values[id] : null;
    return typeof value === "number" ? value : null;
  });
}

/** Sums in another order differ in their last digits: what is the same to twelve digits is the same. */
export function told(value: number): number {
  return Number(value.toPrecision(12));
}

/** Ranks beside the values. Cost: sorting. */
export function ranksOf(values: readonly (number | null)[], first: RankingMeasure["first"]): readonly (Rank | null)[] {
  const sorted = values
    .filter((value) => value !== null)
    .map(told)
    .sort((a, b) => (first === "high" ? b - a : a - b));
  const places = new Map<number, { place: number; count: number }>();
  for (const [at, value] of sorted.entries()) {
    const known = places.get(value);
    if (known) known.count++;
    else places.set(value, { place: at + 1, count: 1 });
  }
  return values.map((value) => {
    const found = value === null ? undefined : places.get(told(value));
    return found ? { place: found.place, shared: found.count > 1 } : null;
  });
}

export interface Ranking {
  readonly rows: readonly NumberRow[];
  readonly total: number;
  readonly columns: readonly RankingMeasure[];
  readonly by: RankingMeasure | null;
  readonly result: NumbersResult;
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly total: number;
  readonly by: RankingMeasure;
  readonly before: NumbersResult;
  readonly after: NumbersResult;
}

const rankingOf = remembered(
  (result: NumbersResult | null, columns: readonly RankingMeasure[], by: RankingMeasure | null): Ranking | null => {
    if (result === null) return null;
    const { ids } = result.graph;
    const table = columns.map(({ key }) => valuesOf(result.report, key, ids));
    const ranks = by === null ? null : ranksOf(valuesOf(result.report, by.key, ids), by.first);
    const rows = result.basis.actors.map(
      (actor, at): NumberRow => ({
        id: actor.id,
        actor,
        rank: ranks?.[at] ?? null,
        values: table.map((values) => values[at] ?? null),
      }),
    );
    return { rows, total: rows.length, columns, by, result };
  },
);

/** A row for every actor counted, in the order of the data; `null` before anything is counted. */
export function selectRanking(state: EnishiState): Ranking | null {
  return rankingOf(selectNumbers(state).result, selectColumns(state), selectRankedBy(state));
}

const comparedRowsOf = remembered(
  (before: NumbersResult | null, after: NumbersResult | null, by: RankingMeasure | null): Comparison | null => {
    if (before === null || after === null || by === null) return null;
    if (!isCounted(before, by.key) || !isCounted(after, by.key)) return null;
    const { ids } = after.graph;
    const then = valuesOf(before.report, by.key, ids);
    const now = valuesOf(after.report, by.key, ids);
    const ranksThen = ranksOf(then, by.first);
    const ranksNow = ranksOf(now, by.first);
    const rows = after.basis.actors.map((actor, at): ComparedRow => {
      const [a, b] = [then[at] ?? null, now[at] ?? null];
      const [rankBefore, rankAfter] = [ranksThen[at] ?? null, ranksNow[at] ?? null];
      return {
        id: actor.id,
        actor,
        before: a,
        after: b,
        change: a === null || b === null ? null : told(b) - told(a),
        rankBefore,
        rankAfter,
        climbed: rankBefore === null || rankAfter === null ? null : rankBefore.place - rankAfter.place,
      };
    });
    return { rows, total: rows.length, by, before, after };
  },
);

/** A row for every actor; `null` before both days are counted. By the measure of the ranking on both days. */
export function selectComparison(state: EnishiState): Comparison | null {
  const { before, after } = selectCompared(state);
  return comparedRowsOf(before, after, selectRankedBy(state));
}
