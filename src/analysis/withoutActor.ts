/** The record replayed without an actor, or without the introductions it made: what depends on them, on the record. */
import type { ActorId, Episode, StoryId, Tie, TieId } from "../model/index.ts";
import { isPlainIntroduction, type Network } from "../network/index.ts";
import { type Need, needsOf } from "./grounds.ts";
import { groupedBy } from "./groupedBy.ts";
import { type Origin, originOfTie } from "./origin.ts";
import { finish, type Steps } from "./steps.ts";
import { type TieOrder, tieOrderOf } from "./tieOrder.ts";

/** A tie that falls. `end`: the actor is one of its two; `introduced`: the actor introduced it; `rests`: all it rests on falls. */
export interface Fallen {
  readonly tie: Tie;
  readonly reason: "end" | "introduced" | "rests";
  /** For `rests`: one of the fallen is surely earlier by dates or story and falls for certain. Else always. */
  readonly certain: boolean;
  /** For `rests`: the fallen ties it rests on, and who knew whom (or was in the network) only by them. */
  readonly restsOn: readonly TieId[];
  readonly knew: readonly ActorId[];
}

/** A step of a story that tells fallen ties, or, without the actor, names it. */
export interface StepTouched {
  readonly story: StoryId;
  readonly episode: Episode;
  readonly fallen: readonly TieId[];
  /** No tie that it tells is left. */
  readonly whole: boolean;
  /** The actor speaks in it or is named. */
  readonly named: boolean;
}

export interface Components {
  readonly count: number;
  /** Actors in each, the most first; those who know nobody count as one. */
  readonly sizes: readonly number[];
}

export interface WithoutAnswer {
  readonly actor: ActorId;
  readonly what: "actor" | "introductions";
  /** In the order in which they fall: first those of the actor, in file order. */
  readonly fallen: readonly Fallen[];
  /** Derivations (`originOf`) of fallen ties between others, in which the actor introduced; the first `most`. */
  readonly chains: readonly Origin[];
  readonly steps: readonly StepTouched[];
  /** Who knows whom before; without the actor's own ties; and without all that rests on them. */
  readonly components: { readonly before: Components; readonly after: Components; readonly afterAll: Components };
  /** The actor's own component without all that falls, in pieces, the largest first; one piece if nothing falls apart. */
  readonly pieces: readonly (readonly ActorId[])[];
}

export interface WithoutOptions {
  /** Derivations gathered; further ones are left out. */
  readonly most?: number;
}

/**
 * What is on record only through the actor: never what would have happened. Its own ties fall (`introductions`: those it
 * introduced, or by which it brought somebody in), then every tie one of whose needs (`needsOf`) only fallen ties meet, and so on. An unknown
 * actor takes nothing with it. Cost: near-linear; quadratic in the ties of one pair.
 */
export function withoutActor(
  network: Network,
  actor: ActorId,
  what: "actor" | "introductions",
  options: WithoutOptions = {},
): WithoutAnswer {
  return finish(withoutInSteps(network, actor, what, options));
}

/** `withoutActor` in steps, each linear in the record. */
export function* withoutInSteps(
  network: Network,
  actor: ActorId,
  what: "actor" | "introductions",
  { most = 200 }: WithoutOptions = {},
): Steps<WithoutAnswer> {
  const order = tieOrderOf(network);
  const fallen = fallenWithout(network, order, actor, what);
  yield 0.4;
  const gone = new Set([...fallen.values()].map(({ tie }) => tie));
  const own = new Set([...fallen.values()].filter(({ reason }) => reason !== "rests").map(({ tie }) => tie));
  const { actors, ties } = network.dataset;
  const all = actors.map(({ id }) => id);
  const left = what === "actor" ? all.filter((id) => id !== actor) : all;
  const partsLeft = partsOf(
    left,
    ties.filter((tie) => !gone.has(tie)),
  );
  yield 0.55;
  const before = partsOf(all, ties);
  const circle = new Set(before.find((part) => part.includes(actor)));
  yield 0.7;
  const chains = chainsThrough(network, order, actor, [...gone], most);
  yield 0.85;
  return {
    actor,
    what,
    fallen: [...fallen.values()],
    chains,
    steps: stepsTouched(network, actor, what, fallen),
    components: {
      before: counted(before),
      after: counted(
        partsOf(
          left,
          ties.filter((tie) => !own.has(tie)),
        ),
      ),
      afterAll: counted(partsLeft),
    },
    pieces: partsLeft.filter(([first]) => first !== undefined && circle.has(first)),
  };
}

