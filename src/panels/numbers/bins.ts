/** Values in classes of equal width with round bounds. */
import { scaleLinear } from "d3-scale";

export interface Bin {
  /** Least value it takes. */
  readonly from: number;
  /** Where the next one begins; the last takes this value too. */
  readonly to: number;
  readonly count: number;
}

/**
 * About so many bins from 0, or from the least value below it, to the greatest. Whole numbers are never parted: their bins are
 * whole, and one number wide where there is room. Empty for no values.
 */
export function binsOf(values: readonly number[], about: number): readonly Bin[] {
  if (values.length === 0) return [];
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const whole = values.every((value) => Number.isInteger(value));
  const bounds = whole ? wholeBounds(least, most, about) : roundBounds(least, most, about);
  const counts = new Array<number>(bounds.length - 1).fill(0);
  const first = bounds[0] as number;
  const width = (bounds[1] as number) - first;
  for (const value of values) {
    // a value on a bound belongs above it, whatever the last digit of the division says
    let at = Math.max(0, Math.min(counts.length - 1, Math.floor((value - first) / width)));
    if (at + 1 < counts.length && value >= (bounds[at + 1] as number)) at++;
    else if (at > 0 && value < (bounds[at] as number)) at--;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({ from: bounds[at] as number, to: bounds[at + 1] as number, count }));
}

function wholeBounds(least: number, most: number, about: number): number[] {
  const step = Math.max(1, Math.ceil((most - least + 1) / about));
  const bounds = [least];
  while ((bounds.at(-1) as number) <= most) bounds.push((bounds.at(-1) as number) + step);
  return bounds;
}

function roundBounds(least: number, most: number, about: number): number[] {
  const ticks = scaleLinear().domain([least, most]).nice(about).ticks(about);
  return ticks.length < 2 ? [least, most] : ticks;
}

/** The value below which so large a part of the sorted values lies; between two of them where it falls between. */
export function quantileOf(sorted: readonly number[], part: number): number | null {
  if (sorted.length === 0) return null;
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}
