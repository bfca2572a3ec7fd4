/** The timeline of a phone: play, everything told on one line, the playhead and its reading. */
import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from "react";
import { playTime, stopPlaying } from "../../commands/index.ts";
import type { Span } from "../../model/index.ts";
import { selectTimeline } from "../../state/index.ts";
import { type Axis, laneWithin, placeMarks, type Timeline } from "../../story/index.ts";
import { dayInWords } from "../../words/index.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { ActivityBars } from "./ActivityBars.tsx";
import { ActivityNames } from "./ActivityNames.tsx";
import { ActivityRow } from "./ActivityRow.tsx";
import { Handle, handlesApart } from "./Handle.tsx";
import { LaneMarks } from "./LaneMarks.tsx";
import { LanesDrawing } from "./LanesDrawing.tsx";
import type { Measures } from "./measures.ts";
import { PlayChoices } from "./PlayChoices.tsx";
import { PlayButton } from "./PlayControls.tsx";
import { TimeLinks } from "./TimeLinks.tsx";
import styles from "./TimelineStrip.module.css";
import { TimeModes } from "./TimeModes.tsx";
import { useActivity } from "./useActivity.ts";
import { useAxisHands } from "./useAxisHands.ts";
import type { Floating } from "./useFloating.tsx";
import { useMarkStates } from "./useMarkStates.ts";
import type { TimeWindow } from "./useTimeWindow.ts";
import { isFineAt, useWindowDrag } from "./useWindowDrag.ts";

interface TimelineStripProps {
  readonly measures: Measures;
  readonly axis: Axis | null;
  readonly time: TimeWindow | null;
  readonly floating: Floating;
  /** One lane of all that is told. */
  readonly merged: Timeline;
  readonly reading: string;
  /** There is room for the choice of what a time means. */
  readonly withModes: boolean;
  /** The days shown where these are not all. */
  readonly shown: Span | null;
}

export function TimelineStrip({
  measures,
  axis,
  time,
  floating,
  merged,
  reading,
  withModes,
  shown,
}: TimelineStripProps) {
  const enishi = useEnishi();
  const { timeline: say } = useWords();
  const language = useLanguage();
  const playing = useNow((state) => state.passing.playing === "time");
  const lanes = useNow(selectTimeline).lanes;
  const stateOf = useMarkStates();
  const { grip } = useWindowDrag(axis, time);
  const [open, setOpen] = useState(false);
  const hands = useAxisHands(axis);
  const ground = useRef<HTMLDivElement>(null);
  const [leftPx, setLeftPx] = useState(0);
  // the bars stand over the axis, wherever the buttons before it leave it
  useLayoutEffect(() => setLeftPx(ground.current?.offsetLeft ?? 0));
  const [lane] = merged.lanes;
  const placed = useMemo(
    () =>
      lane &&
      placeMarks(shown === null ? lane : laneWithin(lane, shown).lane, axis, {
        spacingPx: measures.spacingPx * (lane.marks.length > MANY_MARKS ? 2 : 1),
        slackPx: 10,
        hungSlackPx: 14,
      }),
    [lane, axis, measures, shown],
  );
  const laneOfMark = useMemo(
    () => new Map(lanes.flatMap((each) => each.marks.map((mark) => [mark.id, each] as const))),
    [lanes],
  );
  if (!lane || !placed || !axis || !time) return <p className={styles.none}>{say.nothingDated}</p>;
  const fine = isFineAt(axis, time.head);
  const drawn = [{ lane, placed, topPx: 0 }];
  const head = axis.xOf(time.head + 1);
  const start = axis.xOf(time.mode !== "had-happened-by" ? time.start : time.recordFirst);
  const at = time.mode === "had-happened-by" ? { startPx: start, headPx: head } : handlesApart(start, head);
  const columns = {
    "--names": `${measures.namesPx}px`,
    "--axis": `${measures.axisPx}px`,
    "--strip": `${measures.lanesPx}px`,
  } as CSSProperties;
  return (
    <div style={columns}>
      {open && (
        <div className={styles.more}>
          <div className={styles.controls}>
            {!withModes && <TimeModes />}
            <PlayChoices />
            <TimeLinks axis={axis} letterPx={measures.letterPx} />
            <ActivityNames axis={axis} hands={hands} letterPx={measures.letterPx} />
          </div>
          <div className={styles.activity} style={{ marginLeft: leftPx }}>
            <ActivityRow
              axis={axis}
              time={time}
              hands={hands}
              heightPx={measures.activityPx}
              letterPx={measures.letterPx}
            />
          </div>
        </div>
      )}
      <div className={styles.strip}>
        <PlayButton playing={playing} names={say} onToggle={() => (playing ? stopPlaying(enishi) : playTime(enishi))} />
        {withModes && <TimeModes stacked />}
        <div ref={ground} className={styles.axis} {...grip("nearest")}>
          <LanesDrawing axis={axis} lanes={drawn} measures={measures} washed={[start, head]} />
          {lane.marks.length === 0 && <StripBars axis={axis} measures={measures} />}
          <div className={styles.marks}>
            <LaneMarks
              name={say.allStories}
              stops={placed.stops.map((stop) => ({
                ...stop,
                topPx: stop.level === "hung" ? measures.hungPx : measures.linePx(lane),
                wordsPx: 0,
              }))}
              laneOf={(mark) => laneOfMark.get(mark.id) ?? lane}
              stateOf={stateOf}
              floating={floating}
            />
          </div>
          {time.mode !== "had-happened-by" && (
            <Handle
              bare
              edge="start"
              label={say.windowStart}
              description={say.handleHint}
              valueText={dayInWords(time.start, language, fine ? "day" : "month")}
              day={time.start}
              least={time.recordFirst}
              most={time.head}
              x={at.startPx}
              fine={fine}
              onMove={time.setStart}
            />
          )}
          <Handle
            bare
            edge="head"
            label={say.playhead}
            description={say.handleHint}
            valueText={reading}
            day={time.head}
            least={time.first}
            most={time.last}
            x={at.headPx}
            fine={fine}
            onMove={time.setHead}
          />
        </div>
        <p className={styles.reading}>{reading}</p>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-label={open ? say.strip.close : say.strip.open}
          title={open ? say.strip.close : say.strip.open}
          onClick={() => setOpen(!open)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={open ? "M5 9l7 7 7-7" : "M5 15l7-7 7 7"} />
          </svg>
        </button>
      </div>
    </div>
  );
}

/** More than these are nearly all gathered: each needs room for how many it holds. */
const MANY_MARKS = 60;

/** Where nothing is told the strip would be bare: the bars say when the ties are. */
function StripBars({ axis, measures }: { axis: Axis; measures: Measures }) {
  const { bins, all, selected } = useActivity(axis, Math.max(7, measures.letterPx * 0.55));
  return (
    <div className={styles.bars}>
      <ActivityBars axis={axis} bins={bins} all={all} selected={selected} heightPx={measures.lanesPx} />
    </div>
  );
}
