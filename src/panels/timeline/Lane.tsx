/** One lane of the time band: its title, its marks, and what has no place in time. Made anew only where one of its marks changes. */
import { memo, useMemo } from "react";
import { tellStory } from "../../commands/index.ts";
import type { Axis, PlacedLane, TimelineLane, TimelineMark } from "../../story/index.ts";
import { useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useEnishi, useLanguage, useWords } from "../useEnishi.tsx";
import { LaneMarks, type PlacedStop } from "./LaneMarks.tsx";
import type { DrawnLane } from "./LanesDrawing.tsx";
import { laneName } from "./markNames.ts";
import type { Measures } from "./measures.ts";
import styles from "./TimelineBody.module.css";
import type { FloatingHands } from "./useFloating.tsx";
import type { MarkState } from "./useMarkStates.ts";

interface LaneProps {
  readonly drawn: DrawnLane;
  readonly axis: Axis | null;
  readonly measures: Measures;
  /** Of `statesOf`: a playhead that moves leaves most lanes as they are. */
  readonly states: string;
  readonly hands: FloatingHands;
}

const STATES = ["selected", "touched", "resting"] as const;

/** How the marks stand, a digit each, so that two moments can be compared. */
export function statesOf(marks: readonly TimelineMark[], stateOf: (mark: TimelineMark) => MarkState): string {
  return marks
    .map((mark) => {
      const state = stateOf(mark);
      return STATES.reduce((sum, key, bit) => sum + (state[key] ? 1 << bit : 0), 0);
    })
    .join("");
}

export const Lane = memo(function Lane({ drawn, axis, measures, states, hands }: LaneProps) {
  const { lane, placed, topPx } = drawn;
  const { timeline: say } = useWords();
  const language = useLanguage();
  const stops = useMemo(() => (axis ? stopsOf(lane, placed, axis, measures) : []), [lane, placed, axis, measures]);
  const digits = useMemo(() => new Map(lane.marks.map(({ id }, at) => [id, Number(states[at])])), [lane, states]);
  const stateOf = ({ id }: TimelineMark): MarkState => {
    const digit = digits.get(id) ?? 0;
    return { selected: (digit & 1) > 0, touched: (digit & 2) > 0, resting: (digit & 4) > 0 };
  };
  return (
    <div className={styles.lane} style={{ top: topPx, height: measures.lanePx(lane) }} data-sort={lane.sort}>
      <LaneTitle lane={lane} middlePx={measures.linePx(lane)} />
      <div className={styles.marks}>
        <LaneMarks
          name={say.laneName(laneName(lane, language))}
          stops={stops}
          laneOf={() => lane}
          stateOf={stateOf}
          floating={hands}
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
            hands.toggleList(
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
  );
});

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
