/** What the map tells of measures: the parts and steps of every actor, and the scale that explains them. */
import type { MeasureKey, Sampled } from "../analysis/index.ts";
import type { ActorId, Dataset } from "../model/index.ts";
import { type Measured, RAMP_STEPS } from "../scene/index.ts";
import type { NumbersResult } from "./numbers.ts";
import { told, valuesOf } from "./numbersRows.ts";
import { remembered } from "./remembered.ts";
import type { EnishiState } from "./store.ts";

export interface SizeScale {
  readonly key: MeasureKey;
  /** The greatest value: the largest size. */
  readonly most: number;
  /** Actors without a value. */
  readonly without: number;
  readonly sampled: Sampled | null;
}

export interface ToneStep {
  /** On the ramp, from 0. */
  readonly tone: number;
  /** Least and greatest value on this step. */
  readonly from: number;
  readonly to: number;
  readonly actors: number;
}

export interface ToneScale {
  readonly key: MeasureKey;
  /** From low to high; equal values are on one step. */
  readonly steps: readonly ToneStep[];
  readonly without: number;
  readonly sampled: Sampled | null;
}

export interface MeasuredMap extends Measured {
  readonly size: SizeScale | null;
  readonly color: ToneScale | null;
  readonly result: NumbersResult;
}

/** The steps of values: fifths of the actors, as far as equal values leave them. Empty for no values. */
export function toneSteps(values: readonly number[]): readonly ToneStep[] {
  const sorted = values.toSorted((a, b) => a - b);
  const tops = new Set<number>();
  for (let step = 1; step <= RAMP_STEPS; step++) {
    const top = sorted[Math.ceil((step * sorted.length) / RAMP_STEPS) - 1];
    if (top !== undefined) tops.add(top);
  }
  const bounds = [...tops];
  return bounds.map((to, at) => {
    const from = sorted.find((value) => at === 0 || value > (bounds[at - 1] as number)) ?? to;
    const tone = bounds.length === 1 ? 0 : Math.round((at * (RAMP_STEPS - 1)) / (bounds.length - 1));
    return { tone, from, to, actors: sorted.filter((value) => value >= from && value <= to).length };
  });
}

const measuredOf = remembered(
  (result: NumbersResult, size: MeasureKey | null, color: MeasureKey | null): MeasuredMap => {
    const sizes = size === null ? null : valuesById(result, size);
    const tones = color === null ? null : valuesById(result, color);
    const most = [...(sizes?.values() ?? [])].reduce((greatest, value) => Math.max(greatest, value), 0);
    const steps = tones === null ? [] : toneSteps([...tones.values()]);
    const total = result.graph.ids.length;
    const factsOf = (key: MeasureKey, found: ReadonlyMap<ActorId, number>) => ({
      key,
      without: total - found.size,
      sampled: result.report.sampled[key] ?? null,
    });
    return {
      result,
      sizes: sizes && new Map([...sizes].map(([id, value]) => [id, most === 0 ? 0 : value / most])),
      tones: tones && new Map([...tones].map(([id, value]) => [id, steps.find(({ to }) => value <= to)?.tone ?? 0])),
      size: size !== null && sizes ? { ...factsOf(size, sizes), most } : null,
      color: color !== null && tones ? { ...factsOf(color, tones), steps } : null,
    };
  },
);

function valuesById(result: NumbersResult, key: MeasureKey): ReadonlyMap<ActorId, number> {
  const { ids } = result.graph;
  const found = new Map<ActorId, number>();
  for (const [at, value] of valuesOf(result.report, key, ids).entries())
    if (value !== null) found.set(ids[at] as string, told(value));
  return found;
}

/**
 * What the map screen tells of measures; `null` where it tells of none, or none is counted yet. While the next count is
 * under way it tells the last of the same data: sizes do not flicker while time plays.
 */
export function selectMeasured(state: EnishiState): MeasuredMap | null {
  const { screen, numbers } = state.view;
  const result = state.numbers.results.now;
  if (screen !== "map" || result === null || !isOf(result, state.document.dataset)) return null;
  const counted = (key: MeasureKey | null) => (key !== null && Object.hasOwn(result.report.measures, key) ? key : null);
  const [size, color] = [counted(numbers.size), counted(numbers.color)];
  return size === null && color === null ? null : measuredOf(result, size, color);
}

function isOf({ basis }: NumbersResult, dataset: Dataset): boolean {
  return basis.dataset === dataset;
}
