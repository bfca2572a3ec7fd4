/** The days a user looks at, as the handles of the timeline stand, and how the handles move them. */
import { setPlayhead, setWindowStart } from "../../commands/index.ts";
import type { Day } from "../../model/index.ts";
import type { TimeMode } from "../../scene/index.ts";
import { selectTimeline } from "../../state/index.ts";
import { useEnishi, useNow } from "../useEnishi.tsx";

export interface TimeWindow {
  readonly mode: TimeMode;
  /** The reach of the handles: from the first dated day to the last day on which the map still changes. */
  readonly first: Day;
  readonly last: Day;
  /** The first day on which anything on the map is dated. */
  readonly recordFirst: Day;
  readonly start: Day;
  readonly head: Day;
  readonly setHead: (day: Day) => void;
  readonly setStart: (day: Day) => void;
  /** Moves both ends; the window keeps its length. */
  readonly setBoth: (start: Day, head: Day) => void;
}

/** `null` where nothing is dated. */
export function useTimeWindow(): TimeWindow | null {
  const enishi = useEnishi();
  const { span, storySpan } = useNow(selectTimeline);
  const { timeMode: mode, playhead, windowStart } = useNow((state) => state.view);
  if (span === null) return null;
  const { first } = span;
  const { first: recordFirst, last } = storySpan ?? span;
  const head = Math.max(first, Math.min(playhead ?? last, last));
  const start = Math.min(Math.max(windowStart ?? recordFirst, first), head);
  const putStart = (day: Day) => setWindowStart(enishi, day <= recordFirst ? null : day);
  const putHead = (day: Day) => setPlayhead(enishi, day >= last ? null : Math.max(first, day));
  return {
    mode,
    first,
    last,
    recordFirst,
    start,
    head,
    setHead: (day) => {
      putHead(day);
      if (mode !== "had-happened-by" && day < start) putStart(day);
    },
    setStart: (day) => putStart(Math.min(day, head)),
    setBoth: (from, to) => {
      putHead(to);
      putStart(from);
    },
  };
}
