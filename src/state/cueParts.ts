/** The parts of what a presenter needs to know at a moment: words only, so that they can be sent to another window. */
import type { Language, Theme } from "../model/index.ts";

export interface CueTie {
  readonly id: string;
  readonly sentence: string;
  readonly time: string;
  readonly contact: string;
  readonly note: string;
  readonly source: string;
  readonly certain: boolean;
  /** The source does not name who introduced the two. */
  readonly unnamed: boolean;
}

export interface CueStep {
  readonly step: number;
  readonly title: string;
  readonly words: string;
  readonly speaker: string;
  readonly time: string;
  readonly dated: boolean;
  readonly certain: boolean;
  readonly source: string;
  readonly ties: readonly CueTie[];
}

export interface Cue {
  readonly language: Language;
  readonly theme: Theme;
  readonly story: string;
  /** 0-based among the stories of the data set; -1 for the whole record. */
  readonly order: number;
  /** 0-based. */
  readonly place: number;
  readonly total: number;
  readonly now: CueStep;
  readonly next: CueStep | null;
  readonly black: boolean;
  readonly namesHidden: boolean;
  /** Which part of the words the room sees; `of` is 1 where it sees all. */
  readonly part: { readonly at: number; readonly of: number };
  /** What is said to who asked for a step that does not exist; "" else. */
  readonly missed: string;
  /** The line for what the room says is open on the screen. */
  readonly isSaying: boolean;
  /** When the telling began, in milliseconds since 1970. */
  readonly since: number;
}
