/** One trial of a spiral at a given pitch, spacing and stretch: everything at its place, or nothing. */
import type { Box, EpisodeId } from "../../model/index.ts";
import { boxAround, boxOfAll } from "../boxes.ts";
import { widthInLetters } from "../folding.ts";
import { type Along, layAlong } from "./along.ts";
import { type CourseShape, courseOf, lengthOfTurns } from "./course.ts";
import { Ground } from "./ground.ts";
import { nameBead } from "./nameBeads.ts";
import {
  type HeldPlace,
  holdPlace,
  letGo,
  type Page,
  placeWords,
  type WordsChoices,
  wordsChoices,
} from "./placeWords.ts";
import { sizesAt } from "./sizes.ts";
import { type Stage, type Stood, standAlong } from "./standAlong.ts";
import type { MeasureText, RibbonPoint, Spiral, SpiralBead, SpiralNumber, SpiralTask, SpiralTick } from "./types.ts";

/** Space around everything on the sheet. */
const MARGIN = 26;
/** The ribbon fades open over so much behind the last step, and the whole turns at least so often. */
const FADE_PX = 130;
const LEAST_TURNS = 1.2;
const SAMPLE_PX = 9;
/** From a number to its first bead, in slots. */
const GAP = 0.78;
/** Where a step finds no place for its words, it chooses before the others; so often. */
const PASSES = 8;

/** The steps hold places for their words in the order of this map. */
export type Choices = ReadonlyMap<EpisodeId, WordsChoices>;

/** What may be written at each step; none for a step without words, or where only marks are wanted. */
export function choicesOf({ steps, texts, content, scale, measure = estimated }: SpiralTask): Choices {
  if (content !== "words") return new Map();
  return new Map(
    steps.flatMap(({ id, kind }) => {
      const text = texts.get(id);
      if (!text || text.tag + text.date + text.title + text.text === "") return [];
      return [[id, wordsChoices(text, kind === "spark" && text.text !== "", sizesAt(scale), measure)] as const];
    }),
  );
}

/** A spiral of one form: how many letters it leaves out, and whether it fits its room. */
export interface Attempt {
  readonly spiral: Spiral;
  readonly lost: number;
  readonly fits: boolean;
}

export interface Form {
  readonly pitch: number;
  readonly slot: number;
  readonly stretch: number;
  /** The radius at the first number, in pitches. */
  readonly inner: number;
}

/** `null` where something finds no place. */
export function attemptWith(
  task: SpiralTask,
  choices: Choices,
  { pitch, slot: slotAtOne, stretch, inner }: Form,
): Attempt | null {
  const sizes = sizesAt(task.scale);
  const grown = 1 + (task.scale - 1) * (task.content === "marks" ? 0.5 : 0.8);
  const slot = slotAtOne * grown;
  const gap = slot * GAP;
  const along = layAlong(task.steps, task.order, { slot, gap });
  const shape: CourseShape = { inner: pitch * inner, pitch, stretch };
  const length = Math.max(along.length + FADE_PX, lengthOfTurns(shape, LEAST_TURNS));
  const course = courseOf(shape, length);
  const halfAt = (at: number) => sizes.thin + (sizes.broad - sizes.thin) * Math.min(1, at / length) ** 0.8;
  const stage: Stage = { course, halfAt, sizes, slot };
  const ribbon = ribbonOf(length, stage);
  const stood = standAlong(along, task.names, stage);
  const ground = new Ground();
  for (const { x, y, half } of ribbon) ground.addDisc({ at: { x, y }, radius: half }, "ribbon");
  if (!standsFree(stood, ground)) return null;
  const measure = task.measure ?? estimated;
  const page = pageAround(ribbon, task);
  const held = heldPlaces(stood, choices, page, stage, ground);
  if (held === null) return null;
  const beads = task.content === "marks" ? stood.beads : namedBeads(stood.beads, task, stage, ground, measure);
  if (beads === null) return null;
  const placed = stood.numbers.flatMap((number) => {
    const [blocks, place] = [choices.get(number.step), held.get(number.step)];
    return blocks && place ? placeWords(number, blocks, place, page, stage, ground) : [];
  });
  const words = placed.map((one) => one.words);
  const bounds = boundsOf(
    ribbon,
    { ...stood, beads },
    words.map(({ box }) => box),
  );
  const { width, height } = task.room;
  return {
    spiral: {
      bounds,
      ribbon,
      fadesFrom: length - FADE_PX,
      toldTo: Math.max(0, along.length - gap),
      ...stood,
      beads,
      words,
      ticks: ticksOf(along, stage),
      tickUnit: along.tickUnit,
    },
    lost: placed.reduce((sum, { lost }) => sum + lost, 0),
    fits: bounds.right - bounds.left <= width && bounds.bottom - bounds.top <= height,
  };
}

