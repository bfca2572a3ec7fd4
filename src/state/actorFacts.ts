/** What is known of an actor: who introduced it to whom, whom it introduced, what came of it, where it belongs. */
import {
  type Actor,
  type ActorId,
  compareWhen,
  type Episode,
  type KindId,
  type Story,
  TIE_KINDS,
} from "../model/index.ts";
import { introductionsMade, introductionsReceived, type Network, storiesOf, tiesOf } from "../network/index.ts";
import { type IntroductionFact, introductionFactOf, type Telling, type TieFact, tieFactOf } from "./tieFacts.ts";

/** A story an actor takes part in. */
export interface StoryFact {
  readonly story: Story;
  /** 0-based among the data set's stories. */
  readonly order: number;
  /** The first step that names the actor, else the story's first; `null` for a story without steps. */
  readonly step: number | null;
}

export interface ActorFacts {
  readonly actor: Actor;
  readonly parent: Actor | null;
  readonly children: readonly Actor[];
  /** Introductions by which it met somebody, in time's order. */
  readonly received: readonly IntroductionFact[];
  readonly made: readonly IntroductionFact[];
  /** How many introductions followed from those it made, each counted once. */
  readonly followed: number;
  readonly others: readonly { readonly kind: KindId; readonly ties: readonly TieFact[] }[];
  readonly stories: readonly StoryFact[];
}

/** `null` for an actor the data set does not have. */
export function actorFactsOf(telling: Telling, id: ActorId): ActorFacts | null {
  const { network } = telling;
  const actor = network.actors.get(id);
  if (!actor) return null;
  const made = introductionsMade(network, id);
  const broughtIn = tiesOf(network, id).filter(
    (tie) => tie.to === id && tie.from !== id && tie.kind === "introduction" && tie.via === null && !tie.viaUnnamed,
  );
  const received = [...introductionsReceived(network, id), ...broughtIn].toSorted((a, b) =>
    compareWhen(a.when, b.when),
  );
  const told = new Set([...made, ...received]);
  const rest = tiesOf(network, id).filter((tie) => !told.has(tie));
  const madeFacts = made.map((tie) => introductionFactOf(telling, tie));
  return {
    actor,
    parent: actor.parent === null ? null : (network.actors.get(actor.parent) ?? null),
    children: network.dataset.actors.filter(({ parent }) => parent === id),
    received: received.map((tie) => introductionFactOf(telling, tie)),
    made: madeFacts,
    followed: new Set(madeFacts.flatMap(({ followed }) => followed.map(({ tie }) => tie.id))).size,
    others: byKind(rest.map((tie) => tieFactOf(telling, tie))),
    stories: storiesOf(network, id).flatMap((story) => storyFactOf(network, telling, story, id) ?? []),
  };
}

function byKind(facts: readonly TieFact[]): { kind: KindId; ties: TieFact[] }[] {
  const groups = new Map<KindId, TieFact[]>();
  for (const fact of facts) groups.set(fact.tie.kind, [...(groups.get(fact.tie.kind) ?? []), fact]);
  const place = (kind: KindId) => {
    const at = (TIE_KINDS as readonly string[]).indexOf(kind);
    return at < 0 ? TIE_KINDS.length : at;
  };
  return [...groups]
    .map(([kind, ties]) => ({ kind, ties: ties.toSorted((a, b) => compareWhen(a.tie.when, b.tie.when)) }))
    .toSorted((a, b) => place(a.kind) - place(b.kind));
}

function storyFactOf(network: Network, telling: Telling, id: string, actor: ActorId): StoryFact | null {
  const story = network.stories.get(id);
  if (!story) return null;
  const episodes = network.episodes.get(id) ?? [];
  const first = episodes.find((episode) => names(network, episode, actor)) ?? episodes[0];
  return { story, order: telling.storyOrder.get(id) ?? 0, step: first?.step ?? null };
}

function names(network: Network, episode: Episode, actor: ActorId): boolean {
  if (episode.actors.includes(actor) || episode.speakerActor === actor) return true;
  return episode.ties.some((id) => {
    const tie = network.ties.get(id);
    return tie !== undefined && (tie.from === actor || tie.to === actor || tie.via === actor);
  });
}
