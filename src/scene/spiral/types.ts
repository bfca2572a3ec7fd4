/** A story wound into a spiral, as plain data: what is wanted (task) and where everything stands (spiral). */
import type { ActorId, Box, Day, EpisodeId, EpisodeKind, Point, TieId } from "../../model/index.ts";
import type { TypeLook } from "../types.ts";

/** Who stands on the ribbon at a step: one actor, or the three of an introduction as one figure. */
export type SpiralFigure =
  | { readonly sort: "actor"; readonly actor: ActorId }
  /** `via`: `null` where the source does not name the introducer. */
  | {
      readonly sort: "triad";
      readonly tie: TieId;
      readonly from: ActorId;
      readonly to: ActorId;
      readonly via: ActorId | null;
    };

/** Spark before date: a spark without a date is a burst with a dashed edge. */
export type NumberMark = "dated" | "undated" | "spark";

export interface SpiralStep {
  readonly id: EpisodeId;
  readonly number: number;
  readonly kind: EpisodeKind;
  /** The day the step is spaced by, the middle of its interval; `null` without a date. */
  readonly day: Day | null;
  readonly figures: readonly SpiralFigure[];
}

/** What is written at a step, in the language of the page; "" for what there is not. */
export interface SpiralText {
  /** Stands before the date as a chip: 「ピン！」. */
  readonly tag: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly speaker: string;
}

/** How an actor is called and drawn. `foldings` as in `SceneActor`. */
export interface SpiralName {
  readonly foldings: readonly (readonly string[])[];
  readonly look: TypeLook;
}

/** The width of a text in px at a size; an estimate will do that rather says too much. */
export type MeasureText = (text: string, sizePx: number, bold: boolean) => number;

/** In the order of telling, or spaced by date. */
export type SpiralOrder = "told" | "dated";

export interface SpiralTask {
  readonly steps: readonly SpiralStep[];
  readonly texts: ReadonlyMap<EpisodeId, SpiralText>;
  readonly names: ReadonlyMap<ActorId, SpiralName>;
  readonly order: SpiralOrder;
  /** What the sheet would like to fill, in px; it grows beyond where what is told needs more. */
  readonly room: { readonly width: number; readonly height: number };
  /** Letters as parts of those of the light theme: 1, on a projector about 1.5. */
  readonly scale: number;
  /** `names`: without the words of the steps; `marks`: numbers and beads alone. */
  readonly content: "words" | "names" | "marks";
  /** Whoever stood at the step before is not named again. */
  readonly sparing?: boolean;
  readonly measure?: MeasureText;
}

/** A sample of the ribbon's middle line; `half` is half its width there, `along` the way from its start. */
export interface RibbonPoint extends Point {
  readonly half: number;
  readonly along: number;
}

export interface SpiralNumber {
  readonly step: EpisodeId;
  readonly number: number;
  readonly mark: NumberMark;
  readonly dated: boolean;
  readonly at: Point;
  readonly radius: number;
  readonly along: number;
}

/** An actor at a step. The same actor comes again when it comes again. */
export interface SpiralBead {
  /** One of its own for each bead of the spiral. */
  readonly key: string;
  readonly actor: ActorId;
  readonly step: EpisodeId;
  readonly at: Point;
  readonly radius: number;
  readonly look: TypeLook;
  readonly part: "actor" | "from" | "to" | "via";
  /** The number of the step at which it stood before; `null` the first time. */
  readonly before: number | null;
  /** It was away for a step or more: its label says from where it comes again. */
  readonly returns: boolean;
  readonly label: SpiralLabel | null;
  readonly along: number;
}

export interface SpiralLabel {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: "start" | "center" | "end";
  readonly size: number;
  /** Stands behind the last line: "←3", come again from step 3; "" for none. */
  readonly again: string;
}

/** Where an introduction is tied: on the ribbon between the two, with a thread to the introducer. */
export interface SpiralKnot {
  readonly tie: TieId;
  readonly step: EpisodeId;
  readonly at: Point;
  readonly radius: number;
  readonly via: ActorId | null;
  readonly look: TypeLook | null;
  /** From the knot to the introducer's bead; `null` where nobody is named. */
  readonly thread: readonly [Point, Point] | null;
  /** The tie along the ribbon, from bead to bead. */
  readonly line: readonly Point[];
}

export type LineRole = "tag" | "date" | "title" | "text" | "speaker";

export interface WordsLine {
  readonly text: string;
  readonly role: LineRole;
  readonly size: number;
  readonly bold: boolean;
  /** Left end of the baseline. */
  readonly at: Point;
}

/** The words of a step at their place; those of a spark stand in a bubble. */
export interface SpiralWords {
  readonly step: EpisodeId;
  readonly box: Box;
  readonly lines: readonly WordsLine[];
  /** All of the text is there. */
  readonly whole: boolean;
  readonly bubble: boolean;
  /** From the number to the box, where they do not stand side by side; the tip of a bubble's tail is its first point. */
  readonly leader: readonly [Point, Point] | null;
}

/** A mark of passing time across the ribbon. */
export interface SpiralTick {
  readonly at: Point;
  /** Unit vector across the ribbon, outward. */
  readonly across: Point;
  readonly half: number;
  readonly major: boolean;
}

export interface Spiral {
  readonly bounds: Box;
  /** From the first number outward; the last stretch from `fadesFrom` on fades open. */
  readonly ribbon: readonly RibbonPoint[];
  readonly fadesFrom: number;
  /** The middle line runs so far: to the last who stands on it. */
  readonly toldTo: number;
  readonly numbers: readonly SpiralNumber[];
  readonly beads: readonly SpiralBead[];
  readonly knots: readonly SpiralKnot[];
  readonly words: readonly SpiralWords[];
  readonly ticks: readonly SpiralTick[];
  /** What a tick stands for; `null` without ticks. */
  readonly tickUnit: "month" | "year" | null;
}
