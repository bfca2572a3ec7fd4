/** Where steps, and who stands at them, come along the ribbon: in the order of telling, or spaced by date. */
import { calendarOf, type Day, dayOf } from "../../model/index.ts";
import type { SpiralFigure, SpiralOrder, SpiralStep } from "./types.ts";

/** Lengths in px at scale 1. */
export interface Spacing {
  /** From bead to bead. */
  readonly slot: number;
  /** From a bead to the next number, and from a number to its first bead. */
  readonly gap: number;
}

export interface StepAlong {
  readonly step: SpiralStep;
  readonly number: number;
  /** The places of its figures, in their order; of a triad that of its knot. */
  readonly figures: readonly { readonly figure: SpiralFigure; readonly at: number }[];
}

export interface Along {
  readonly steps: readonly StepAlong[];
  readonly length: number;
  readonly ticks: readonly { readonly at: number; readonly major: boolean }[];
  readonly tickUnit: "month" | "year" | null;
}

/** From the knot of a triad to either bead, in slots. */
export const KNOT_REACH = 0.74;
/** In the order of telling, a step gets at least so much of the mean. */
const LEAST_SHARE = 0.82;
/** Figures spread over the room of their step no wider than this. */
const MOST_SPREAD = 1.45;
/** The time that passes takes up so much, in parts of what the steps need. */
const TIME_SHARE = 0.9;
const MOST_MONTH_TICKS = 72;

/** Everything along the ribbon, from 0. Without steps: nothing, of no length. */
export function layAlong(steps: readonly SpiralStep[], order: SpiralOrder, spacing: Spacing): Along {
  const ordered = order === "dated" ? byDate(steps) : steps;
  const needs = ordered.map((step) => needOf(step, spacing));
  const mean = needs.reduce((sum, need) => sum + need, 0) / Math.max(1, needs.length);
  const lengths = order === "told" ? needs.map((need) => Math.max(need, mean * LEAST_SHARE)) : needs;
  const passing = order === "dated" ? timeBetween(ordered) : ordered.map(() => 0);
  const whole = passing.reduce((sum, days) => sum + days, 0);
  const perDay = whole === 0 ? 0 : (lengths.reduce((sum, length) => sum + length, 0) * TIME_SHARE) / whole;
  let at = 0;
  const laid: StepAlong[] = [];
  const stretches: Stretch[] = [];
  for (const [i, step] of ordered.entries()) {
    const length = lengths[i] ?? 0;
    laid.push(layStep(step, at, length, spacing));
    const time = (passing[i] ?? 0) * perDay;
    const [from, to] = [dayBefore(ordered, i, passing), dayBefore(ordered, i + 1, passing)];
    if (time > 0 && from !== null && to !== null)
      stretches.push({ from, to, start: at + length, end: at + length + time });
    at += length + time;
  }
  const last = laid.at(-1);
  const tail = last?.step.figures.at(-1)?.sort === "triad" ? spacing.slot * KNOT_REACH : 0;
  const end = last ? (last.figures.at(-1)?.at ?? last.number) + tail + spacing.gap : 0;
  return { steps: laid, length: end, ...ticksOver(stretches) };
}

function needOf({ figures }: SpiralStep, { slot, gap }: Spacing): number {
  const reach = figures.reduce((sum, figure, i) => {
    const triads = Number(figure.sort === "triad") + Number(figures[i - 1]?.sort === "triad");
    return sum + (i === 0 ? (triads > 0 ? slot * KNOT_REACH : 0) : slot * (1 + triads * KNOT_REACH));
  }, 0);
  const tail = figures.at(-1)?.sort === "triad" ? slot * KNOT_REACH : 0;
  return gap * 2 + reach + tail;
}

function layStep(step: SpiralStep, start: number, length: number, spacing: Spacing): StepAlong {
  const { slot, gap } = spacing;
  const spare = length - needOf(step, spacing);
  const inner = Math.max(1, needOf(step, spacing) - gap);
  const spread = Math.min(MOST_SPREAD, 1 + spare / inner);
  let at = start + gap * spread;
  const figures = step.figures.map((figure, i) => {
    const before = step.figures[i - 1];
    if (before) at += slot * spread * (1 + (before.sort === "triad" ? KNOT_REACH : 0));
    if (figure.sort === "triad") at += slot * spread * KNOT_REACH;
    return { figure, at };
  });
  return { step, number: start, figures };
}

/** By date; the undated stay behind the one they follow. Equal dates keep the order of telling. */
function byDate(steps: readonly SpiralStep[]): SpiralStep[] {
  const groups: { day: Day; steps: SpiralStep[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.day === null && last) last.steps.push(step);
    else groups.push({ day: step.day ?? Number.NEGATIVE_INFINITY, steps: [step] });
  }
  return groups.toSorted((a, b) => (a.day === b.day ? 0 : a.day - b.day)).flatMap((group) => group.steps);
}

/** Days that pass after each step; those between two dated ones are shared out evenly among the undated between them. */
function timeBetween(steps: readonly SpiralStep[]): number[] {
  const passing = steps.map(() => 0);
  let from = steps.findIndex(({ day }) => day !== null);
  for (let to = from + 1; from >= 0 && to < steps.length; to++) {
    const day = steps[to]?.day ?? null;
    if (day === null) continue;
    const days = Math.max(0, day - (steps[from]?.day ?? day));
    for (let i = from; i < to; i++) passing[i] = days / (to - from);
    from = to;
  }
  return passing;
}

/** The day reached at step `i`, counted from the last dated one before it. */
function dayBefore(steps: readonly SpiralStep[], i: number, passing: readonly number[]): number | null {
  const dated = steps.findLastIndex((step, at) => at <= i && step.day !== null);
  const day = steps[dated]?.day ?? null;
  if (day === null) return null;
  return passing.slice(dated, i).reduce((sum, days) => sum + days, day);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A tick for each new month, or for each new year where there are many; January is major. */
function ticksOver(stretches: readonly Stretch[]): Pick<Along, "ticks" | "tickUnit"> {
  const months = stretches.reduce((sum, { from, to }) => sum + (to - from) / 30.44, 0);
  const unit = months <= MOST_MONTH_TICKS ? "month" : "year";
  const ticks = stretches.flatMap(({ from, to, start, end }) => {
    const first = calendarOf(Math.ceil(from));
    const last = calendarOf(Math.floor(to));
    const found: { at: number; major: boolean }[] = [];
    for (let month = first.year * 12 + first.month - 1; month <= last.year * 12 + last.month - 1; month++) {
      const day = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
      if (day === null || day <= from || day > to || (unit === "year" && month % 12 !== 0)) continue;
      found.push({ at: start + ((day - from) / (to - from)) * (end - start), major: month % 12 === 0 });
    }
    return found;
  });
  return { ticks, tickUnit: ticks.length === 0 ? null : unit };
}
