/** Where the camera stands before an answer: who is told in it with names and numbers, clear of what stands on the map, as near as that allows. */
import type { Box } from "../model/index.ts";
import type { Chart } from "./charted.ts";
import { fitted, type Size } from "./fit.ts";
import type { View } from "./frame.ts";
import { boxOfAnswer } from "./interest.ts";
import { labelCentreOf } from "./labelPlan.ts";
import { clearSpot } from "./spot.ts";
import { boxAround } from "./viewport.ts";

const EDGE_PX = 10;
const NEARER = 0.94;
/** Smaller than this beside what would fit without names, marks are hard to tell apart. */
const FARTHEST = 0.45;
/** Room around the number of a step, in letters. */
const STOP_LETTERS = 1.2;
const RING = 6;

/**
 * `over`: what stands over the window's corners, on the screen. `null` where the map tells no answer, or is of very many.
 * Where the window is too small to keep all clear, the least is covered.
 */
export function answerFramed(chart: Chart, window: Size, over: readonly Box[], nearest: number): View | null {
  const scene = chart.scene();
  const box = scene.far ? null : boxOfAnswer(scene);
  if (!box) return null;
  const room: Box = { left: EDGE_PX, top: EDGE_PX, right: window.width - EDGE_PX, bottom: window.height - EDGE_PX };
  const start = fitted(box, window, nearest, chart.leastZoom()).zoom;
  const viewAt = (zoom: number) => {
    const content = toldAt(chart, zoom);
    const { left, top, right, bottom } = boxAround(content) ?? room;
    const wish = { x: (room.left + room.right - left - right) / 2, y: (room.top + room.bottom - top - bottom) / 2 };
    return { zoom, ...clearSpot(content, room, over, wish) };
  };
  let best = viewAt(start);
  const least = Math.max(chart.leastZoom(), start * FARTHEST);
  for (let zoom = start * NEARER; best.covered > 0 && zoom >= least; zoom *= NEARER) {
    const next = viewAt(zoom);
    if (next.covered < best.covered) best = next;
  }
  return { zoom: best.zoom, pan: best.pan };
}

/** Marks, names, knots and numbers of the answer at a zoom, in pixels from where the map's origin is. */
function toldAt(chart: Chart, zoom: number): Box[] {
  const { actors, ties, path } = chart.scene();
  const told = new Map(
    actors.flatMap((one) => (one.strength === "now" || one.strength === "done" ? [[one.id, one]] : [])),
  );
  const around = (at: { x: number; y: number }, px: number): Box => ({
    left: at.x * zoom - px,
    top: at.y * zoom - px,
    right: at.x * zoom + px,
    bottom: at.y * zoom + px,
  });
  const plan = chart.labelsAt(zoom);
  const origin = { zoom, pan: { x: 0, y: 0 }, width: 0, height: 0 };
  return [
    ...[...told.values()].map(({ at, radius }) => around(at, (radius + RING) * zoom)),
    ...ties.flatMap(({ strength, knot }) => (strength === "done" && knot ? [around(knot.at, 12 * zoom)] : [])),
    ...(path?.stops ?? []).map(({ at }) => around(at, chart.letterPx() * STOP_LETTERS)),
    ...plan.labels.flatMap((label) => {
      const actor = told.get(label.actor);
      if (!actor) return [];
      const { x, y } = labelCentreOf(label, actor, plan, origin);
      const width = ((label.box.right - label.box.left) / 2) * plan.zoom;
      const height = ((label.box.bottom - label.box.top) / 2) * plan.zoom;
      return [{ left: x - width, top: y - height, right: x + width, bottom: y + height }];
    }),
  ];
}
