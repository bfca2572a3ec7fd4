/** Where groups gather on a large map: what was found of it, what of that is shown, and what is yet to be found. */
import type { Language } from "../model/index.ts";
import { columnsOf, type Network } from "../network/index.ts";
import { type GatheredBy, type Gatherings, importancesOf, labelOf, type NamedGatherings } from "../scene/index.ts";
import { wordsIn } from "../words/index.ts";
import type { GatheredFound } from "./gatheredFound.ts";
import { remembered } from "./remembered.ts";
import { selectDataset, selectNetwork } from "./selectors.ts";
import type { EnishiState } from "./store.ts";

/** Unless the user wishes for it, fewer gatherings than these, or of a smaller part of all, are none. */
const LEAST = { gatherings: 2, share: 0.15 } as const;

function areGathered({ all, share }: Gatherings): boolean {
  return all.length >= LEAST.gatherings && share >= LEAST.share;
}

/** What was found for the data that are shown; while somebody is moved, what was found before. */
function foundFor(state: EnishiState): GatheredFound | null {
  const { gathered } = state.passing;
  return gathered?.dataset === selectDataset(state) ? gathered : null;
}

/** By what the map gathers: as the user wishes, else by wards where they gather, else by communities where they do. */
export function selectGatheredBy(state: EnishiState): GatheredBy | "nothing" {
  const { gathered: wish } = state.view;
  if (wish !== null) return wish;
  const found = foundFor(state);
  const areThere = (by: GatheredBy) => found?.[by] != null && areGathered(found[by]);
  return areThere("wards") ? "wards" : areThere("communities") ? "communities" : "nothing";
}

/** What is to be looked for next; `null` where all that is shown is known. */
export function selectUngathered(state: EnishiState): GatheredBy | null {
  const { gathered: wish } = state.view;
  if (wish === "nothing") return null;
  const found = foundFor(state);
  const isOld = found === null || found.positions !== state.document.positions;
  const isMissing = (by: GatheredBy) => isOld || found[by] === null;
  if (wish !== null) return isMissing(wish) ? wish : null;
  if (isMissing("wards")) return "wards";
  if (found?.wards && areGathered(found.wards)) return null;
  return isMissing("communities") ? "communities" : null;
}

const namedOf = remembered(
  (network: Network, by: GatheredBy, found: Gatherings, language: Language): NamedGatherings => {
    const { map } = wordsIn(language);
    const { actors } = network.dataset;
    const nameOf = (head: string) => {
      const actor = actors[Number(head)];
      return map.gatheredAround(actor ? (labelOf(network, actor.id) ?? [actor.name]) : [head]);
    };
    return { by, found, nameOf: by === "wards" ? (ward) => ward : nameOf };
  },
);

/** What was found of that by which the map gathers; `null` where nothing was, or is wished for. */
export function selectGatherings(state: EnishiState): NamedGatherings | null {
  const by = selectGatheredBy(state);
  const found = by === "nothing" ? null : foundFor(state)?.[by];
  return found && by !== "nothing" ? namedOf(selectNetwork(state), by, found, state.view.language) : null;
}

/** Who belongs to which group, for looking where groups gather: wards as they are given, or ties to find communities by. */
export function groupsFor(network: Network, by: GatheredBy) {
  const { actors } = network.dataset;
  if (by === "communities") {
    const { from, to } = columnsOf(network);
    return { from, to, weights: importancesOf(network) };
  }
  const places = new Map<string, number>();
  const of = Int32Array.from(actors, ({ ward }) => {
    const place = places.get(ward) ?? places.size;
    places.set(ward, place);
    return ward === "" ? -1 : place;
  });
  return { of, names: [...places.keys()] };
}
