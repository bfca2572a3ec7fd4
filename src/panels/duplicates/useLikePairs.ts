/** Pairs of actors that may be one, looked for only once what asks for them stands on the screen. */
import { useEffect, useMemo, useState } from "react";
import { findLikePairs } from "../../commands/index.ts";
import type { EnishiState, LikePair } from "../../state/index.ts";
import { useEnishi, useNow } from "../useEnishi.tsx";

/**
 * `null` while they are looked for; while new ones are, those of the last that are not decided stay. "failed" where they
 * cannot be looked for.
 */
export function useLikePairs(): readonly LikePair[] | "failed" | null {
  const enishi = useEnishi();
  const dataset = useNow((state: EnishiState) => state.document.dataset);
  const apart = useNow((state: EnishiState) => state.document.apart);
  const [pairs, setPairs] = useState<readonly LikePair[] | "failed" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other data or decisions call for another look
  useEffect(() => {
    const leaving = new AbortController();
    findLikePairs(enishi, leaving.signal).then(
      (found) => !leaving.signal.aborted && setPairs(found),
      () => !leaving.signal.aborted && setPairs("failed"),
    );
    return () => leaving.abort();
  }, [enishi, dataset, apart]);
  return useMemo(() => {
    if (pairs === null || pairs === "failed") return pairs;
    const there = new Set(dataset.actors.map(({ id }) => id));
    const told = new Set(apart.flatMap(([a, b]) => [JSON.stringify([a, b]), JSON.stringify([b, a])]));
    return pairs.filter(({ key, a, b }) => there.has(a.actor.id) && there.has(b.actor.id) && !told.has(key));
  }, [pairs, dataset, apart]);
}
