/** Where the camera stands before a room: what is told now with its names, as near as its letters allow, clear of the edges. */
import type { Box } from "../model/index.ts";
import type { SceneActor } from "../scene/index.ts";
import type { Chart } from "./charted.ts";
import { fitted, type Size } from "./fit.ts";
import { boxOfMarks, boxOfPresented } from "./interest.ts";
import { labelCentreOf } from "./labelPlan.ts";
import { boxAround } from "./viewport.ts";

/** Room at the edges in letters: for the story's title above, for what happened around then below. */
const EDGES = { side: 1.2, top: 2.6, bottom: 2.1 } as const;
/** Letters of this size are read beside marks at zoom 1. */
const LETTER_AT_ONE = 18;
/** On larger maps names take long to place: room is left for them unseen. */
const MANY_ACTORS = 150;
const UNSEEN_NAMES = { side: 4, above: 2 } as const;
const NEARER = 0.96;
/** Names that ask for more than this are not worth how small everything gets. */
const FARTHEST = 0.6;

interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** `whole`: everything, not only what is told now. `null` on an empty map. */
export function framed(chart: Chart, window: Size, whole: boolean): View | null {
  const scene = chart.scene();
  const box = (whole ? null : boxOfPresented(scene)) ?? boxOfMarks(scene);
  if (!box) return null;
  const letter = chart.letterPx();
  const side = Math.min(window.width * 0.06, letter * EDGES.side);
  const top = Math.min(window.height * 0.16, letter * EDGES.top);
  const room = { width: window.width - 2 * side, height: window.height - top - letter * EDGES.bottom };
  const nearest = letter / LETTER_AT_ONE;
  const shift = ({ zoom, pan }: View): View => ({ zoom, pan: { x: pan.x + side, y: pan.y + top } });
  if (whole || scene.actors.length > MANY_ACTORS) {
    const names = { x: Math.min(room.width * 0.14, letter * UNSEEN_NAMES.side), y: letter * UNSEEN_NAMES.above };
    const inner = fitted(
      box,
      { width: room.width - 2 * names.x, height: room.height - names.y },
      nearest,
      chart.leastZoom(),
    );
    return shift({ zoom: inner.zoom, pan: { x: inner.pan.x + names.x, y: inner.pan.y + names.y / 2 } });
  }
  const start = fitted(box, room, nearest, chart.leastZoom()).zoom;
  let zoom = start;
  for (;;) {
    const seen = seenAt(chart, box, zoom);
    const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
    const fits = width <= room.width && height <= room.height;
    if (fits || zoom * NEARER < Math.max(chart.leastZoom(), start * FARTHEST)) {
      const x = (room.width - width) / 2 - seen.left;
      const y = (room.height - height) / 2 - seen.top;
      return shift({ zoom, pan: { x, y } });
    }
    zoom *= NEARER;
  }
}

/** The box on the screen, with the names of what is told now as they stand at a zoom; in pixels from where the map's origin is. */
function seenAt(chart: Chart, box: Box, zoom: number): Box {
  const viewport = { ...chart.viewport(), zoom, pan: { x: 0, y: 0 } };
  const plan = chart.labelsAt(zoom);
  const now = new Map<string, SceneActor>();
  for (const actor of chart.scene().actors) if (actor.strength === "now") now.set(actor.id, actor);
  const names = plan.labels.flatMap((label) => {
    const actor = now.get(label.actor);
    if (!actor) return [];
    const { x, y } = labelCentreOf(label, actor, plan, viewport);
    const width = (label.box.right - label.box.left) * plan.zoom;
    const height = (label.box.bottom - label.box.top) * plan.zoom;
    return [{ left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }];
  });
  const marks = { left: box.left * zoom, top: box.top * zoom, right: box.right * zoom, bottom: box.bottom * zoom };
  return boxAround([marks, ...names]) ?? marks;
}
