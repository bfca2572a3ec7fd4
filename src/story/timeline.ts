/** The record laid along time, as plain data: lanes, marks, and where the undated stand between their neighbours. */
import type { Dataset, Day, Episode, EpisodeKind, StoryId, When } from "../model/index.ts";
import { compareWhen } from "../model/index.ts";
import { type Network, recordedSpan, spanOf } from "../network/index.ts";
import { episodesTold } from "./episodesTold.ts";

export interface TimelineMark {
  readonly id: string;
  /** An episode's kind, or `context`. */
  readonly kind: EpisodeKind | "context";
  readonly step: number | null;
  readonly label: string;
  readonly when: When | null;
  readonly certain: boolean;
  /**
   * For the undated: the dated neighbours in the order of telling (their last and first days). Either may be missing;
   * with both missing the mark has no place on the axis and stands in the lane's margin.
   */
  readonly between: { readonly after: Day | null; readonly before: Day | null } | null;
}

export interface TimelineLane {
  readonly id: string;
  readonly sort: "story" | "context";
  /** A story's title, or the context lane's name as written. */
  readonly title: string;
  /** 0-based among its sort. */
  readonly order: number;
  readonly marks: readonly TimelineMark[];
}

export interface Timeline {
  readonly lanes: readonly TimelineLane[];
  /** First and last day of anything dated; `null` when nothing is. */
  readonly span: { readonly first: Day; readonly last: Day } | null;
  /** First and last day of the stories' own episodes and ties, for a close look. */
  readonly storySpan: { readonly first: Day; readonly last: Day } | null;
}

/** Lays a network along time: stories first, in their order, then context lanes in the order they first appear. */
export function layAlongTime(network: Network): Timeline {
  const stories = network.dataset.stories.map((story, order): TimelineLane => {
    const episodes = network.episodes.get(story.id) ?? [];
    return {
      id: story.id,
      sort: "story",
      title: story.title,
      order,
      marks: episodes.map((e, i) => markOf(e, i, episodes)),
    };
  });
  const lanes = [...stories, ...contextLanes(network.dataset)];
  const { episodes, ties, context } = network.dataset;
  return {
    lanes,
    span: spanOf([...episodes, ...ties, ...context].map(({ when }) => when)),
    storySpan: recordedSpan(network),
  };
}

function markOf(episode: Episode, index: number, episodes: readonly Episode[]): TimelineMark {
  return {
    id: episode.id,
    kind: episode.kind,
    step: episode.step,
    label: episode.title,
    when: episode.when,
    certain: episode.certain,
    between: episode.when === null ? neighboursInTime(index, episodes) : null,
  };
}

function neighboursInTime(index: number, episodes: readonly Episode[]): { after: Day | null; before: Day | null } {
  const earlier = episodes.slice(0, index).findLast(({ when }) => when !== null)?.when;
  const later = episodes.slice(index + 1).find(({ when }) => when !== null)?.when;
  return {
    after: earlier ? (earlier.latest ?? earlier.earliest) : null,
    before: later ? (later.earliest ?? later.latest) : null,
  };
}

function contextLanes(dataset: Dataset): TimelineLane[] {
  const names = [...new Set(dataset.context.map(({ lane }) => lane))];
  return names.map((name, order) => ({
    id: `context:${name}`,
    sort: "context",
    title: name,
    order,
    marks: dataset.context
      .filter(({ lane }) => lane === name)
      .toSorted((a, b) => compareWhen(a.when, b.when))
      .map(({ id, text, when, certain }) => ({
        id,
        kind: "context",
        step: null,
        label: text,
        when,
        certain,
        between: when === null ? { after: null, before: null } : null,
      })),
  }));
}

/** The numbers of a story's steps, or of those of the whole record, in the order of telling; empty where there is nothing to tell. */
export function stepsOf(network: Network, story: StoryId): readonly number[] {
  return episodesTold(network, story).map(({ step }) => step);
}
