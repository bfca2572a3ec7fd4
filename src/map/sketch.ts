/** A picture of a layout on its way, with a camera of its own: fitted until a hand moves it. */
import type { Box } from "../model/index.ts";
import type { Sketched } from "../scene/index.ts";
import { fitted, ZOOM_LIMITS } from "./fit.ts";
import { makeFloor } from "./floor.ts";
import { makeGround } from "./ground/ground.ts";
import type { GroundPlaces } from "./ground/groundData.ts";
import { readyGround } from "./ground/groundHand.ts";
import { sketchSheets } from "./ground/sketchSheets.ts";
import { NO_HOLES } from "./ground/strokes.ts";
import type { Paint } from "./paint.ts";
import type { Viewport } from "./viewport.ts";

export interface Sketch {
  /** What is shown already is not painted again. */
  readonly show: (sketched: Sketched, xy: Float32Array, paint: Paint) => void;
  readonly stop: () => void;
}

const REST_MS = 180;
/** Fitting never looks nearer than this. */
const NEAREST_FIT = 1.6;
/** A wheel's notches for ten times as near. */
const NOTCHES = 250;

/** Makes a sketch in an element that has a size; `drawn` is called each time something can be seen. */
export function makeSketch(container: HTMLElement, drawn: () => void = () => {}): Sketch {
  const floor = makeFloor(container);
  const ground = makeGround(() => ask());
  // the map that follows has a ground too
  readyGround();
  let viewport: Viewport = { zoom: 1, pan: { x: 0, y: 0 }, width: 1, height: 1 };
  let bounds: Box | null = null;
  let shown: { readonly sketched: Sketched; readonly xy: Float32Array; readonly paint: Paint } | null = null;
  let sheetsAt: ReturnType<typeof sketchSheets>;
  let paper = "";
  let byHand = false;
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    frame = 0;
    const ctx = floor.pen(viewport.width, viewport.height);
    if (!ctx) return;
    ctx.fillStyle = paper;
    ctx.fillRect(0, 0, viewport.width, viewport.height);
    ground.paint(ctx, viewport);
    if (ground.whole() !== null) drawn();
    container.dataset.camera = `${viewport.zoom} ${viewport.pan.x} ${viewport.pan.y}`;
  };
  const ask = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const want = () => ground.want(viewport, NO_HOLES, () => {});
  const move = (next: Pick<Viewport, "zoom" | "pan">) => {
    viewport = { ...viewport, ...next };
    byHand = true;
    ask();
    clearTimeout(resting);
    resting = setTimeout(want, REST_MS);
  };
  const fit = () => {
    const { width, height } = container.getBoundingClientRect();
    viewport = { ...viewport, width, height };
    if (bounds && !byHand) viewport = { ...viewport, ...fitted(bounds, viewport, NEAREST_FIT, 0) };
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const { left, top } = container.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const nearer = viewport.zoom * 10 ** (-event.deltaY / NOTCHES / 4);
    const zoom = Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least / 20, nearer));
    const factor = zoom / viewport.zoom;
    const { x, y } = viewport.pan;
    move({ zoom, pan: { x: at.x - (at.x - x) * factor, y: at.y - (at.y - y) * factor } });
  };
  const onMove = ({ buttons, movementX, movementY }: PointerEvent) => {
    const { x, y } = viewport.pan;
    if (buttons === 1) move({ zoom: viewport.zoom, pan: { x: x + movementX, y: y + movementY } });
  };
  container.addEventListener("wheel", onWheel, { passive: false });
  container.addEventListener("pointermove", onMove);
  const watching = new ResizeObserver(() => {
    const { width, height } = container.getBoundingClientRect();
    // a screen without a map takes its size away for a while
    const isThere = width > 0 && height > 0;
    if (!bounds || !isThere || (width === viewport.width && height === viewport.height)) return;
    fit();
    want();
  });
  watching.observe(container);

  return {
    show: (sketched, xy, paint) => {
      if (isSamePaint(shown?.paint, paint) && shown?.sketched === sketched && shown.xy === xy) return;
      if (shown?.sketched !== sketched || !isSamePaint(shown.paint, paint)) sheetsAt = sketchSheets(sketched, paint);
      shown = { sketched, xy, paint };
      paper = paint.paper;
      const sheets = sheetsAt(xy);
      bounds = boundsOf(sheets.places);
      if (!bounds) return;
      fit();
      ground.renew(sheets, bounds);
      want();
    },
    stop: () => {
      watching.disconnect();
      clearTimeout(resting);
      cancelAnimationFrame(frame);
      container.removeEventListener("wheel", onWheel);
      container.removeEventListener("pointermove", onMove);
      ground.stop();
      floor.remove();
    },
  };
}

/** Colours and widths; whether there is motion makes no difference to a picture. */
function isSamePaint(one: Paint | undefined, other: Paint): boolean {
  return one !== undefined && one.paper === other.paper && one.ink === other.ink && one.stroke === other.stroke;
}

/** The box of all that have a place; `null` where nobody has. */
function boundsOf({ x, y, radius }: GroundPlaces): Box | null {
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const [place, reach] of radius.entries()) {
    const [at, down] = [x[place] ?? Number.NaN, y[place] ?? Number.NaN];
    if (Number.isNaN(at)) continue;
    box.left = Math.min(box.left, at - reach);
    box.right = Math.max(box.right, at + reach);
    box.top = Math.min(box.top, down - reach);
    box.bottom = Math.max(box.bottom, down + reach);
  }
  return box.left <= box.right ? box : null;
}
