/** All of a map with its names as a box, and what of it is in sight from where the camera stands. */
import type { Box, Point } from "../model/index.ts";
import type { Chart } from "./charted.ts";
import { fitted, type Size } from "./fit.ts";
import { boxOfAll, boxOfMarks } from "./interest.ts";
import { PROJECTED_PX, type Sight } from "./labelPlan.ts";
import { movedBy } from "./spot.ts";
import { boxAround } from "./viewport.ts";

/** Fitting never looks nearer than this. */
export const NEAREST_FIT = 1.6;
/** On larger maps names are placed once only to find the zoom: it takes long, and they matter less. */
const MANY_ACTORS = 150;
/** Names keep this far from the edges of the window. */
const EDGE_PX = 4;

/** What of the map a window shows, and what of it is covered there. */
export function sightAt(
  { zoom, pan }: { zoom: number; pan: Point },
  { width, height }: Size,
  over: readonly Box[],
): Sight {
  const onMap = (box: Box): Box => {
    const { left, top, right, bottom } = movedBy(box, { x: -pan.x, y: -pan.y });
    return { left: left / zoom, top: top / zoom, right: right / zoom, bottom: bottom / zoom };
  };
  const seen = { left: EDGE_PX, top: EDGE_PX, right: width - EDGE_PX, bottom: height - EDGE_PX };
  return { seen: onMap(seen), covered: over.map(onMap) };
}

/** The box of everything with its labels, and the zoom that fits it: labels keep their size on screen, so the two are found in turn. */
export function allInSight(chart: Chart, window: Size): { box: Box | null; zoom: number } {
  const base = boxOfAll(chart.scene());
  if (!base) return { box: null, zoom: 1 };
  // of very many marks, names at the edge are the least concern
  if (chart.scene().far) return { box: base, zoom: fitted(base, window, NEAREST_FIT, chart.leastZoom()).zoom };
  // a projector's letters ask for so much room that the map would shrink for the sake of names it then has no room for
  const marks = boxOfMarks(chart.scene()) ?? base;
  if (chart.letterPx() >= PROJECTED_PX) return { box: marks, zoom: fitted(marks, window, NEAREST_FIT).zoom };
  let box = base;
  let { zoom } = fitted(box, window, NEAREST_FIT);
  const rounds = chart.scene().actors.length > MANY_ACTORS ? 1 : 4;
  for (let round = 0; round < rounds; round++) {
    chart.names.setHome(zoom, null);
    const labels = chart.labelsAt(zoom).labels.map((label) => label.box);
    box = boxAround([base, ...labels]) ?? base;
    zoom = fitted(box, window, NEAREST_FIT).zoom;
  }
  return { box, zoom };
}
