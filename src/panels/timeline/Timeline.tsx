/** The time band under the map: lanes of stories and of background on one folded axis; on a phone or a projector a strip. */
import { useMemo } from "react";
import { selectTimeline } from "../../state/index.ts";
import { axisFor } from "../../story/index.ts";
import { dayInWords } from "../../words/index.ts";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { measuresOf, mergedForStrip, stripMeasuresOf } from "./measures.ts";
import styles from "./Timeline.module.css";
import { TimelineBody } from "./TimelineBody.tsx";
import { TimelineHead } from "./TimelineHead.tsx";
import { TimelineStrip } from "./TimelineStrip.tsx";
import { useFloating } from "./useFloating.tsx";
import { useMeasured } from "./useMeasured.ts";
import { type TimeWindow, useTimeWindow } from "./useTimeWindow.ts";
import { isFineAt } from "./useWindowDrag.ts";

const STRIP_BELOW_PX = 720;
/** Letters this large in a window this low are a projector's: the map needs the height more than the lanes do. */
const PROJECTED = { letterPx: 20, heightBelowPx: 840 };

/** Fills the width of its place; its own height, with lanes that scroll where there are many. */
export function Timeline() {
  const timeline = useNow(selectTimeline);
  const { timeline: say } = useWords();
  const language = useLanguage();
  const time = useTimeWindow();
  const floating = useFloating();
  const { ref, letterRef, widthPx, letterPx, windowHeightPx } = useMeasured();
  const projected = letterPx >= PROJECTED.letterPx && windowHeightPx < PROJECTED.heightBelowPx;
  const narrow = widthPx < STRIP_BELOW_PX || projected;
  const wide = widthPx >= STRIP_BELOW_PX;
  const shown = useMemo(() => (narrow ? mergedForStrip(timeline) : timeline), [timeline, narrow]);
  const measures = useMemo(
    () => (narrow ? stripMeasuresOf(widthPx, letterPx, wide) : measuresOf(timeline, widthPx, letterPx)),
    [timeline, narrow, wide, widthPx, letterPx],
  );
  const axis = useMemo(() => axisFor(shown, measures.axisPx, letterPx), [shown, measures, letterPx]);
  const reading = time === null ? "" : readingOf(time);
  const place = { measures, axis, time, floating };
  return (
    <div ref={ref} className={styles.band}>
      <i ref={letterRef} className={styles.letter} />
      {timeline.lanes.length === 0 && time === null ? (
        <p className={styles.nothing}>{say.nothingDated}</p>
      ) : widthPx > 0 && narrow ? (
        <TimelineStrip {...place} merged={shown} reading={reading} withModes={wide} />
      ) : (
        <>
          <TimelineHead reading={reading} floating={floating} />
          {widthPx > 0 && <TimelineBody {...place} />}
        </>
      )}
      {floating.layer}
    </div>
  );

  function readingOf({ mode, start, head }: TimeWindow): string {
    const unit = axis && isFineAt(axis, head) ? "day" : "month";
    const inWords = (day: number) => dayInWords(day, language, unit);
    return mode === "happened-in" ? say.window(inWords(start), inWords(head)) : say.until(inWords(head));
  }
}
