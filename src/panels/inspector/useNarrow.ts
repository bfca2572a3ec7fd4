/** Whether the window is as narrow as a phone. */
import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 719px)";

/** On phones the sheet begins with whom one met, and tells what an actor is further down. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(NARROW);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(NARROW).matches,
  );
}
