/** Looking for actors that were given twice. */
import { likeActorsInWorker } from "../io/index.ts";
import { type LikePair, likePairsOf } from "../state/index.ts";
import type { Enishi } from "./enishi.ts";

/** Pairs of the open data that may be one, the likeliest first. Rejects where `signal` stops it or it cannot be done. */
export async function findLikePairs(enishi: Enishi, signal: AbortSignal): Promise<readonly LikePair[]> {
  const { dataset, apart } = enishi.store.getState().document;
  return likePairsOf(dataset, await likeActorsInWorker(dataset, apart, signal));
}
