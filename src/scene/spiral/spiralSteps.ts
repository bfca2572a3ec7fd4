/** The steps of a story as a spiral takes them: nobody of a step left out, introductions as figures of three. */
import type { ActorId, Day, Episode, When } from "../../model/index.ts";
import { isTriad } from "../../model/index.ts";
import { actorsOf, type Network } from "../../network/index.ts";
import type { SpiralFigure, SpiralStep } from "./types.ts";

/**
 * Any sequence of episodes, in its order. At each step first its introductions, in the order of its ties (the same three only once), then
 * whoever else it names: its actors, the ends and introducers of its ties, who speaks. Actors the data set does not have are passed over.
 */
export function spiralSteps(network: Network, episodes: readonly Episode[]): readonly SpiralStep[] {
  return episodes.map((episode) => ({
    id: episode.id,
    number: episode.step,
    kind: episode.kind,
    day: middleOf(episode.when),
    figures: figuresOf(network, episode),
  }));
}

function figuresOf(network: Network, { actors, ties, speakerActor }: Episode): SpiralFigure[] {
  const told = ties.flatMap((id) => network.ties.get(id) ?? []);
  const triads = new Map<string, SpiralFigure>();
  for (const tie of told.filter(isTriad)) {
    const { id, from, to, via } = tie;
    const key = JSON.stringify([from, to, via]);
    if (from !== to && !triads.has(key)) triads.set(key, { sort: "triad", tie: id, from, to, via });
  }
  const inTriads = new Set(told.filter(isTriad).flatMap((tie) => (tie.from === tie.to ? [] : actorsOf(tie))));
  const named: readonly (ActorId | null)[] = [...actors, ...told.flatMap(actorsOf), speakerActor];
  const others = [...new Set(named)].filter(
    (id): id is ActorId => id !== null && network.actors.has(id) && !inTriads.has(id),
  );
  return [...triads.values(), ...others.map((actor): SpiralFigure => ({ sort: "actor", actor }))];
}

function middleOf(when: When | null): Day | null {
  if (when === null) return null;
  const { earliest, latest } = when;
  if (earliest !== null && latest !== null) return (earliest + latest) / 2;
  return earliest ?? latest;
}
