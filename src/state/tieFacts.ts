/** What is known of a tie: where it is told, between which dates it stands, what it rests on, what followed from it. */
import type { ActorId, Day, Episode, StoryId, Tie } from "../model/index.ts";
import { introductionsFollowing, type Network, restsOn } from "../network/index.ts";
import type { Timeline } from "../story/index.ts";

/** Where an undated thing stands: between its dated neighbours in the order of telling. */
export interface Between {
  readonly after: Day | null;
  readonly before: Day | null;
}

/** A tie with where it stands in the telling. */
export interface TieFact {
  readonly tie: Tie;
  /** The first step that tells it. */
  readonly told: Episode | null;
  /** For the undated whose step is undated too. */
  readonly between: Between | null;
  /** The step in which somebody had the idea of it, if one did. */
  readonly spark: Episode | null;
}

export interface Followed extends TieFact {
  /** The dates or steps leave no doubt that it came later. */
  readonly certain: boolean;
}

export interface IntroductionFact extends TieFact {
  readonly followed: readonly Followed[];
}

export interface TieFacts extends IntroductionFact {
  readonly grounds: readonly {
    readonly actor: ActorId;
    readonly ties: readonly (TieFact & { readonly certain: boolean })[];
  }[];
}

/** Steps by the ties they tell, and places in time by step: what `tieFactOf` looks things up in. */
export interface Telling {
  readonly network: Network;
  readonly steps: ReadonlyMap<string, readonly Episode[]>;
  readonly between: ReadonlyMap<string, Between>;
  readonly storyOrder: ReadonlyMap<StoryId, number>;
}

/** Cost: linear. */
export function tellingOf(network: Network, timeline: Timeline): Telling {
  const steps = new Map<string, Episode[]>();
  for (const { id } of network.dataset.stories) {
    for (const episode of network.episodes.get(id) ?? []) {
      for (const tie of episode.ties) steps.set(tie, [...(steps.get(tie) ?? []), episode]);
    }
  }
  const between = new Map<string, Between>();
  for (const lane of timeline.lanes)
    for (const mark of lane.marks) if (mark.between) between.set(mark.id, mark.between);
  return { network, steps, between, storyOrder: new Map(network.dataset.stories.map(({ id }, order) => [id, order])) };
}

export function tieFactOf(telling: Telling, tie: Tie): TieFact {
  const steps = telling.steps.get(tie.id) ?? [];
  const told = steps.find(({ story }) => story === tie.story) ?? steps[0] ?? null;
  const between = tie.when === null && told !== null ? (telling.between.get(told.id) ?? null) : null;
  return { tie, told, between, spark: steps.find(({ kind }) => kind === "spark") ?? null };
}

export function introductionFactOf(telling: Telling, tie: Tie): IntroductionFact {
  const followed = introductionsFollowing(telling.network, tie);
  return {
    ...tieFactOf(telling, tie),
    followed: followed.map(({ tie: later, certain }) => ({ ...tieFactOf(telling, later), certain })),
  };
}

export function tieFactsOf(telling: Telling, tie: Tie): TieFacts {
  const grounds = restsOn(telling.network, tie).map(({ actor, ties }) => ({
    actor,
    ties: ties.map(({ tie: earlier, certain }) => ({ ...tieFactOf(telling, earlier), certain })),
  }));
  return { ...introductionFactOf(telling, tie), grounds };
}

/**
 * Order in time in which the undated take their place between their neighbours: by first day, then last. Things with neither
 * date nor neighbours come last. Equal ones are left to the caller's stable sort.
 */
export function compareInTime(a: Placed, b: Placed): number {
  const [startA, endA] = stretchOf(a);
  const [startB, endB] = stretchOf(b);
  return startA === startB ? (endA === endB ? 0 : endA - endB) : startA - startB;
}

interface Placed {
  readonly when: Tie["when"];
  readonly between: Between | null;
}

function stretchOf({ when, between }: Placed): [number, number] {
  const never = Number.POSITIVE_INFINITY;
  if (when !== null) return [when.earliest ?? when.latest ?? never, when.latest ?? when.earliest ?? never];
  const after = between?.after ?? null;
  const before = between?.before ?? null;
  // Half a day keeps an undated step after the month it follows, and before the one it precedes.
  if (after !== null) return [after + 0.5, before === null ? never : before - 0.5];
  return before === null ? [never, never] : [before - 0.5, before - 0.5];
}
