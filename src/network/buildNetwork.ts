/** A data set as a graphology graph: actors are nodes, ties are directed edges from `from` to `to`, none merged away. */
import { MultiDirectedGraph } from "graphology";
import type { Actor, ActorId, Dataset, Episode, Story, StoryId, Tie, TieId } from "../model/index.ts";

export interface NodeAttributes {
  readonly actor: Actor;
}
export interface EdgeAttributes {
  readonly tie: Tie;
}
export type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The graph and the look-ups that every question needs. Built once for a data set; never changed afterwards. */
export interface Network {
  readonly dataset: Dataset;
  /** Its keys are `graphKeyOf` of the ids of actors and ties. Built, as `around` and `brokered`, when it is first asked for. */
  readonly graph: Graph;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly ties: ReadonlyMap<TieId, Tie>;
  readonly stories: ReadonlyMap<StoryId, Story>;
  /** Ties an actor is an end of, in file order; loops once. */
  readonly around: ReadonlyMap<ActorId, readonly Tie[]>;
  /** Ties an actor introduced as `via`, in file order. */
  readonly brokered: ReadonlyMap<ActorId, readonly Tie[]>;
  /** The episodes of each story in the order of their steps. */
  readonly episodes: ReadonlyMap<StoryId, readonly Episode[]>;
}

/**
 * The key of an actor or tie in the graph. graphology keeps neighbours in plain objects, where an id like `__proto__` or
 * `constructor` would reach into every object of the page; behind a mark no id can.
 */
export function graphKeyOf(id: ActorId | TieId): string {
  return `#${id}`;
}

/**
 * Builds the network of a data set. Every tie's ends must be actors of the data set (ingest sees to it).
 * Empty input gives an empty network. Cost: linear.
 */
export function buildNetwork(dataset: Dataset): Network {
  const actors = new Map<ActorId, Actor>();
  const ties = new Map<TieId, Tie>();
  for (const actor of dataset.actors) actors.set(actor.id, actor);
  for (const tie of dataset.ties) ties.set(tie.id, tie);
  const episodes = new Map<StoryId, Episode[]>();
  for (const episode of dataset.episodes) push(episodes, episode.story, episode);
  for (const steps of episodes.values()) steps.sort((a, b) => a.step - b.step);
  const stories = new Map(dataset.stories.map((story) => [story.id, story]));
  let graph: Graph | null = null;
  let beside: Beside | null = null;
  return {
    dataset,
    actors,
    ties,
    stories,
    get around() {
      beside ??= besideOf(dataset);
      return beside.around;
    },
    get brokered() {
      beside ??= besideOf(dataset);
      return beside.brokered;
    },
    episodes,
    get graph() {
      graph ??= graphOf(dataset);
      return graph;
    },
  };
}

type Beside = Pick<Network, "around" | "brokered">;

function besideOf({ ties }: Dataset): Beside {
  const around = new Map<ActorId, Tie[]>();
  const brokered = new Map<ActorId, Tie[]>();
  for (const tie of ties) {
    push(around, tie.from, tie);
    if (tie.to !== tie.from) push(around, tie.to, tie);
    if (tie.via !== null) push(brokered, tie.via, tie);
  }
  return { around, brokered };
}

function graphOf(dataset: Dataset): Graph {
  const graph: Graph = new MultiDirectedGraph();
  for (const actor of dataset.actors) graph.addNode(graphKeyOf(actor.id), { actor });
  for (const tie of dataset.ties)
    graph.addDirectedEdgeWithKey(graphKeyOf(tie.id), graphKeyOf(tie.from), graphKeyOf(tie.to), { tie });
  return graph;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
