/** A story wound into a spiral: the one that fills its room best, or the tightest in which everything has its place. */
import { type Attempt, attemptWith, type Choices, choicesOf } from "./attempt.ts";
import type { Spiral, SpiralTask } from "./types.ts";

/** From turn to turn: the first that is tried, how it grows, how often. */
export const PITCH = { words: 112, names: 88, marks: 58, growth: 1.13, tries: 22 };
export const SLOTS: Readonly<Record<SpiralTask["content"], readonly number[]>> = {
  words: [60, 74, 92, 118],
  names: [52, 60, 72, 88, 110],
  marks: [38, 44, 52],
};
/** The radius at the first number, in pitches. */
const INNER = 0.42;
/** A sheet so much wider or higher than its room will not be brought into it. */
const MUCH_BEYOND = 1.4;
/** The area of a sheet that may still be brought into its room by other proportions, in rooms. */
const NEARLY = 1.7;
export const STRETCH = { least: 0.6, most: 1.75 };
/** Where words are left out in a room that holds them: the other forms that are tried, for stories of so many steps at most. */
const OTHER = { pitches: [0.88, 1, 1.14, 1.3, 1.48, 1.68], stretches: [0.85, 1, 1.15, 1.3], steps: 16 };
/** A sheet larger than its room is taken when no more than this share of all letters is left out. */
const LOST_SHARE = 0.3;

/**
 * The spiral of a story. It grows from turn to turn until all words stand whole, but not beyond `room` while something shorter fits there:
 * titles, beads and names are never left out, texts are cut line by line. What does not fit the room at all grows beyond it.
 * The same task gives the same spiral. Without steps: an empty ribbon. Cost: about linear in steps for each pitch that is tried.
 */
export function laySpiral(task: SpiralTask): Spiral {
  const work = windSpiral(task);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in pieces, for whoever has other things to do in between: it rests after each trial. */
export function* windSpiral(task: SpiralTask): Generator<undefined, Spiral> {
  const attempts: Attempt[] = [];
  const letters = [...task.texts.values()].reduce((sum, { text }) => sum + Array.from(text).length, 0);
  const choices = choicesOf(task);
  for (let i = 0; i < PITCH.tries; i++) {
    const pitch = PITCH[task.content] * (1 + (task.scale - 1) * 0.7) * PITCH.growth ** i;
    const attempt = yield* attemptAt(task, choices, pitch);
    if (attempt === null) continue;
    const last = attempts.at(-1);
    if (!attempt.fits && last?.fits) break;
    attempts.push(attempt);
    if (attempt.fits ? attempt.lost === 0 : isLargeEnough(attempt, attempts, letters, task)) break;
  }
  const fitting = attempts.filter(({ fits }) => fits);
  const worth = ({ lost }: Attempt, overflow: number) =>
    lost + (fitting.length > 0 ? 0 : overflow * letters * 0.2 + overflow);
  const best = (fitting.length > 0 ? fitting : attempts).reduce<Attempt | null>(
    (a, b) => (a === null || worth(b, overflowOf(b, task)) < worth(a, overflowOf(a, task)) ? b : a),
    null,
  );
  if (best !== null) return (yield* fullerThan(best, task, choices)).spiral;
  if (task.content === "marks") throw new Error("a spiral found no room for its marks at any pitch");
  return yield* windSpiral({ ...task, content: "marks" });
}

/** The form that leaves out least of all that fit the room. The first one found is kept where it tells as much. */
function* fullerThan(first: Attempt, task: SpiralTask, choices: Choices): Generator<undefined, Attempt> {
  if (!first.fits || first.lost === 0 || task.steps.length > OTHER.steps) return first;
  const [pitchAtOne, square] = [PITCH[task.content], task.room.width / Math.max(1, task.room.height)];
  let best = first;
  for (const larger of OTHER.pitches)
    for (const wider of OTHER.stretches)
      for (const slot of SLOTS[task.content].slice(0, 3)) {
        const stretch = Math.max(STRETCH.least, Math.min(STRETCH.most, square * wider));
        const pitch = pitchAtOne * (1 + (task.scale - 1) * 0.7) * larger;
        const other = attemptWith(task, choices, { pitch, slot, stretch, inner: INNER });
        yield;
        if (other?.fits && other.lost < best.lost) best = other;
        if (best.lost === 0) return best;
      }
  return best;
}

/** A sheet beyond its room tells enough, and a few more pitches have shown that none comes nearer. */
function isLargeEnough(attempt: Attempt, attempts: readonly Attempt[], letters: number, task: SpiralTask): boolean {
  const overflow = overflowOf(attempt, task);
  return attempt.lost <= letters * LOST_SHARE && (overflow > MUCH_BEYOND || attempts.length > 3);
}

/** At the first spacing along the ribbon that has room for all; where it nearly fits its room, once more in its proportions. */
function* attemptAt(task: SpiralTask, choices: Choices, pitch: number): Generator<undefined, Attempt | null> {
  const { room } = task;
  for (const slot of SLOTS[task.content]) {
    let stretch = Math.max(STRETCH.least, Math.min(STRETCH.most, room.width / Math.max(1, room.height)));
    let attempt = attemptWith(task, choices, { pitch, slot, stretch, inner: INNER });
    yield;
    if (attempt === null) continue;
    for (let again = 0; again < 2 && !attempt.fits; again++) {
      const [wide, high] = [widthOf(attempt.spiral) / room.width, heightOf(attempt.spiral) / room.height];
      if (wide * high > NEARLY) break;
      stretch = Math.max(STRETCH.least, Math.min(STRETCH.most, stretch * Math.sqrt(high / wide) ** 1.5));
      const other = attemptWith(task, choices, { pitch, slot, stretch, inner: INNER });
      yield;
      if (other === null || (!other.fits && overflowOf(other, task) >= overflowOf(attempt, task))) break;
      attempt = other;
    }
    return attempt;
  }
  return null;
}

function widthOf({ bounds }: Spiral): number {
  return bounds.right - bounds.left;
}

function heightOf({ bounds }: Spiral): number {
  return bounds.bottom - bounds.top;
}

function overflowOf({ spiral }: Attempt, { room }: SpiralTask): number {
  return Math.max(widthOf(spiral) / room.width, heightOf(spiral) / room.height);
}
