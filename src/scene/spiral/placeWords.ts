/** Where the words of a step stand: near their number, over nothing, and as many of them as fit. */
import type { Box, Point } from "../../model/index.ts";
import { boxAround } from "../boxes.ts";
import type { Ground } from "./ground.ts";
import type { SpiralSizes } from "./sizes.ts";
import type { Stage } from "./standAlong.ts";
import type { MeasureText, SpiralNumber, SpiralText, SpiralWords } from "./types.ts";
import { splitTextOf, type WordsBlock, wordsBlock } from "./wordsBlock.ts";

/** Widths in letters that are tried, the best first. */
const WIDTHS = [14, 17, 12, 20, 10];
/** Lines of text that are left, from all of it to the title alone. */
const LEVELS = [99, 6, 4, 3, 2, 1, 0];
const GAPS = [7, 18, 32, 52, 80, 116, 160];
const CLEAR = 6;
/** Beyond this a dotted line leads from the number to its words. */
const SIDE_BY_SIDE = 12;
const DIRECTIONS = 14;
const SLIDES = [0, 0.5, -0.5];
const DISLIKE_OF_WIDTH = 3;
/** A px beyond the page, in px of distance. */
const DISLIKE_OF_BEYOND = 1.5;

/** The part of the sheet in which words had better stay; `keeps`: the sheet has not grown beyond it. */
export interface Page {
  readonly box: Box;
  readonly keeps: boolean;
}

/** What may be written at a step: for each level of fewer words the blocks of all widths. */
export type WordsChoices = readonly (readonly WordsBlock[])[];

/** The choices for a text; a level that leaves out no more than the one before is not repeated. */
export function wordsChoices(
  text: SpiralText,
  bubble: boolean,
  sizes: SpiralSizes,
  measure: MeasureText,
): WordsChoices {
  const split = splitTextOf(text);
  let lostBefore = -1;
  return LEVELS.flatMap((level) => {
    const inBubble = bubble && level > 0;
    const all = WIDTHS.flatMap((width) => wordsBlock(split, width, level, sizes, measure, inBubble) ?? []);
    const blocks = all.some(({ widow }) => !widow) ? all.filter(({ widow }) => !widow) : all;
    const lost = Math.min(...blocks.map((block) => block.lost), Number.POSITIVE_INFINITY);
    if (blocks.length === 0 || lost === lostBefore) return [];
    lostBefore = lost;
    return [blocks];
  });
}

export interface PlacedWords {
  readonly words: SpiralWords;
  readonly lost: number;
}

/** The place of a step's shortest words, kept free for it until its own are placed. */
export interface HeldPlace {
  readonly boxes: readonly Box[];
  readonly place: Place;
}

/** Holds a place for the shortest words; `null` where there is none. `page`: words had better not go beyond it. */
export function holdPlace(
  number: SpiralNumber,
  choices: WordsChoices,
  page: Page,
  stage: Stage,
  ground: Ground,
): HeldPlace | null {
  const place = bestPlace(choices.at(-1) ?? [], number, page, stage, ground);
  return place && { place, boxes: putDown(place, number, ground) };
}

/** Gives up a place that was held. */
export function letGo(number: SpiralNumber, held: HeldPlace | undefined, ground: Ground): void {
  for (const box of held?.boxes ?? []) ground.remove(box, nameOf(number));
}

/** The words of a step: as many as fit anywhere near, at least those a place is held for. */
export function placeWords(
  number: SpiralNumber,
  choices: WordsChoices,
  held: HeldPlace,
  page: Page,
  stage: Stage,
  ground: Ground,
): PlacedWords {
  letGo(number, held, ground);
  const isWithin = beyond(held.place.box, page.box) === 0;
  for (const blocks of choices.slice(0, -1)) {
    const best = bestPlace(blocks, number, page, stage, ground);
    // fewer words rather than a sheet that grows for them
    if (best === null || (isWithin && page.keeps && beyond(best.box, page.box) > 0)) continue;
    putDown(best, number, ground);
    return placedAt(best, number);
  }
  putDown(held.place, number, ground);
  return placedAt(held.place, number);
}

function placedAt({ block, box, leader }: Place, { step }: SpiralNumber): PlacedWords {
  const lines = block.lines.map((line) => ({ ...line, at: { x: line.at.x + box.left, y: line.at.y + box.top } }));
  return { words: { step, box, lines, whole: block.whole, bubble: block.bubble, leader }, lost: block.lost };
}

