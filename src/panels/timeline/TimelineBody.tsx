/** Below the first row: the folded axis with its handles, and the lanes. */
import { type CSSProperties, useMemo } from "react";
import type { Span } from "../../model/index.ts";
import { selectTimeline } from "../../state/index.ts";
import { type Axis, laneWithin, placeMarks } from "../../story/index.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import { ActivityNames } from "./ActivityNames.tsx";
import { ActivityRow } from "./ActivityRow.tsx";
import { AxisRow } from "./AxisRow.tsx";
import { Lane, statesOf } from "./Lane.tsx";
import { type DrawnLane, LanesDrawing } from "./LanesDrawing.tsx";
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
  const { isNear } = scroller;
  const inSight = useMemo(
    () => (lanes.length <= FEW_LANES ? lanes : lanes.filter(({ topPx }) => isNear(topPx))),
    [lanes, isNear],
  );
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
          {inSight.map((drawn) => (
            <Lane
              key={drawn.lane.id}
              drawn={drawn}
              axis={axis}
              measures={measures}
              states={statesOf(drawn.lane.marks, stateOf)}
              hands={floating.hands}
            />
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
