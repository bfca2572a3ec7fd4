/** The line a story is wound on: an Archimedean spiral, stretched sideways, walked by its length. */
import type { Point } from "../../model/index.ts";

export interface Course {
  /** The point after `along` px of the way. */
  readonly at: (along: number) => Point;
  /** Unit vector outward across the line there. */
  readonly outward: (along: number) => Point;
  /** Unit vector in the direction of travel. */
  readonly forward: (along: number) => Point;
}

export interface CourseShape {
  /** Distance from the centre at the start, before stretching. */
  readonly inner: number;
  /** From turn to turn, upward and downward. */
  readonly pitch: number;
  /** Sideways in parts of upward. */
  readonly stretch: number;
}

/** Where the first number stands, as seen from the centre: a little left of straight up. */
const START = -0.62 * Math.PI;
const STEP = 0.03;

/** The course as far as `length` px. Cost: linear in the length. */
export function courseOf({ inner, pitch, stretch }: CourseShape, length: number): Course {
  const growth = pitch / (2 * Math.PI);
  const place = (turned: number): Point => {
    const radius = inner + growth * turned;
    return { x: stretch * radius * Math.cos(START + turned), y: radius * Math.sin(START + turned) };
  };
  const lengths = [0];
  let last = place(0);
  let sum = 0;
  for (let i = 1; sum <= length + 40; i++) {
    const next = place(i * STEP);
    sum += Math.hypot(next.x - last.x, next.y - last.y);
    lengths.push(sum);
    last = next;
  }
  const turnedAt = (along: number): number => {
    const wished = Math.max(0, Math.min(along, sum));
    let [low, high] = [0, lengths.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lengths[middle] ?? 0) <= wished) low = middle;
      else high = middle;
    }
    const [from, to] = [lengths[low] ?? 0, lengths[high] ?? 0];
    return (low + (to > from ? (wished - from) / (to - from) : 0)) * STEP;
  };
  const forward = (along: number): Point => {
    const turned = turnedAt(along);
    const radius = inner + growth * turned;
    const angle = START + turned;
    const x = stretch * (growth * Math.cos(angle) - radius * Math.sin(angle));
    const y = growth * Math.sin(angle) + radius * Math.cos(angle);
    const size = Math.hypot(x, y) || 1;
    return { x: x / size, y: y / size };
  };
  return {
    at: (along) => place(turnedAt(along)),
    forward,
    // clockwise on a screen: outward lies to the left of the way
    outward: (along) => {
      const { x, y } = forward(along);
      return { x: y, y: -x };
    },
  };
}

/** The way of so many turns from the start, in px. */
export function lengthOfTurns({ inner, pitch, stretch }: CourseShape, turns: number): number {
  const steps = Math.ceil(turns * 60);
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const turned = (2 * Math.PI * turns * (i + 0.5)) / steps;
    const radius = inner + (pitch / (2 * Math.PI)) * turned;
    const angle = START + turned;
    sum += (Math.hypot(stretch * radius * Math.sin(angle), radius * Math.cos(angle)) * 2 * Math.PI * turns) / steps;
  }
  return sum;
}
