/** What lasts only while the page is open: jobs, hovering, playing, dialogs, and what is being said to the user. */
import type { MeasureKey } from "../analysis/index.ts";
import type { ActorId, EpisodeId, FileReport, Problem, Span, StoryId, TieId } from "../model/index.ts";
import type { Sketched } from "../scene/index.ts";
import type { Pace } from "../story/index.ts";
import type { Cue } from "./cueParts.ts";
import type { GatheredFound } from "./gatheredFound.ts";
import type { Screen } from "./view.ts";

/** A long piece of work. */
export type Job =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly task: "reading" | "laying-out"; readonly share: number }
  | {
      readonly state: "failed";
      readonly reason: "reading" | "laying-out" | "not-reached" | "too-large";
      readonly detail: string;
    };

/** A first layout as far as it has come: `xy` holds x and y of each actor in turn, NaN where none is known yet. */
export interface Sketch {
  readonly sketched: Sketched;
  readonly xy: Float32Array;
}

/** A wish to the map's camera; a new `serial` makes it act. The camera moves only on request. */
export interface CameraWish {
  readonly serial: number;
  /** `pointed`: the tie pointed at, moved into sight by as little as it takes. */
  readonly target: "all" | "pointed" | "selection" | "step" | "answer" | "zoom-in" | "zoom-out";
}

/** A save in the followed folder that could not be taken; the last good map stays. */
export interface BrokenSave {
  readonly problems: readonly Problem[];
  readonly reports: readonly FileReport[];
}

export type Dialog =
  | "problems"
  | "duplicates"
  | "vocabulary"
  | "library"
  | "help"
  | "counted"
  | "handout"
  | "about"
  | "saying"
  | "room"
  | null;

/** A sentence that passes, told by key so that it follows the language. */
export type Notice =
  | {
      readonly key:
        | "moved"
        | "laid-out"
        | "undone"
        | "redone"
        | "link-copied"
        | "link-in-address"
        | "folder-updated"
        | "nothing-to-undo"
        | "merged"
        | "split"
        | "kept-apart"
        | "word-changed"
        | "mended"
        | "mend-forgotten"
        | "kept-as-copy"
        | "kept-by-newer"
        | "taking-first"
        | "nothing-to-tell";
    }
  /** `held`: how much of what the room says was left out. */
  | { readonly key: "saved-out"; readonly files: number; readonly held?: number }
  | { readonly key: "said" | "saying-changed" }
  | { readonly key: "accepted" | "dropped"; readonly sayings: number }
  | {
      readonly key: "taken";
      readonly name: string;
      /** New ones. */
      readonly actors: number;
      readonly ties: number;
      /** Actors and ties of which something changed. */
      readonly changed: number;
    }
  | { readonly key: "not-saved-out"; readonly detail: string }
  | { readonly key: "folder-not-here"; readonly name: string }
  | { readonly key: "files-lost"; readonly names: readonly string[] }
  | { readonly key: "too-large"; readonly name: string }
  | { readonly key: "forgotten"; readonly name: string }
  /** `name`: of the files that were not taken, because the user stopped it or gave others. */
  | { readonly key: "import-stopped" | "import-replaced"; readonly name: string }
  | { readonly key: "opened"; readonly name: string; readonly actors: number; readonly ties: number }
  | { readonly key: "failed"; readonly reason: "reading" | "laying-out" }
  | { readonly key: "kept-last-good"; readonly name: string }
  | { readonly key: "link-names-missing"; readonly ids: readonly string[] };

/** Whose number is worked through where the dialog "counted" is open; `null`: an actor is yet to be chosen. */
export interface CountedNumber {
  readonly key: MeasureKey;
  readonly actor: ActorId | null;
}

const LASTING: ReadonlySet<Notice["key"]> = new Set<Notice["key"]>([
  "kept-last-good",
  "link-names-missing",
  "kept-by-newer",
  "files-lost",
  "too-large",
  "not-saved-out",
]);

/** Does it need an answer, so that it stays until it is dismissed? */
export function isLasting(notice: Notice): boolean {
  return LASTING.has(notice.key);
}

/** The words of a step that are too long for the room, in parts that follow one another. */
export interface TellingPart {
  readonly episode: EpisodeId | null;
  /** 0-based. */
  readonly at: number;
  /** 1 where all words have room. */
  readonly of: number;
}

/** How time is played. */
export interface PlayChoices {
  /** `null`: the pace that fits the record. */
  readonly pace: Pace | null;
  readonly backwards: boolean;
  /** At the end once more from the start, until somebody stops it. */
  readonly again: boolean;
  readonly skipsEmpty: boolean;
}

export interface Passing {
  readonly job: Job;
  /** What is shown in the map's place while the first map is laid out. */
  readonly sketch: Sketch | null;
  /** How far reading, comparing or joining the given files is, from 0 to 1, by whole hundredths. */
  readonly draftShare: number;
  readonly hoveredActor: ActorId | null;
  readonly hoveredTie: TieId | null;
  readonly playing: "time" | "story" | null;
  /** Of a story: how many times faster than the pace the house finds readable: 0.5, 1, 2, 4. */
  readonly speed: number;
  readonly timePlay: PlayChoices;
  /** The empty days that playing last jumped over. */
  readonly skipped: Span | null;
  readonly camera: CameraWish;
  readonly brokenSave: BrokenSave | null;
  /** Where groups gather on a large map, as far as it was looked for. */
  readonly gathered: GatheredFound | null;
  /** The screen a question was asked from, to go back to; `null` where the page opened with the question. */
  readonly askedFrom: Screen | null;
  readonly dialog: Dialog;
  readonly counted: CountedNumber | null;
  readonly notice: Notice | null;
  /** Which of its parts is shown of the step that is told. */
  readonly tellingPart: TellingPart;
  /** The number of a step that was asked for and does not exist; until the story goes on. */
  readonly missedStep: number | null;
  /** When the telling to a room began, in milliseconds since 1970. */
  readonly presentedSince: number;
  /** In the presenter's own window: what the screen before the room shows; there alone. */
  readonly cue: Cue | null;
  /** A story is made on the page: which one, `null` before the first step; none while the maker is closed. */
  readonly making: { readonly story: StoryId | null } | null;
  /** In that window: is the screen before the room in reach? */
  readonly screenAnswers: boolean;
  /** How much of the map's lower edge a caption covers, in CSS pixels. */
  readonly covered: number;
  /** Whether single letters and digits are keys (WCAG 2.1.4: they can be switched off). */
  readonly singleKeys: boolean;
}

export const NOTHING_PASSING: Passing = {
  job: { state: "idle" },
  sketch: null,
  draftShare: 0,
  hoveredActor: null,
  hoveredTie: null,
  playing: null,
  speed: 1,
  timePlay: { pace: null, backwards: false, again: false, skipsEmpty: false },
  skipped: null,
  camera: { serial: 0, target: "all" },
  brokenSave: null,
  gathered: null,
  askedFrom: null,
  dialog: null,
  counted: null,
  notice: null,
  tellingPart: { episode: null, at: 0, of: 1 },
  missedStep: null,
  presentedSince: 0,
  covered: 0,
  cue: null,
  making: null,
  screenAnswers: false,
  singleKeys: true,
};
