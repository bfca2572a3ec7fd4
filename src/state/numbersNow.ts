/** What is to be counted, and what of it is. */
import { MEASURES, type MeasureKey, type RankingMeasure } from "../analysis/index.ts";
import { brokerageKeys } from "./brokerageKeys.ts";
import {
  NUMBERS_BASES,
  type Numbers,
  type NumbersAsked,
  type NumbersBase,
  type NumbersBasis,
  type NumbersNow,
  type NumbersResult,
} from "./numbers.ts";
import { selectBasis } from "./numbersBasis.ts";
import { remembered } from "./remembered.ts";
import type { EnishiState } from "./store.ts";
import { wholeKeysOf } from "./wholeKeys.ts";

/** Can it be counted as asked: with direction, where it needs one? */
export function isCountable({ needsDirection }: RankingMeasure, directed: boolean): boolean {
  return directed || !needsDirection;
}

const columnsOf = remembered((columns: readonly MeasureKey[], directed: boolean): readonly RankingMeasure[] =>
  MEASURES.filter((measure) => columns.includes(measure.key) && isCountable(measure, directed)),
);

/** The columns shown: those chosen that can be counted, in the order of `MEASURES`. */
export function selectColumns(state: EnishiState): readonly RankingMeasure[] {
  const { columns, directed } = state.view.numbers;
  return columnsOf(columns, directed);
}

/** The measure the ranking is about: the one it is ordered by, or else the first column. `null` without columns. */
export function selectRankedBy(state: EnishiState): RankingMeasure | null {
  const columns = selectColumns(state);
  return columns.find(({ key }) => key === state.view.numbers.order.key) ?? columns[0] ?? null;
}

export type Wanted = { readonly [base in NumbersBase]: readonly MeasureKey[] };

const NOTHING: readonly MeasureKey[] = [];

const wantedOf = remembered(
  (
    asked: NumbersAsked,
    isOpen: boolean,
    columns: readonly RankingMeasure[],
    by: RankingMeasure | null,
    isMapSeen: boolean,
  ): Wanted => {
    const { size, color, page, directed } = asked;
    const onMap = [size, color].filter((key) => key !== null);
    const shown = columns.map(({ key }) => key);
    const now = [
      ...(isMapSeen ? onMap.filter((key) => columnsOfOne(key, directed)) : []),
      ...(isOpen && page === "brokerage" ? brokerageKeys(asked) : []),
      ...(isOpen && page === "whole" ? wholeKeysOf(directed) : []),
      ...(isOpen && (page === "ranking" || page === "spread") ? shown : []),
    ];
    const compared = isOpen && page === "dates" && by !== null ? [by.key] : NOTHING;
    return { now: [...new Set(now)], before: compared, after: compared };
  },
);

function columnsOfOne(key: MeasureKey, directed: boolean): boolean {
  return MEASURES.some((measure) => measure.key === key && isCountable(measure, directed));
}

/** What the screen needs counted. */
export function selectWantedKeys(state: EnishiState): Wanted {
  const { view, document } = state;
  const isEmpty = document.dataset.actors.length === 0;
  const isOpen = !isEmpty && view.screen === "table" && view.numbers.open;
  return wantedOf(view.numbers, isOpen, selectColumns(state), selectRankedBy(state), !isEmpty && view.screen === "map");
}

/** A result, if it is one of what is asked for now. */
export function resultFor(numbers: Numbers, base: NumbersBase, basis: NumbersBasis): NumbersResult | null {
  const result = numbers.results[base];
  return result?.basis === basis ? result : null;
}

/** What the screen needs and is not counted yet, by base; `null` where that is nothing. */
export function selectMissing(
  state: EnishiState,
): { readonly base: NumbersBase; readonly keys: readonly MeasureKey[] } | null {
  const wanted = selectWantedKeys(state);
  for (const base of NUMBERS_BASES) {
    if (wanted[base].length === 0) continue;
    const counted = resultFor(state.numbers, base, selectBasis(state, base))?.report.measures ?? {};
    const keys = wanted[base].filter((key) => !Object.hasOwn(counted, key));
    if (keys.length > 0) return { base, keys };
  }
  return null;
}

const nowOf = remembered((job: Numbers["job"], result: NumbersResult | null, isMissing: boolean): NumbersNow => {
  if (job.state === "running") return { status: "running", result, share: job.share, keys: job.keys };
  if (job.state === "failed" && isMissing) return { status: "failed", result, detail: job.detail };
  if (job.state === "stopped" && isMissing) return { status: "stopped", result };
  return result === null || isMissing ? { status: "none", result } : { status: "done", result };
});

/** What there is of the numbers asked for. */
export function selectNumbers(state: EnishiState): NumbersNow {
  const result = resultFor(state.numbers, "now", selectBasis(state));
  return nowOf(state.numbers.job, result, selectMissing(state) !== null);
}

/** The results of the two days compared, as far as they are counted. */
export function selectCompared(state: EnishiState): {
  readonly before: NumbersResult | null;
  readonly after: NumbersResult | null;
} {
  return comparedOf(
    resultFor(state.numbers, "before", selectBasis(state, "before")),
    resultFor(state.numbers, "after", selectBasis(state, "after")),
  );
}

const comparedOf = remembered((before: NumbersResult | null, after: NumbersResult | null) => ({ before, after }));
