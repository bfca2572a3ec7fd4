/** What every command works with. */
import type { EnishiState, Passing, Store, View } from "../state/index.ts";

export interface Enishi {
  readonly store: Store;
  /** The running layout and the playing clock; a new one stops the old. */
  readonly running: {
    layout: AbortController | null;
    stopPlaying: (() => void) | null;
    stopFollowing: (() => void) | null;
  };
}

export function createEnishi(store: Store): Enishi {
  return { store, running: { layout: null, stopPlaying: null, stopFollowing: null } };
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
