/** How the marks of the timeline stand to what is selected and to the time looked at. */
import { useMemo } from "react";
import { hadHappenedBy, happenedIn, type Span } from "../../model/index.ts";
import type { TimeMode } from "../../scene/index.ts";
import { selectNetwork, selectTime } from "../../state/index.ts";
import type { TimelineMark } from "../../story/index.ts";
import { useNow } from "../useEnishi.tsx";

export interface MarkState {
  readonly selected: boolean;
  /** It tells of something that is selected on the map. */
  readonly touched: boolean;
  /** Surely outside the time looked at. */
  readonly resting: boolean;
}

/** A question about any mark; changes identity only when an answer may change. */
export function useMarkStates(): (mark: TimelineMark) => MarkState {
  const network = useNow(selectNetwork);
  const time = useNow(selectTime);
  const selection = useNow((state) => state.view.selection);
  return useMemo(() => {
    const touched = new Set<string>();
    const actors = new Set(selection.actors);
    const ties = new Set(selection.ties);
    if (selection.episode === null && actors.size + ties.size > 0) {
      for (const episode of network.dataset.episodes) {
        const named = [...episode.actors, ...(episode.speakerActor === null ? [] : [episode.speakerActor])];
        if (named.some((id) => actors.has(id)) || episode.ties.some((id) => ties.has(id))) touched.add(episode.id);
      }
    }
    return (mark) => ({
      selected: mark.id === selection.episode,
      touched: touched.has(mark.id),
      resting: time !== null && isOutside(mark, time.mode, time.span),
    });
  }, [network, time, selection]);
}

function isOutside({ when, between }: TimelineMark, mode: TimeMode, span: Span): boolean {
  if (when !== null)
    return (mode === "had-happened-by" ? hadHappenedBy(when, span.last) : happenedIn(when, span)) === "no";
  if (between === null) return false;
  if (between.after !== null && between.after > span.last) return true;
  return mode !== "had-happened-by" && between.before !== null && between.before < span.first;
}
