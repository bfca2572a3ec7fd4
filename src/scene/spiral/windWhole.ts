/** A spiral with nothing left out, within its room and at its own size: for whoever has another way to tell the words. */
import { attemptWith, type Choices, choicesOf, type Form } from "./attempt.ts";
import { PITCH, SLOTS, STRETCH, windSpiral } from "./laySpiral.ts";
import type { WordsChoices } from "./placeWords.ts";
import type { Spiral, SpiralTask } from "./types.ts";

/** The forms that are tried, the likeliest first: pitches and stretches as parts of the usual ones. */
const FORMS = { pitches: [1.14, 1, 1.3, 1.48, 0.88, 1.68, 0.76], stretches: [1, 1.1, 0.9, 0.76] };
/** Words in the middle need more room there. */
const INNER = 0.7;
/** The words of all steps take at most this share of a room that holds them: the rest is ribbon, names and the space between. */
const MOST_SHARE = 0.36;

/** `null` where none of the forms tried holds everything. It rests after each trial. */
export function* windWhole(task: SpiralTask): Generator<undefined, Spiral | null> {
  // what takes most room chooses first
  const whole = [...choicesOf(task)].map(([step, levels]) => [step, levels.slice(0, 1)] as const);
  const choices: Choices = new Map(whole.toSorted(([, a], [, b]) => roomOf(b) - roomOf(a)));
  if (!mayHold(task, choices)) return null;
  for (const form of formsFor(task)) {
    const attempt = attemptWith(task, choices, form);
    yield;
    if (attempt?.fits && attempt.spiral.words.every(({ whole }) => whole)) return attempt.spiral;
  }
  return null;
}

export interface WoundFirst {
  readonly spiral: Spiral;
  /** Index in the tasks. */
  readonly way: number;
}

/** The first of several ways in which nothing is left out; the last one as well as it can be. Throws without any. */
export function* windFirst(tasks: readonly SpiralTask[]): Generator<undefined, WoundFirst> {
  for (const [way, task] of tasks.entries()) {
    const spiral = way < tasks.length - 1 ? yield* windWhole(task) : yield* windSpiral(task);
    if (spiral !== null) return { spiral, way };
  }
  throw new Error("a spiral was asked for in no way at all");
}

function* formsFor({ content, scale, room }: SpiralTask): Generator<Form> {
  const pitchAtOne = PITCH[content] * (1 + (scale - 1) * 0.7);
  const square = room.width / Math.max(1, room.height);
  for (const larger of FORMS.pitches)
    for (const wider of FORMS.stretches)
      for (const slot of SLOTS[content].slice(0, 3)) {
        const stretch = Math.max(STRETCH.least, Math.min(STRETCH.most, square * wider));
        yield { pitch: pitchAtOne * larger, slot, stretch, inner: INNER };
      }
}

/** Spares long stories the trials: their words and marks alone would fill the room. */
function mayHold({ steps, room, content, scale }: SpiralTask, choices: Choices): boolean {
  const written = [...choices.values()].reduce((sum, levels) => sum + roomOf(levels), 0);
  const beads = steps.reduce((sum, { figures }) => sum + 2 + figures.length, 0);
  const wound = beads * (SLOTS[content][0] ?? 0) * PITCH[content] * 0.5 * scale;
  const all = room.width * room.height;
  return written <= all * MOST_SHARE && written + wound <= all;
}

function roomOf([blocks = []]: WordsChoices): number {
  return Math.min(...blocks.map(({ width, height }) => width * height));
}
