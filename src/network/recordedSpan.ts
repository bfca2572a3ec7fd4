/** From when to when a record speaks. */
import type { Span, When } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";

const known = new WeakMap<Network, Span | null>();

/** From the earliest to the latest day known in the data set's ties and episodes; `null` where nothing is dated. Cost: linear, once. */
export function recordedSpan(network: Network): Span | null {
  const had = known.get(network);
  if (had !== undefined) return had;
  const span = spanOf([...network.dataset.ties, ...network.dataset.episodes].map(({ when }) => when));
  known.set(network, span);
  return span;
}

/** The span of all days that dates allow; an open end counts as its known one. `null` where nothing is dated. */
export function spanOf(whens: readonly (When | null)[]): Span | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const when of whens) {
    if (when === null) continue;
    first = Math.min(first, when.earliest ?? when.latest ?? first);
    last = Math.max(last, when.latest ?? when.earliest ?? last);
  }
  return first <= last ? { first, last } : null;
}
