/** The story on the story screen with its steps and where it stands. */
import { useMemo } from "react";
import type { Episode, Story, StoryId } from "../../model/index.ts";
import { selectNetwork, selectProgress, selectStory, selectTimeline } from "../../state/index.ts";
import type { Stage, TimelineMark } from "../../story/index.ts";
import { episodesTold, WHOLE_RECORD } from "../../story/index.ts";
import { useNow, useWords } from "../useEnishi.tsx";

export interface ToldStep {
  readonly episode: Episode;
  readonly stage: Stage;
  /** The same step as the timeline has it, for where an undated one stands. */
  readonly mark: TimelineMark | null;
}

export interface ToldStory {
  readonly story: Story;
  /** 0-based among the stories of the data set; -1 for the whole record. */
  readonly order: number;
  readonly steps: readonly ToldStep[];
  /** Of its steps; the same array at every step. */
  readonly episodes: readonly Episode[];
  /** Index in `steps`; -1 for a story without steps. */
  readonly place: number;
}

/** The whole record stands for a story where there is none; `null` where there is no tie either. */
export function useToldStory(): ToldStory | null {
  return useStoryWith(useNow(selectStory));
}

/** A story of the data with its steps; it stands where the telling does if it is the one told, else at its first step. */
export function useStoryWith(id: StoryId | null): ToldStory | null {
  const network = useNow(selectNetwork);
  const told = useNow(selectProgress);
  const timeline = useNow(selectTimeline);
  const progress = told?.story === id ? told : null;
  const { presenting } = useWords();
  return useMemo(() => {
    const story = id === WHOLE_RECORD ? wholeRecord(presenting.whole) : network.stories.get(id ?? "");
    if (id === null || !story) return null;
    const marks = new Map(
      timeline.lanes.find((lane) => lane.sort === "story" && lane.id === id)?.marks.map((mark) => [mark.id, mark]),
    );
    const episodes = episodesTold(network, id);
    const steps = episodes.map((episode, i): ToldStep => {
      const stage = progress?.stages.get(episode.id) ?? (i === 0 ? "now" : "to-come");
      return { episode, stage, mark: marks.get(episode.id) ?? null };
    });
    const order = network.dataset.stories.findIndex((each) => each.id === id);
    return { story, order, steps, episodes, place: steps.findIndex(({ stage }) => stage === "now") };
  }, [network, id, progress, timeline, presenting]);
}

function wholeRecord(title: string): Story {
  return { id: WHOLE_RECORD, title, ward: "", summary: "", color: "", source: "" };
}