/** Puts a block and its leader on the ground; answers the boxes they take. */
function putDown({ box, leader }: Place, number: SpiralNumber, ground: Ground): readonly Box[] {
  const boxes = [grown(box, CLEAR), ...(leader ? dotsOf(leader) : [])];
  for (const each of boxes) ground.addBox(each, nameOf(number));
  return boxes;
}

const nameOf = ({ step }: SpiralNumber) => `words of ${step}`;

interface Place {
  readonly block: WordsBlock;
  readonly box: Box;
  readonly leader: readonly [Point, Point] | null;
}

function bestPlace(
  blocks: readonly WordsBlock[],
  number: SpiralNumber,
  page: Page,
  stage: Stage,
  ground: Ground,
): Place | null {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  const out = stage.course.outward(number.along);
  const first = Math.atan2(out.y, out.x);
  for (const [order, block] of blocks.entries()) {
    for (const gap of GAPS) {
      // every place farther out costs more than the best so far
      if (gap + order * DISLIKE_OF_WIDTH >= least) break;
      for (let i = 0; i < DIRECTIONS; i++) {
        const angle = first + (i * 2 * Math.PI) / DIRECTIONS;
        const dir = { x: Math.cos(angle), y: Math.sin(angle) };
        for (const slide of SLIDES) {
          const box = boxBeside(number, dir, gap, slide, block);
          const cost = gap + order * DISLIKE_OF_WIDTH + Math.abs(slide) * 4 + beyond(box, page.box) * DISLIKE_OF_BEYOND;
          if (cost >= least || !ground.isFree(grown(box, CLEAR))) continue;
          const leader = leaderTo(box, number, stage);
          if (leader !== null && !isOpen(leader, number, stage, ground)) continue;
          best = { block, box, leader };
          least = cost;
        }
      }
    }
  }
  return best;
}

function beyond(box: Box, page: Box): number {
  return (
    Math.max(0, page.left - box.left, box.right - page.right) +
    Math.max(0, page.top - box.top, box.bottom - page.bottom)
  );
}

function boxBeside(
  { at, radius }: SpiralNumber,
  dir: Point,
  gap: number,
  slide: number,
  { width, height }: WordsBlock,
): Box {
  const off = radius + gap + (Math.abs(dir.x) * width + Math.abs(dir.y) * height) / 2;
  const along = { x: -dir.y, y: dir.x };
  const half = (Math.abs(along.x) * width + Math.abs(along.y) * height) / 2;
  const centre = {
    x: at.x + dir.x * off + along.x * half * slide,
    y: at.y + dir.y * off + along.y * half * slide,
  };
  return boxAround(centre, width, height);
}

/** From the number's edge to the nearest point of the box; `null` where they stand side by side. */
function leaderTo(box: Box, { at, radius, mark }: SpiralNumber, stage: Stage): readonly [Point, Point] | null {
  const inset = mark === "spark" ? 16 : 0;
  const near = {
    x: Math.max(box.left + inset, Math.min(box.right - inset, at.x)),
    y: Math.max(box.top + (mark === "spark" ? 0 : 6), Math.min(box.bottom - (mark === "spark" ? 0 : 6), at.y)),
  };
  const distance = Math.hypot(near.x - at.x, near.y - at.y);
  const edge = Math.max(radius, stage.halfAt(0)) + SIDE_BY_SIDE;
  if (mark !== "spark" && distance < edge + stage.sizes.broad / 2) return null;
  const from = (radius + 3) / Math.max(1, distance);
  return [{ x: at.x + (near.x - at.x) * from, y: at.y + (near.y - at.y) * from }, near];
}

/** The line crosses its own ribbon and nothing else. */
function isOpen(
  [from, to]: readonly [Point, Point],
  { step, at }: SpiralNumber,
  stage: Stage,
  ground: Ground,
): boolean {
  const own = stage.sizes.broad + 16;
  const length = Math.hypot(to.x - at.x, to.y - at.y);
  const share = Math.min(1, own / Math.max(1, length));
  const outside = { x: at.x + (to.x - at.x) * share, y: at.y + (to.y - at.y) * share };
  const isOwn = (name: string) => name === "ribbon" || name === step;
  return ground.isLineFree(from, outside, isOwn) && ground.isLineFree(outside, to);
}

/** A leader is an obstacle to what is placed after it. */
function dotsOf([from, to]: readonly [Point, Point]): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8));
  return Array.from({ length: steps + 1 }, (_, i) =>
    boxAround({ x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps }, 8, 8),
  );
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
