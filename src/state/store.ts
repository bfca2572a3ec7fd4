/** The one store: what is true now. Commands write it, selectors read it, views subscribe to it. */
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Answering, NO_ANSWERING } from "./answered.ts";
import { type Documents, EMPTY_DOCUMENT, NO_HISTORY } from "./document.ts";
import type { Draft } from "./draft.ts";
import { type Library, NO_LIBRARY } from "./library.ts";
import { NO_NUMBERS, type Numbers } from "./numbers.ts";
import { NOTHING_PASSING, type Passing } from "./passing.ts";
import { FIRST_VIEW, type View } from "./view.ts";

export interface EnishiState extends Documents {
  readonly view: View;
  readonly passing: Passing;
  /** Files given and not yet taken; `null` where there are none. */
  readonly draft: Draft | null;
  readonly library: Library;
  readonly numbers: Numbers;
  readonly answering: Answering;
}

export type Store = StoreApi<EnishiState>;

export const FIRST_STATE: EnishiState = {
  document: EMPTY_DOCUMENT,
  history: NO_HISTORY,
  view: FIRST_VIEW,
  passing: NOTHING_PASSING,
  draft: null,
  library: NO_LIBRARY,
  numbers: NO_NUMBERS,
  answering: NO_ANSWERING,
};

/** What is kept where beyond a page's life. A new part of the state without a decision does not compile. */
export const KEPT: { readonly [part in keyof EnishiState]: "address" | "storage" | "nowhere" } = {
  view: "address",
  document: "storage",
  history: "nowhere",
  passing: "nowhere",
  draft: "nowhere",
  library: "nowhere",
  numbers: "nowhere",
  answering: "nowhere",
};

export function createEnishiStore(initial: EnishiState = FIRST_STATE): Store {
  return createStore<EnishiState>(() => initial);
}

/** A selected part of the store, for views; re-renders when it changes by identity. */
export function useSelected<T>(store: Store, selector: (state: EnishiState) => T): T {
  return useStore(store, selector);
}
