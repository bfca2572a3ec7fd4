/** The ground of the lanes: months and years, the crease, the time looked at, doubts as bars, and what holds undated marks. */
import { memo, type ReactNode, useId } from "react";
import type { Axis, DoubtBar, PlacedLane, Seam, TimelineLane } from "../../story/index.ts";
import styles from "./LanesDrawing.module.css";
import type { Measures } from "./measures.ts";

export interface DrawnLane {
  readonly lane: TimelineLane;
  readonly placed: PlacedLane;
  readonly topPx: number;
}

interface LanesDrawingProps {
  readonly axis: Axis;
  readonly lanes: readonly DrawnLane[];
  readonly measures: Measures;
  /** The time looked at, from and to in px. */
  readonly washed: readonly [number, number];
}

const FOLD_PX = 13;

export function LanesDrawing({ axis, lanes, measures, washed: [from, to] }: LanesDrawingProps) {
  const height = measures.lanesPx;
  return (
    <svg className={styles.drawing} width={axis.widthPx} height={height} aria-hidden="true">
      <rect className={styles.wash} x={from} width={Math.max(0, to - from)} height={height} />
      <LanesGround axis={axis} lanes={lanes} measures={measures} />
    </svg>
  );
}

/** All that the time looked at does not change. */
const LanesGround = memo(function LanesGround({ axis, lanes, measures }: Omit<LanesDrawingProps, "washed">) {
  const height = measures.lanesPx;
  const folds = axis.segments.slice(1).map(({ fromPx }) => fromPx);
  return (
    <>
      {axis.ticks.map(({ day, x, line }) => (
        <line key={day} className={styles.tick} data-line={line} x1={x} x2={x} y2={height} />
      ))}
      {lanes.map(({ lane, topPx }) => {
        const y = topPx + measures.linePx(lane);
        return <line key={lane.id} className={styles.lane} x2={axis.widthPx} y1={y} y2={y} />;
      })}
      {folds.map((x) => (
        <Crease key={x} x={x} height={height} />
      ))}
      {lanes.map((drawn) => (
        <LaneGround key={drawn.lane.id} drawn={drawn} measures={measures} />
      ))}
    </>
  );
});

/** Where the paper is folded: its shade on the far side and the dotted edge. */
function Crease({ x, height }: { x: number; height: number }) {
  return (
    <g>
      <path className={styles.shade} d={`M${x} 0v${height}l${-FOLD_PX} -6v${-(height - 12)}z`} />
      <line className={styles.crease} x1={x} x2={x} y2={height} />
    </g>
  );
}

function LaneGround({ drawn: { lane, placed, topPx }, measures }: { drawn: DrawnLane; measures: Measures }) {
  const id = useId().replace(/[^\w-]/g, "");
  const y = topPx + measures.linePx(lane);
  const barPx = lane.sort === "story" ? 20 : 14;
  return (
    <g className={styles.ground} data-way={lane.order % 2} data-sort={lane.sort}>
      <defs>
        <Fade id={`${id}before`} from={0} to={1} />
        <Fade id={`${id}after`} from={1} to={0} />
      </defs>
      {placed.bars.map((bar) => (
        <Bar key={bar.id} bar={bar} y={y - barPx / 2} heightPx={barPx} fade={`url(#${id}${bar.opens})`} />
      ))}
      {placed.seams.map((seam) => (
        <SeamLines key={seam.id} seam={seam} y={y} hungY={topPx + measures.hungPx} leastPx={measures.spacingPx} />
      ))}
    </g>
  );
}

function Bar({ bar, y, heightPx, fade }: { bar: DoubtBar; y: number; heightPx: number; fade: string }) {
  const open = bar.opens !== "none";
  const corner = open ? 0 : 3;
  return (
    <rect
      className={styles.bar}
      x={bar.fromPx}
      y={y}
      width={Math.max(0, bar.toPx - bar.fromPx)}
      height={heightPx}
      rx={corner}
      fill={open ? fade : "currentColor"}
    />
  );
}

function Fade({ id, from, to }: { id: string; from: number; to: number }): ReactNode {
  return (
    <linearGradient id={id}>
      <stop offset="0" stopColor="currentColor" stopOpacity={from} />
      <stop offset="1" stopColor="currentColor" stopOpacity={to} />
    </linearGradient>
  );
}

function SeamLines({ seam, y, hungY, leastPx }: { seam: Seam; y: number; hungY: number; leastPx: number }) {
  const { fromPx, toPx, hung } = seam;
  const along = hung === null || toPx - fromPx > leastPx;
  const braceY = hungY + 12;
  const many = hung !== null && hung.toPx > hung.fromPx;
  const foot = hung === null ? 0 : Math.max(hung.fromPx, Math.min(hung.stemPx, hung.toPx));
  return (
    <g className={styles.seam}>
      {along && <line x1={fromPx} x2={hung ? toPx : toPx - leastPx / 2} y1={y} y2={y} />}
      {many && <line x1={hung.fromPx - 8} x2={hung.toPx + 8} y1={braceY} y2={braceY} />}
      {hung && <line x1={hung.stemPx} x2={foot} y1={y} y2={braceY - (many ? 0 : 3)} />}
    </g>
  );
}
