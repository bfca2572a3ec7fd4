/** How panels reach the store, the commands' handle and the words. */
import { createContext, type ReactNode, useContext } from "react";
import type { Enishi } from "../commands/index.ts";
import type { Language } from "../model/index.ts";
import { type EnishiState, useSelected } from "../state/index.ts";
import { type Words, wordsIn } from "../words/index.ts";

const Context = createContext<Enishi | null>(null);

export function EnishiProvider({ enishi, children }: { enishi: Enishi; children: ReactNode }) {
  return <Context value={enishi}>{children}</Context>;
}

/** The handle that commands take. Throws outside `EnishiProvider`. */
export function useEnishi(): Enishi {
  const enishi = useContext(Context);
  if (enishi === null) throw new Error("useEnishi stands outside EnishiProvider");
  return enishi;
}

/** A part of the state; re-renders when it changes by identity. */
export function useNow<T>(selector: (state: EnishiState) => T): T {
  return useSelected(useEnishi().store, selector);
}

export function useLanguage(): Language {
  return useNow((state) => state.view.language);
}

/** All sentences of the language in use. */
export function useWords(): Words {
  return wordsIn(useLanguage());
}