function fallenWithout(network: Network, order: TieOrder, actor: ActorId, what: WithoutAnswer["what"]) {
  const fallen = new Map<TieId, Fallen>();
  for (const tie of network.dataset.ties) {
    const { from, to, via } = tie;
    const introduced = via === actor || (from === actor && isPlainIntroduction(tie));
    const end = what === "actor" && (from === actor || to === actor);
    if (!introduced && !end) continue;
    fallen.set(tie.id, { tie, reason: introduced ? "introduced" : "end", certain: true, restsOn: [], knew: [] });
  }
  // Every need watches one tie that still meets it; only when that falls, the next is looked for.
  const watchers = new Map<TieId, { readonly need: Need; readonly at: number }[]>();
  const watch = (need: Need, from: number, passFallen: boolean): boolean => {
    for (let at = from; at < need.ties.length; at++) {
      const ground = need.ties[at];
      if (!ground || (passFallen && fallen.has(ground.id)) || !need.allows(ground)) continue;
      const list = watchers.get(ground.id) ?? [];
      list.push({ need, at });
      watchers.set(ground.id, list);
      return true;
    }
    return false;
  };
  if (fallen.size > 0) for (const need of needsOf(network)) watch(need, 0, false);
  for (const { tie } of fallen.values()) {
    for (const { need, at } of watchers.get(tie.id) ?? []) {
      if (fallen.has(need.tie.id) || watch(need, at + 1, true)) continue;
      const grounds = need.ties.filter((ground) => need.allows(ground));
      const sure = (ground: Tie) =>
        order.between(ground, need.tie) === "after" && fallen.get(ground.id)?.certain === true;
      fallen.set(need.tie.id, {
        tie: need.tie,
        reason: "rests",
        certain: grounds.some(sure),
        restsOn: grounds.map(({ id }) => id),
        knew: need.knew,
      });
    }
  }
  return fallen;
}

function chainsThrough(network: Network, order: TieOrder, actor: ActorId, gone: readonly Tie[], most: number) {
  const chains: Origin[] = [];
  for (const tie of gone) {
    if (tie.via === null || tie.from === actor || tie.to === actor || tie.from === tie.to) continue;
    if (chains.length >= most) break;
    const origin = originOfTie(network, tie, tie.from, order);
    if (origin.steps.some(({ via }) => via === actor)) chains.push(origin);
  }
  return chains;
}

function stepsTouched(
  network: Network,
  actor: ActorId,
  what: WithoutAnswer["what"],
  fallen: ReadonlyMap<TieId, Fallen>,
): readonly StepTouched[] {
  return network.dataset.stories.flatMap(({ id: story }) =>
    (network.episodes.get(story) ?? []).flatMap((episode) => {
      const lost = episode.ties.filter((id) => fallen.has(id));
      const named = what === "actor" && (episode.speakerActor === actor || episode.actors.includes(actor));
      if (lost.length === 0 && !named) return [];
      const whole = episode.ties.length > 0 && lost.length === episode.ties.length;
      return [{ story, episode, fallen: lost, whole, named }];
    }),
  );
}

/** Actors who are connected by knowing one another (an introducer knows both), the largest parts first, then in the data's order. */
function partsOf(actors: readonly ActorId[], ties: readonly Tie[]): readonly (readonly ActorId[])[] {
  const placeOf = new Map(actors.map((id, at) => [id, at]));
  const above = Int32Array.from(actors, (_, at) => at);
  const topOf = (place: number) => {
    let at = place;
    for (let up = above[at] as number; up !== at; up = above[at] as number) {
      above[at] = above[up] as number;
      at = up;
    }
    return at;
  };
  const join = (one: number | undefined, other: number | undefined) => {
    if (one !== undefined && other !== undefined) above[topOf(one)] = topOf(other);
  };
  for (const { from, to, via } of ties) {
    const place = placeOf.get(from);
    join(place, placeOf.get(to));
    if (via !== null) join(placeOf.get(via), place);
  }
  const parts = groupedBy(actors, (id) => topOf(placeOf.get(id) as number));
  return [...parts.values()].toSorted((a, b) => b.length - a.length);
}

function counted(parts: readonly (readonly ActorId[])[]): Components {
  return { count: parts.length, sizes: parts.map(({ length }) => length) };
}
