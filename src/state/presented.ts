/** What a room is told at a moment, as plain facts: the step, what came before and comes next, who is introduced, where one can change. */
import {
  type Actor,
  type ActorId,
  type ContextLine,
  type Episode,
  isTriad,
  type Story,
  type Tie,
} from "../model/index.ts";
import type { Network } from "../network/index.ts";
import {
  type Appearance,
  appearancesOf,
  episodesTold,
  namedIn,
  peopleNamesIn,
  type Timeline,
  WHOLE_RECORD,
} from "../story/index.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork, selectTimeline } from "./selectors.ts";
import type { EnishiState } from "./store.ts";
import type { Between } from "./tieFacts.ts";

export interface PresentedStep {
  readonly episode: Episode;
  /** The ties it tells of, as far as they are on record. */
  readonly ties: readonly Tie[];
  /** For the undated. */
  readonly between: Between | null;
}

/** An actor of the step at which one can change to other stories. */
export interface Interchange {
  readonly actor: Actor;
  /** All stories it takes part in but the one that is told. */
  readonly elsewhere: readonly Appearance[];
}

export interface Presented {
  /** `null`: the whole record. */
  readonly story: Story | null;
  /** 0-based among the stories of the data set; -1 for the whole record. */
  readonly order: number;
  /** 0-based. */
  readonly place: number;
  readonly total: number;
  readonly now: PresentedStep;
  readonly next: PresentedStep | null;
  /** The introductions of the step: those the map plays. */
  readonly introduced: readonly string[];
  /** Beside whom a spark flies; `null` where the step is none, or names nobody. */
  readonly sparkAt: ActorId | null;
  readonly interchanges: readonly Interchange[];
  /** Background history since the step before, up to this one; the latest last. */
  readonly history: readonly ContextLine[];
}

const presentedOf = remembered(
  (network: Network, timeline: Timeline, story: string, step: number | null): Presented | null => {
    const episodes = episodesTold(network, story);
    const place = Math.max(
      0,
      episodes.findLastIndex((one) => one.step <= (step ?? Number.NEGATIVE_INFINITY)),
    );
    const episode = episodes[place];
    if (episode === undefined) return null;
    const marks = timeline.lanes.find((lane) => lane.sort === "story" && lane.id === story)?.marks ?? [];
    const stepAt = (one: Episode | undefined): PresentedStep | null =>
      one === undefined
        ? null
        : {
            episode: one,
            ties: one.ties.flatMap((id) => network.ties.get(id) ?? []),
            between: marks.find(({ id }) => id === one.id)?.between ?? null,
          };
    const now = stepAt(episode);
    if (now === null) return null;
    const told = network.stories.get(story) ?? null;
    const triads = now.ties.filter((tie) => isTriad(tie) || tie.kind === "introduction");
    return {
      story: story === WHOLE_RECORD ? null : told,
      order: network.dataset.stories.findIndex(({ id }) => id === story),
      place,
      total: episodes.length,
      now,
      next: stepAt(episodes[place + 1]),
      introduced: triads.map(({ id }) => id),
      sparkAt: episode.kind === "spark" ? sparkAt(episode, triads) : null,
      interchanges: interchangesAt(network, episode, story),
      history: historyUpTo(network, episodes, place),
    };
  },
);

/** What a room is told now; `null` while nothing is told, or where there is nothing to tell. */
export function selectPresented(state: EnishiState): Presented | null {
  const { presenting } = state.view;
  if (presenting === null) return null;
  return presentedOf(selectNetwork(state), selectTimeline(state), presenting.story, presenting.step);
}

const namesOf = remembered((network: Network) => peopleNamesIn(network.dataset));
const NOBODY: readonly string[] = [];

/** The names that are not to be read by the room; none while names are shown. */
export function selectHiddenNames(state: EnishiState): readonly string[] {
  const { presenting } = state.view;
  return presenting === null || presenting.names ? NOBODY : namesOf(selectNetwork(state));
}

function sparkAt(episode: Episode, triads: readonly Tie[]): ActorId | null {
  return episode.speakerActor ?? triads[0]?.via ?? episode.actors[0] ?? null;
}

/** The actors of a step that are in other stories too, in the order of the data set. */
function interchangesAt(network: Network, episode: Episode, story: string): readonly Interchange[] {
  return [...namedIn(network, episode)].flatMap((id) => {
    const actor = network.actors.get(id);
    const elsewhere = appearancesOf(network, id).filter((appearance) => appearance.story.id !== story);
    return actor && elsewhere.length > 0 ? [{ actor, elsewhere }] : [];
  });
}

/** What the screen has room for. */
const MOST_HISTORY = 2;

/** Lines whose time ends after the dated step before and begins no later than this one ends; none for an undated step. */
function historyUpTo(network: Network, episodes: readonly Episode[], place: number): readonly ContextLine[] {
  const when = episodes[place]?.when;
  const last = when?.latest ?? when?.earliest;
  if (last == null) return [];
  const before = episodes.slice(0, place).findLast((episode) => episode.when !== null)?.when;
  const since = before?.latest ?? before?.earliest ?? null;
  const ending = ({ when: of }: ContextLine) => of?.latest ?? of?.earliest ?? null;
  return network.dataset.context
    .filter((line) => {
      const end = ending(line);
      const start = line.when?.earliest ?? end;
      return end !== null && start !== null && start <= last && (since === null ? end > last - 400 : end > since);
    })
    .toSorted((a, b) => (ending(a) ?? 0) - (ending(b) ?? 0))
    .slice(-MOST_HISTORY);
}