const estimated: MeasureText = (text, size) => widthInLetters(text) * size;

function ribbonOf(length: number, { course, halfAt }: Stage): RibbonPoint[] {
  const count = Math.max(2, Math.ceil(length / SAMPLE_PX));
  return Array.from({ length: count + 1 }, (_, i) => {
    const along = (length * i) / count;
    return { ...course.at(along), half: halfAt(along), along };
  });
}

/** Puts numbers, beads, knots and threads on the ground; `false` where one covers another, or an introducer the ribbon. */
function standsFree({ numbers, beads, knots }: Stood, ground: Ground): boolean {
  const onRibbon = (name: string) => name === "ribbon";
  const stands = (at: SpiralBead["at"], radius: number, name: string, except?: (name: string) => boolean) => {
    const free = ground.isDiscFree({ at, radius }, except);
    ground.addDisc({ at, radius: radius + 1 }, name);
    return free;
  };
  return (
    numbers.every(({ at, radius, step }) => stands(at, radius, step, onRibbon)) &&
    knots.every(({ at, radius }) => stands(at, radius, "knot", onRibbon)) &&
    beads.every(({ at, radius, part }) => stands(at, radius, "bead", part === "via" ? undefined : onRibbon))
  );
}

function namedBeads(
  beads: readonly SpiralBead[],
  { names, content, sparing = content === "names" }: SpiralTask,
  stage: Stage,
  ground: Ground,
  measure: MeasureText,
): readonly SpiralBead[] | null {
  const named: SpiralBead[] = [];
  const lastOfLook = new Map<string, SpiralBead["actor"]>();
  let turn = 0;
  for (const bead of beads) {
    if (bead.part === "actor") turn += 1;
    const name = names.get(bead.actor);
    // who just stood there need not be named again, as long as its mark could not be taken for another's
    const known = lastOfLook.get(bead.look.type) === bead.actor;
    lastOfLook.set(bead.look.type, bead.actor);
    if (sparing && known && !bead.returns) {
      named.push(bead);
      continue;
    }
    const label = nameBead(bead, turn, name, stage, ground, measure);
    if (label === null && (name?.foldings[0]?.join("") ?? "") !== "") return null;
    named.push({ ...bead, label });
  }
  return named;
}

function heldPlaces(
  { numbers }: Stood,
  choices: Choices,
  page: Page,
  stage: Stage,
  ground: Ground,
): ReadonlyMap<EpisodeId, HeldPlace> | null {
  const byStep = new Map(numbers.map((number) => [number.step, number]));
  let order = [...choices.keys()].flatMap((step) => byStep.get(step) ?? []);
  for (let pass = 0; pass < PASSES; pass++) {
    const held = new Map<EpisodeId, HeldPlace>();
    let without: SpiralNumber | null = null;
    for (const number of order) {
      const place = holdPlace(number, choices.get(number.step) ?? [], page, stage, ground);
      if (place === null) {
        without = number;
        break;
      }
      held.set(number.step, place);
    }
    if (without === null) return held;
    const late = without;
    for (const number of order) letGo(number, held.get(number.step), ground);
    if (order[0] === late) return null;
    order = [late, ...order.filter((number) => number !== late)];
  }
  return null;
}

/** The room, around the middle of the ribbon; the ribbon's own box where that is larger. */
function pageAround(ribbon: readonly RibbonPoint[], { room }: SpiralTask): Page {
  const box = boxOfAll(ribbon.map(({ x, y, half }) => boxAround({ x, y }, half * 2, half * 2))) as Box;
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const page = boxAround(centre, room.width - 2 * MARGIN, room.height - 2 * MARGIN);
  const keeps = page.right - page.left >= box.right - box.left && page.bottom - page.top >= box.bottom - box.top;
  return { box: boxOfAll([box, page]) as Box, keeps };
}

function boundsOf(ribbon: readonly RibbonPoint[], { numbers, beads }: Stood, words: readonly Box[]): Box {
  const { left, top, right, bottom } = boxOfAll([
    ...ribbon.map((point) => boxAround(point, point.half * 2, point.half * 2)),
    ...numbers.map(({ at, radius }) => boxAround(at, radius * 2, radius * 2)),
    ...beads.flatMap(({ at, radius, label }) => [boxAround(at, radius * 2, radius * 2), ...(label ? [label.box] : [])]),
    ...words,
  ]) as Box;
  return { left: left - MARGIN, top: top - MARGIN, right: right + MARGIN, bottom: bottom + MARGIN };
}

function ticksOf({ ticks }: Along, { course, halfAt }: Stage): SpiralTick[] {
  return ticks.map(({ at, major }) => ({ at: course.at(at), across: course.outward(at), half: halfAt(at), major }));
}
