/** Sizes of the time band: how wide its columns and how high its lanes are for a width and a type size. */
import type { Timeline, TimelineLane } from "../../story/index.ts";

export interface Measures {
  readonly widthPx: number;
  readonly letterPx: number;
  /** Room for the names of the lanes, at the left. */
  readonly namesPx: number;
  readonly axisPx: number;
  /** Room for marks without any place in time, at the right; 0 where there are none. */
  readonly marginPx: number;
  readonly axisRowPx: number;
  /** Height of the bars that count ties; the buttons beside them have room in it, or the band would grow and push the map. */
  readonly activityPx: number;
  readonly spacingPx: number;
  /** From a lane's top to its line, and to the marks hung above it. */
  readonly linePx: (lane: TimelineLane) => number;
  readonly hungPx: number;
  readonly lanePx: (lane: TimelineLane) => number;
  readonly topOf: (index: number) => number;
  readonly lanesPx: number;
}

const EDGE_PX = 24;
/** Height of the ground where there are no lanes, only the handles' lines. */
export const TIES_PX = 12;

/** Letters grow on a projector; lanes and marks follow. */
export function measuresOf(timeline: Timeline, widthPx: number, letterPx: number): Measures {
  const letters = letterPx / 13;
  const spacingPx = Math.max(24, letterPx * 1.46);
  const hungPx = Math.round(spacingPx * 0.46);
  const linePx = Math.round(spacingPx * 1.43);
  const isLost = (lane: TimelineLane) =>
    lane.marks.some(
      ({ when, between }) => when === null && (between === null || (between.after === null && between.before === null)),
    );
  const marginPx = timeline.lanes.some(isLost) ? 64 * letters : 0;
  const namesPx = Math.round(Math.min(252 * Math.max(1, letters * 0.8), widthPx * 0.3));
  const lanePx = (lane: TimelineLane) =>
    Math.round(lane.sort === "story" ? linePx + spacingPx * 0.55 : Math.max(26, letterPx * 1.36));
  const tops = [0];
  for (const lane of timeline.lanes) tops.push((tops.at(-1) ?? 0) + lanePx(lane));
  return {
    widthPx,
    letterPx,
    namesPx,
    marginPx,
    axisPx: Math.max(40, widthPx - namesPx - marginPx - EDGE_PX),
    axisRowPx: Math.round(letterPx * 1.2 + 9),
    activityPx: Math.round(letterPx * (timeline.lanes.length === 0 ? 5.4 : 4.9)),
    spacingPx,
    linePx: (lane) => (lane.sort === "story" ? linePx : lanePx(lane) / 2),
    hungPx,
    lanePx,
    topOf: (index) => tops[index] ?? 0,
    lanesPx: timeline.lanes.length === 0 ? TIES_PX : (tops.at(-1) ?? 0),
  };
}

const STRIP = { heightPx: 60, playPx: 76, readingPx: 92, modesPx: 120, openerPx: 44 };

/** A phone's or a projector's strip: everything told in one lane between the play button and the reading; the projector's has the modes too. */
export function stripMeasuresOf(widthPx: number, letterPx: number, withModes: boolean): Measures {
  const letters = letterPx / 13;
  // marks of a projector are half as large again, like its lanes'
  const scale = letters > 1.3 ? 1.5 : 1;
  const besidePx = (STRIP.readingPx + (withModes ? STRIP.modesPx : 0)) * letters + STRIP.openerPx;
  const axisPx = Math.max(40, widthPx - STRIP.playPx - besidePx);
  return {
    widthPx,
    letterPx,
    namesPx: STRIP.playPx,
    marginPx: 0,
    axisPx,
    axisRowPx: 0,
    activityPx: Math.round(letterPx * 4.2),
    spacingPx: 24 * scale,
    linePx: () => 40 * scale,
    hungPx: 15 * scale,
    lanePx: () => STRIP.heightPx * scale,
    topOf: () => 0,
    lanesPx: STRIP.heightPx * scale,
  };
}

/** The stories' lanes as one, over their own time only; everything where there are no stories. */
export function mergedForStrip(timeline: Timeline): Timeline {
  const stories = timeline.lanes.filter(({ sort }) => sort === "story");
  const shown = stories.length > 0 ? stories : timeline.lanes;
  const lane: TimelineLane = {
    id: "merged",
    sort: "story",
    title: "",
    order: 0,
    marks: shown.flatMap(({ marks }) => marks),
  };
  return { lanes: [lane], span: timeline.storySpan ?? timeline.span, storySpan: timeline.storySpan };
}
