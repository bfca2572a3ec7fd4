/** What every command works with. */
import type { FoundSource, Reader, Vault } from "../io/index.ts";
import type { EnishiDocument, EnishiState, Passing, Store, View } from "../state/index.ts";
import type { AnswerUnderWay } from "./answerUnderWay.ts";
import type { Counting } from "./countUnderWay.ts";

/** Work that goes on between commands; a new one stops the old. */
interface Running {
  layout: AbortController | null;
  stopPlaying: (() => void) | null;
  counting: Counting | null;
  readonly answer: AnswerUnderWay;
  stopFollowing: (() => void) | null;
  /** The files the user gave last, while they come. */
  giving: Promise<readonly File[]> | null;
  /** Files the user gave are being taken: the followed folder has to wait. */
  taking: boolean;
  /** The followed folder as last saved while the user's own files were open. */
  missedSave: FoundSource | null;
  /** Reads the files of the draft. */
  reader: Reader | null;
  /** Where data sets are kept; `null` until it is open, or where the browser keeps nothing. */
  vault: Vault | null;
  /** The document as it stands in the vault, or as it came from outside. */
  kept: EnishiDocument | null;
  /** The revisions last read or written here, by key; none for what is not in the vault. */
  readonly revisions: Map<string, number>;
  /** What is being written to the vault. */
  keeping: Promise<void> | null;
  /** What the user had forgotten is on its way out of the vault. */
  forgetting: boolean;
  /** Data sets that another window changed since they were read here: not written before the user has chosen. */
  readonly elsewhere: Set<string>;
  /** Data sets the user had forgotten: not written again unless he wants it. */
  readonly forgotten: Set<string>;
  /** Steps back and forth that are still on their way; `null` where none is. */
  stepping: Promise<void> | null;
  /** Ends when the last change of the data is done. */
  lastChange: Promise<unknown>;
  /** The document changes as it comes from outside: there is nothing of the user's in it to keep. */
  quiet: boolean;
}

export interface Enishi {
  readonly store: Store;
  readonly running: Running;
}

export function createEnishi(store: Store): Enishi {
  return {
    store,
    running: {
      layout: null,
      stopPlaying: null,
      counting: null,
      answer: { now: null, left: null },
      stopFollowing: null,
      giving: null,
      taking: false,
      missedSave: null,
      reader: null,
      vault: null,
      kept: null,
      revisions: new Map(),
      keeping: null,
      forgetting: false,
      elsewhere: new Set(),
      forgotten: new Set(),
      stepping: null,
      lastChange: Promise.resolve(),
      quiet: false,
    },
  };
}

export function changeView(enishi: Enishi, next: (view: View, state: EnishiState) => View): void {
  enishi.store.setState((state) => ({ view: next(state.view, state) }));
}

export function changePassing(enishi: Enishi, next: Partial<Passing>): void {
  enishi.store.setState((state) => ({ passing: { ...state.passing, ...next } }));
}

/** Asks the camera for something; it acts once for each wish. */
export function wishCamera(enishi: Enishi, target: Passing["camera"]["target"]): void {
  enishi.store.setState(({ passing }) => ({
    passing: { ...passing, camera: { serial: passing.camera.serial + 1, target } },
  }));
}

/** Stops time or a story that plays; nothing where nothing does. */
export function stopPlaying(enishi: Enishi): void {
  enishi.running.stopPlaying?.();
  enishi.running.stopPlaying = null;
  if (enishi.store.getState().passing.playing !== null) changePassing(enishi, { playing: null });
}
