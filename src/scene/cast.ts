/** What of actors and ties stays the same while a data set is open: names, looks, weights, and when the untold must have been. */
import { type Actor, type ActorId, isTriad, type Tie } from "../model/index.ts";
import { actorsOfStory, dealingsOf, meetingActors, type Network } from "../network/index.ts";
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
  readonly lookOf: (tie: Tie) => KindLook;
}

const LEAST_RADIUS = 13;
const MOST_RADIUS = 27;
const HUB_IMPORTANCE = 0.45;
const MOST_HUBS = 24;

/** The cast of a network; the same object for the same network. */
export const castOf = rememberedFor((network: Network): Cast => {
  const { actors, types, kinds, ties } = network.dataset;
  const foldings = makeFoldings(actors);
  const importance = importanceOf(network);
  const hubs = hubsOf(importance);
  const meeting = meetingActors(network);
  const ordersOf = storyOrders(network);
  const looks = new Map([...new Set(actors.map(({ type }) => type))].map((type) => [type, lookOfType(type, types)]));
  const kindLooks = new Map([...new Set(ties.map(({ kind }) => kind))].map((kind) => [kind, lookOfKind(kind, kinds)]));
  const arrowed = new Map([...kindLooks].map(([kind, look]) => [kind, { ...look, toMark: "solid-arrow" as const }]));
  return {
    actors: new Map(
      actors.map(({ id, name, type, said }) => {
        const weight = importance.get(id) ?? 0;
        return [
          id,
          {
            id,
            name,
            get label() {
              return foldings(id).best;
            },
            get foldings() {
              return foldings(id).all;
            },
            look: looks.get(type) ?? lookOfType(type, types),
            importance: weight,
            radius: radiusOf(weight),
            hub: hubs.has(id),
            meeting: meeting.has(id),
            ...(said && { said: true }),
            ...(meeting.has(id) && { stories: ordersOf.get(id) ?? [] }),
          },
        ];
      }),
    ),
    lookOf: (tie) => (isUnknotted(tie) ? arrowed : kindLooks).get(tie.kind) ?? lookOfKind(tie.kind, kinds),
  };
});

/** The places, among the stories, of those each actor takes part in. */
function storyOrders(network: Network): ReadonlyMap<ActorId, readonly number[]> {
  const orders = new Map<ActorId, number[]>();
  for (const [order, { id }] of network.dataset.stories.entries()) {
    for (const actor of actorsOfStory(network, id)) {
      const own = orders.get(actor);
      if (own) own.push(order);
      else orders.set(actor, [order]);
    }
  }
  return orders;
}

interface Folded {
  readonly all: readonly (readonly string[])[];
  readonly best: readonly string[];
}

/** Names are folded when they are first asked for: of many thousand actors, few are ever named at once. */
function makeFoldings(actors: readonly Actor[]): (id: ActorId) => Folded {
  let labels: ReadonlyMap<ActorId, string> | null = null;
  const folded = new Map<ActorId, Folded>();
  return (id) => {
    const had = folded.get(id);
    if (had) return had;
    labels ??= labelsOf(actors);
    const all = foldingsOf(labels.get(id) ?? "");
    const one = { all, best: bestOf(all) };
    folded.set(id, one);
    return one;
  };
}

/** A plain who-introduced-whom tie has no knot to tell who did it, so an arrow does. */
function isUnknotted(tie: Tie): boolean {
  return tie.kind === "introduction" && !isTriad(tie);
}

/** `importanceOf` by places in the data set. */
export const importancesOf = rememberedFor((network: Network): Float32Array => {
  const importances = new Float32Array(network.dataset.actors.length);
  let place = 0;
  for (const { importance } of castOf(network).actors.values()) importances[place++] = importance;
  return importances;
});

/** 0 to 1 for each actor: those it has to do with, and twice each introduction it made, in parts of the greatest. Cost: linear in ties. */
export function importanceOf(network: Network): ReadonlyMap<ActorId, number> {
  const counts = dealingsOf(network);
  const most = counts.reduce((greatest, count) => Math.max(greatest, count), 1);
  return new Map(network.dataset.actors.map(({ id }, place) => [id, (counts[place] ?? 0) / most]));
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
