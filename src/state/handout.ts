/** A story as it is handed out: its steps with their words, the map at each of them, people's names in or out. */
import type { Episode, Language, Positions, Story, StoryId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import {
  composeScene,
  nearScene,
  placesOfStrength,
  type Scene,
  type SpiralName,
  spiralNames,
  withoutPeopleNames,
} from "../scene/index.ts";
import { episodesTold, peopleNamesIn, progressAt, WHOLE_RECORD, withoutNames } from "../story/index.ts";
import { wordsIn } from "../words/index.ts";
import { titleOfStep } from "./stepTitle.ts";

/** More steps than these are no hand-out, and would hold up the page. */
export const MOST_PRINTED_STEPS = 150;

export interface HandoutStep {
  readonly episode: Episode;
  /** What the map draws at it, nothing selected or filtered. */
  readonly scene: Scene;
  /** Of the step and its ties, each once. */
  readonly sources: readonly string[];
}

export interface Handout {
  /** What is told of the story itself, people's names out where they are. */
  readonly story: Story;
  readonly episodes: readonly Episode[];
  readonly steps: readonly HandoutStep[];
  readonly names: ReadonlyMap<string, SpiralName>;
}

/** The hand-out of a story; without steps for one that has none, or more than `MOST_PRINTED_STEPS`. `withNames`: people's names are told. Cost: a scene for each step. */
export function handoutOf(
  network: Network,
  positions: Positions,
  of: Story,
  withNames: boolean,
  language: Language,
): Handout {
  const story: StoryId = of.id;
  const { mask } = wordsIn(language).presenting;
  const people = withNames ? [] : peopleNamesIn(network.dataset);
  const bare = (text: string) => withoutNames(text, people, mask);
  const told = episodesTold(network, story);
  const episodes = (told.length > MOST_PRINTED_STEPS ? [] : told).map((episode) =>
    withNames
      ? episode
      : {
          ...episode,
          title: bare(titleOfStep(network, episode, language)),
          text: bare(episode.text),
          speaker: bare(episode.speaker),
          source: bare(episode.source),
        },
  );
  const grounds = network.stories.has(story) && story !== WHOLE_RECORD ? [story] : [];
  const steps = episodes.map((episode): HandoutStep => {
    const whole = composeScene({
      network,
      positions,
      pinned: new Set(),
      hiddenTypes: new Set(),
      hiddenKinds: new Set(),
      hiddenWards: new Set(),
      time: null,
      progress: progressAt(network, story, episode.step),
      grounds,
      selectedActors: new Set(),
      selectedTies: new Set(),
    });
    // of very many only those the step and the steps before it tell of are drawn one by one
    const scene = whole.far ? nearScene(whole, placesOfStrength(whole.far, ["now", "done"])) : whole;
    const sources = [episode.source, ...episode.ties.map((id) => bare(network.ties.get(id)?.source ?? ""))];
    return {
      episode,
      scene: withNames ? scene : withoutPeopleNames(scene, mask),
      sources: [...new Set(sources.filter((source) => source !== ""))],
    };
  });
  const { title, summary, source } = of;
  const itself = withNames ? of : { ...of, title: bare(title), summary: bare(summary), source: bare(source) };
  return { story: itself, episodes, steps, names: namesOf(network, withNames, mask) };
}

function namesOf(network: Network, withNames: boolean, mask: string): ReadonlyMap<string, SpiralName> {
  const names = spiralNames(network);
  if (withNames) return names;
  return new Map(
    [...names].map(([id, name]) => [id, name.look.type === "person" ? { ...name, foldings: [[mask]] } : name]),
  );
}
