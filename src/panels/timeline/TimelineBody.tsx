/** Below the first row: the folded axis with its handles, and the lanes. */
import { type CSSProperties, useMemo } from "react";
import { tellStory } from "../../commands/index.ts";
import type { Span } from "../../model/index.ts";
import { selectTimeline } from "../../state/index.ts";
import { type Axis, laneWithin, type PlacedLane, placeMarks, type TimelineLane } from "../../story/index.ts";
import { useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { ActivityNames } from "./ActivityNames.tsx";
import { ActivityRow } from "./ActivityRow.tsx";
import { AxisRow } from "./AxisRow.tsx";
import { LaneMarks, type PlacedStop } from "./LaneMarks.tsx";
import { type DrawnLane, LanesDrawing } from "./LanesDrawing.tsx";
import { laneName } from "./markNames.ts";
import type { Measures } from "./measures.ts";
import styles from "./TimelineBody.module.css";
import { useAxisHands } from "./useAxisHands.ts";
import type { Floating } from "./useFloating.tsx";
import { useMarkStates } from "./useMarkStates.ts";
import { useScrolled } from "./useScrolled.ts";
import type { TimeWindow } from "./useTimeWindow.ts";
import { useWindowDrag } from "./useWindowDrag.ts";

/** More lanes than this are drawn only where they are in sight or near it. */
const FEW_LANES = 12;

interface TimelineBodyProps {
  readonly measures: Measures;
  readonly axis: Axis | null;
  readonly time: TimeWindow | null;
  readonly floating: Floating;
  /** The days shown where these are not all. */
  readonly shown: Span | null;
}

export function TimelineBody({ measures, axis, time, floating, shown }: TimelineBodyProps) {
  const timeline = useNow(selectTimeline);
  const stateOf = useMarkStates();
  const { timeline: say } = useWords();
  const language = useLanguage();
  const hands = useAxisHands(axis);
  const lanes = useMemo(
    () =>
      timeline.lanes.map((whole, i): DrawnLane => {
        const lane = shown === null ? whole : laneWithin(whole, shown).lane;
        const slackPx = lane.sort === "story" ? 20 : 4;
        return {
          lane,
          topPx: measures.topOf(i),
          placed: placeMarks(lane, axis, { spacingPx: measures.spacingPx, slackPx }),
        };
      }),
    [timeline, measures, axis, shown],
  );
  const scroller = useScrolled();
  const inSight = lanes.length <= FEW_LANES ? lanes : lanes.filter(({ topPx }) => scroller.isNear(topPx));
  const { grip, dragging } = useWindowDrag(axis, time);
  const columns = { "--names": `${measures.namesPx}px`, "--axis": `${measures.axisPx}px` } as CSSProperties;
  const washed = axis && time ? ([axis.xOf(washStart(time)), axis.xOf(time.head + 1)] as const) : ([0, 0] as const);
  return (
    <div className={styles.body} data-dragging={dragging} style={columns}>
      {axis && time ? (
        <>
          <AxisRow axis={axis} time={time} measures={measures} grip={grip} />
          <div className={styles.activity}>
            <ActivityNames axis={axis} hands={hands} letterPx={measures.letterPx} />
            <ActivityRow
              axis={axis}
              time={time}
              hands={hands}
              heightPx={measures.activityPx}
              letterPx={measures.letterPx}
            />
          </div>
        </>
      ) : (
        <p className={styles.none}>{say.nothingDated}</p>
      )}
      <div className={styles.lanes} ref={scroller.ref} onScroll={scroller.onScroll}>
        <div className={styles.sheet} style={{ height: measures.lanesPx }}>
          <div className={styles.ground}>
            {axis && <LanesDrawing axis={axis} lanes={inSight} measures={measures} washed={washed} />}
            {axis && time && <Grips axis={axis} time={time} grip={grip} />}
          </div>
          {inSight.map(({ lane, placed, topPx }) => (
            <div
              key={lane.id}
              className={styles.lane}
              style={{ top: topPx, height: measures.lanePx(lane) }}
              data-sort={lane.sort}
            >
              <LaneTitle lane={lane} middlePx={measures.linePx(lane)} />
              <div className={styles.marks}>
                <LaneMarks
                  name={say.laneName(laneName(lane, language))}
                  stops={axis ? stopsOf(lane, placed, axis, measures) : []}
                  laneOf={() => lane}
                  stateOf={stateOf}
                  floating={floating}
                />
              </div>
              {placed.margin.length > 0 && (
                <button
                  type="button"
                  className={styles.lost}
                  style={{ width: Math.max(24, measures.marginPx - 8) }}
                  title={say.marginTitle}
                  aria-label={`${laneName(lane, language)} ${say.marginTitle} ${placed.margin.length}`}
                  aria-haspopup="dialog"
                  onClick={(event) =>
                    floating.toggleList(
                      event.currentTarget,
                      say.marginTitle,
                      placed.margin.map((mark) => ({ mark, lane })),
                    )
                  }
                >
                  <i />
                  {placed.margin.length}
                </button>
              )}
            </div>
          ))}
          {axis && time && (
            <div className={styles.playhead} style={{ left: measures.namesPx + axis.xOf(time.head + 1) }} />
          )}
        </div>
      </div>
    </div>
  );
}

/** Up to the playhead the wash begins with the stories; what lies before them changes nothing on the map. */
function washStart(time: TimeWindow): number {
  if (time.mode !== "had-happened-by") return time.start;
  return time.head < time.recordFirst ? time.first : time.recordFirst;
}

function Grips({ axis, time, grip }: { axis: Axis; time: TimeWindow; grip: ReturnType<typeof useWindowDrag>["grip"] }) {
  const head = axis.xOf(time.head + 1);
  const start = axis.xOf(time.start);
  return (
    <>
      {time.mode !== "had-happened-by" && (
        <>
          <div
            className={styles.window}
            data-grip="both"
            style={{ left: start, width: Math.max(0, head - start) }}
            {...grip("both")}
          />
          <div className={styles.edge} data-grip="start" style={{ left: start }} {...grip("start")} />
        </>
      )}
      <div className={styles.edge} data-grip="head" style={{ left: head }} {...grip("head")} />
    </>
  );
}

function LaneTitle({ lane, middlePx }: { lane: TimelineLane; middlePx: number }) {
  const enishi = useEnishi();
  const { timeline: say } = useWords();
  const name = laneName(lane, useLanguage());
  const langOf = useLangOf();
  const place = { top: middlePx };
  if (lane.sort === "context") {
    return (
      <p className={styles.title} style={place} title={name}>
        <i className={styles.sign} data-way={lane.order % 2} />
        <span lang={langOf(name)}>{name}</span>
      </p>
    );
  }
  return (
    <button
      type="button"
      className={styles.title}
      style={place}
      title={name}
      aria-label={say.openStory(`${say.story(lane.order + 1)} ${name}`)}
      onClick={() => tellStory(enishi, lane.id)}
    >
      <StoryMark order={lane.order} />
      <span lang={langOf(name)}>{name}</span>
    </button>
  );
}

/** A background mark that stands alone close up says its words beside it, as far as there is room. */
function stopsOf(lane: TimelineLane, placed: PlacedLane, axis: Axis, measures: Measures): readonly PlacedStop[] {
  const close = axis.segments.find(({ scale }) => scale === "close");
  const xs = placed.stops.map(({ x }) => x).sort((a, b) => a - b);
  return placed.stops.map((stop) => {
    const next = xs.find((x) => x > stop.x) ?? axis.widthPx + 8;
    const room = next - stop.x - 30;
    const speaks =
      lane.sort === "context" &&
      stop.marks.length === 1 &&
      close !== undefined &&
      stop.x > close.fromPx &&
      stop.x < close.toPx;
    return {
      ...stop,
      topPx: stop.level === "hung" ? measures.hungPx : measures.linePx(lane),
      wordsPx: speaks && room > 7 * measures.letterPx ? room : 0,
    };
  });
}
