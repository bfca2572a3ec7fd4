/** Stories made on the page out of ties, actors and steps: each is an import of its own, so that it is kept, undone and saved out as rows. */
import {
  type Dataset,
  EMPTY_DATASET,
  type Episode,
  type EpisodeKind,
  type Story,
  type StoryId,
} from "../model/index.ts";
import type { Network } from "../network/index.ts";
import type { EnishiDocument, Import } from "./document.ts";
import type { Selection } from "./view.ts";

/** Names of the files of a made story; nobody else's file is called so. */
const MARK = "enishi-made-";
const STORIES = "-stories.csv";

/** The names its rows are kept under. */
export function filesOfMade(story: StoryId): { readonly stories: string; readonly episodes: string } {
  return { stories: `${MARK}${story}${STORIES}`, episodes: `${MARK}${story}-episodes.csv` };
}

/** The stories made on the page, in the order they were begun. */
export function madeStories({ imports }: Pick<EnishiDocument, "imports">): readonly StoryId[] {
  return imports.flatMap((one) => madeIn(one) ?? []);
}

/** Which story an import is, where it was made on the page. */
export function madeIn({ files }: Import): StoryId | null {
  const name = files.find((file) => file.name.startsWith(MARK) && file.name.endsWith(STORIES))?.name;
  return name === undefined ? null : name.slice(MARK.length, -STORIES.length);
}

/** An id no story of the data has. */
export function newStoryId({ stories }: Dataset): StoryId {
  const taken = new Set(stories.map(({ id }) => id));
  let number = 1;
  while (taken.has(`story-${number}`)) number++;
  return `story-${number}`;
}

/** A made story as it stands; `null` where it is not among the data. */
export function madeStory(network: Network, id: StoryId): Dataset | null {
  const story = network.stories.get(id);
  return story ? madeOf(story, network.episodes.get(id) ?? []) : null;
}

/** A data set of one story whose steps are numbered anew in the order given. */
export function madeOf(story: Story, steps: readonly Episode[]): Dataset {
  const episodes = steps.map((step, at) => ({ ...step, id: `${story.id}:${at + 1}`, story: story.id, step: at + 1 }));
  return { ...EMPTY_DATASET, stories: [story], episodes };
}

/** Kinds of ties that are kinds of steps too. */
const STEP_KINDS: ReadonlySet<string> = new Set(["introduction", "consultation", "meeting"]);

/**
 * The steps a selection comes to: a selected step as it is; else each tie by itself in the order it was selected; else one step with
 * the actors. None where nothing is selected. `titleOf` tells what a tie is called.
 */
export function stepsFromSelection(
  network: Network,
  selection: Selection,
  titleOf: (step: Episode) => string,
): readonly Episode[] {
  const picked = network.dataset.episodes.find(({ id }) => id === selection.episode);
  if (picked) return [picked];
  const blank = {
    id: "",
    story: "",
    step: 0,
    title: "",
    text: "",
    speaker: "",
    speakerActor: null,
    source: "",
    certain: true,
  };
  const ties = selection.ties.flatMap((id) => network.ties.get(id) ?? []);
  if (ties.length > 0) {
    return ties.map(({ id, kind, when, quote, from, to, via, certain, source }) => {
      const actors = [...new Set(via === null ? [from, to] : [from, to, via])];
      const stepKind: EpisodeKind = STEP_KINDS.has(kind) ? kind : "milestone";
      const step = { ...blank, when, kind: stepKind, text: quote, actors, ties: [id], certain, source };
      return { ...step, title: titleOf(step) };
    });
  }
  const actors = selection.actors.filter((id) => network.actors.has(id));
  if (actors.length === 0) return [];
  const title = actors.map((id) => network.actors.get(id)?.name ?? id).join("、");
  return [{ ...blank, when: null, kind: "milestone", actors, ties: [], title }];
}
