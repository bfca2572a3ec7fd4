/** Pairs of actors that may be one, looked for only once what asks for them stands on the screen. */
import { useEffect, useState } from "react";
import { type EnishiState, type LikePair, selectLikePairs } from "../../state/index.ts";
import { useEnishi, useNow } from "../useEnishi.tsx";

/** `null` while they are looked for; the last ones stay while new ones are. */
export function useLikePairs(): readonly LikePair[] | null {
  const { store } = useEnishi();
  const dataset = useNow((state: EnishiState) => state.document.dataset);
  const apart = useNow((state: EnishiState) => state.document.apart);
  const [pairs, setPairs] = useState<readonly LikePair[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other data or decisions call for another look
  useEffect(() => {
    const timer = setTimeout(() => setPairs(selectLikePairs(store.getState())), 0);
    return () => clearTimeout(timer);
  }, [store, dataset, apart]);
  return pairs;
}
