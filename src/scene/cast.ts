/** What of actors and ties stays the same while a data set is open: names, looks, weights, and when the untold must have been. */
import { type ActorId, isTriad, type Tie, type TieId } from "../model/index.ts";
import { introductionsMade, meetingActors, type Network, neighboursOf, storiesOf } from "../network/index.ts";
import { bestOf, foldingsOf } from "./folding.ts";
import { lookOfKind, lookOfType } from "./looks.ts";
import { labelsOf } from "./naming.ts";
import { rememberedFor } from "./remembered.ts";
import type { KindLook, TypeLook } from "./types.ts";

/** The part of an actor that no filter, date, step or selection touches. */
export interface CastActor {
  readonly id: ActorId;
  readonly name: string;
  readonly label: readonly string[];
  readonly foldings: readonly (readonly string[])[];
  readonly look: TypeLook;
  readonly importance: number;
  readonly radius: number;
  readonly hub: boolean;
  readonly meeting: boolean;
  readonly stories?: readonly number[];
  readonly said?: boolean;
}

export interface Cast {
  /** In the order of the file. */
  readonly actors: ReadonlyMap<ActorId, CastActor>;
  readonly tieLooks: ReadonlyMap<TieId, KindLook>;
}

const LEAST_RADIUS = 13;
const MOST_RADIUS = 27;
const HUB_IMPORTANCE = 0.45;
const MOST_HUBS = 24;

/** The cast of a network; the same object for the same network. */
export const castOf = rememberedFor((network: Network): Cast => {
  const { actors, types, kinds, ties } = network.dataset;
  const labels = labelsOf(actors);
  const importance = importanceOf(network);
  const hubs = hubsOf(importance);
  const meeting = meetingActors(network);
  const storyOrder = network.dataset.stories.map(({ id }) => id);
  const looks = new Map([...new Set(actors.map(({ type }) => type))].map((type) => [type, lookOfType(type, types)]));
  const kindLooks = new Map([...new Set(ties.map(({ kind }) => kind))].map((kind) => [kind, lookOfKind(kind, kinds)]));
  return {
    actors: new Map(
      actors.map(({ id, name, type, said }) => {
        const foldings = foldingsOf(labels.get(id) ?? name);
        const weight = importance.get(id) ?? 0;
        return [
          id,
          {
            id,
            name,
            label: bestOf(foldings),
            foldings,
            look: looks.get(type) ?? lookOfType(type, types),
            importance: weight,
            radius: radiusOf(weight),
            hub: hubs.has(id),
            meeting: meeting.has(id),
            ...(said && { said: true }),
            ...(meeting.has(id) && { stories: storiesOf(network, id).map((story) => storyOrder.indexOf(story)) }),
          },
        ];
      }),
    ),
    tieLooks: new Map(
      ties.map((tie) => [tie.id, lookOfTie(tie, kindLooks.get(tie.kind) ?? lookOfKind(tie.kind, kinds))]),
    ),
  };
});

/** A plain who-introduced-whom tie has no knot to tell who did it, so an arrow does. */
function lookOfTie(tie: Tie, look: KindLook): KindLook {
  return tie.kind === "introduction" && !isTriad(tie) ? { ...look, toMark: "solid-arrow" } : look;
}

/** 0 to 1 for each actor: those it has to do with, and twice each introduction it made, in parts of the greatest. Cost: linear in ties. */
export function importanceOf(network: Network): ReadonlyMap<ActorId, number> {
  const counts = network.dataset.actors.map(
    ({ id }) => [id, neighboursOf(network, id).size + 2 * introductionsMade(network, id).length] as const,
  );
  const most = counts.reduce((greatest, [, count]) => Math.max(greatest, count), 1);
  return new Map(counts.map(([id, count]) => [id, count / most]));
}

function radiusOf(importance: number): number {
  return Math.round((LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * importance ** 0.75) * 10) / 10;
}

function hubsOf(importance: ReadonlyMap<ActorId, number>): ReadonlySet<ActorId> {
  const great = [...importance].filter(([, weight]) => weight >= HUB_IMPORTANCE);
  return new Set(
    great
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_HUBS)
      .map(([id]) => id),
  );
}

/** What an actor is called on the map, folded into lines at word breaks; for those who are to be called the same beside it. */
export function labelOf(network: Network, actor: ActorId): readonly string[] | null {
  return castOf(network).actors.get(actor)?.label ?? null;
}
