/** What every command works with. */
import type { FoundSource } from "../io/index.ts";
import type { EnishiState, Passing, Store, View } from "../state/index.ts";

/** Work that goes on between commands; a new one stops the old. */
interface Running {
  layout: AbortController | null;
  stopPlaying: (() => void) | null;
  stopFollowing: (() => void) | null;
  /** Files the user gave are being taken: the followed folder has to wait. */
  taking: boolean;
  /** The followed folder as last saved while the user's own files were open. */
  missedSave: FoundSource | null;
}

export interface Enishi {
  readonly store: Store;
  readonly running: Running;
}

export function createEnishi(store: Store): Enishi {
  return {
    store,
    running: { layout: null, stopPlaying: null, stopFollowing: null, taking: false, missedSave: null },
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
