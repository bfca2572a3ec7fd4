/** The time band under the map: lanes of stories and of background on one folded axis; on a phone or a projector a strip. */
import { type KeyboardEvent, useMemo } from "react";
import { clearTime } from "../../commands/index.ts";
import type { Span } from "../../model/index.ts";
import { selectTimeline } from "../../state/index.ts";
import { axisFor, axisOver } from "../../story/index.ts";
import { dayInWords } from "../../words/index.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
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
  const enishi = useEnishi();
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
  const days = useNow(({ view }) => view.shownTime);
  const close = days && timeline.span && meet(days, timeline.span) ? days : null;
  const axis = useMemo(
    () => (close ? axisOver(close, measures.axisPx, letterPx) : axisFor(shown, measures.axisPx, letterPx)),
    [close, shown, measures, letterPx],
  );
  const reading = time === null ? "" : readingOf(time);
  const place = { measures, axis, time, floating, shown: close };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the band listens for the Escape of all that stands in it
    <div ref={ref} className={styles.band} onKeyDown={liftWindow}>
      <i ref={letterRef} className={styles.letter} />
      {timeline.lanes.length === 0 && time === null ? (
        <p className={styles.nothing}>{say.nothingDated}</p>
      ) : widthPx > 0 && narrow ? (
        <TimelineStrip {...place} merged={shown} reading={reading} withModes={wide} />
      ) : (
        <>
          <TimelineHead reading={reading} floating={floating} axis={axis} letterPx={letterPx} />
          {widthPx > 0 && <TimelineBody {...place} />}
        </>
      )}
      {floating.layer}
    </div>
  );

  /** Escape within the band first lifts the window, before it means anything to the page. */
  function liftWindow(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented || time === null || time.mode === "had-happened-by") return;
    event.preventDefault();
    event.stopPropagation();
    clearTime(enishi);
  }

  function readingOf({ mode, start, head }: TimeWindow): string {
    const unit = axis && isFineAt(axis, head) ? "day" : "month";
    const inWords = (day: number) => dayInWords(day, language, unit);
    return mode !== "had-happened-by" ? say.window(inWords(start), inWords(head)) : say.until(inWords(head));
  }
}

function meet(a: Span, b: Span): boolean {
  return a.first <= b.last && a.last >= b.first;
}
