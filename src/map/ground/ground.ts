/** The ground below the elements: pictures of what is far, laid where the camera looks, and painted anew when it rests. */
import type { Box } from "../../model/index.ts";
import { seenBox, type Viewport } from "../viewport.ts";
import type { GroundFrame, GroundHoles, GroundSheets } from "./groundData.ts";
import { makeGroundHand, type Picture } from "./groundHand.ts";

/** A picture of a part of the map. */
export interface GroundSheet {
  readonly picture: Picture;
  readonly frame: GroundFrame;
}

export interface Ground {
  /** Takes what changed of what it is painted from, and the box around all of it. */
  readonly renew: (sheets: Partial<GroundSheets>, bounds: Box) => void;
  /** Wishes for a sharp picture of what is looked at, but for holes; `done` is called when it lies there. */
  readonly want: (viewport: Viewport, holes: GroundHoles, done: () => void) => void;
  /** Would the picture that lies there be blurred or too small for a look? */
  readonly isPoorFor: (viewport: Viewport) => boolean;
  readonly paint: (ctx: CanvasRenderingContext2D, viewport: Viewport) => void;
  /** The whole map in one picture; `null` until there is one. */
  readonly whole: () => GroundSheet | null;
  readonly stop: () => void;
}

/** How much more than the window a picture shows, on each side, in parts of the window. */
const MARGIN = 0.2;
/** The larger side of the picture of the whole. */
const WHOLE_PX = 1400;
/** Ties may bend beyond the outermost marks. */
const EDGE = 60;
const MOST_PIXELS = 6_000_000;
/** Beyond this many times its size the picture of the whole is nothing but blots of colour: bare paper is quieter until the near is there. */
const MOST_BLURRED = 8;

interface Wish {
  readonly slot: "near" | "whole";
  readonly frame: GroundFrame;
  readonly holes: GroundHoles;
  readonly done: () => void;
}

/** `changed` is called whenever another picture lies there. */
export function makeGround(changed: () => void): Ground {
  let bounds: Box | null = null;
  let near: GroundSheet | null = null;
  let whole: GroundSheet | null = null;
  let isWholeOld = true;
  let waiting: { near: Wish | null; whole: Wish | null } = { near: null, whole: null };
  let busy: { serial: number; wish: Wish } | null = null;
  let serial = 0;

  const hand = makeGroundHand((answered, picture) => {
    if (!busy || busy.serial !== answered) return;
    const { wish } = busy;
    busy = null;
    take(wish, picture);
    next();
    wish.done();
    changed();
  });

  const take = ({ slot, frame }: Wish, picture: Picture) => {
    const sheet = { picture, frame };
    if (slot === "whole") whole = sheet;
    else near = sheet;
    // what shows everything need not be painted twice
    const isAll = slot === "near" && bounds !== null && holds(frame, bounds);
    if (isAll) whole = sheet;
    if (slot === "whole" || isAll) isWholeOld = false;
  };

  const next = () => {
    if (busy) return;
    if (!waiting.near && isWholeOld && bounds) {
      waiting.whole = { slot: "whole", frame: wholeFrame(bounds), holes: { actors: [], ties: [] }, done: () => {} };
    }
    const wish = waiting.near ?? waiting.whole;
    if (!wish) return;
    waiting = { near: null, whole: wish === waiting.whole ? null : waiting.whole };
    busy = { serial: ++serial, wish };
    const { slot, frame, holes } = wish;
    hand.tell({ sort: "frame", serial, slot, frame, holes });
  };

  return {
    renew: (sheets, all) => {
      bounds = all;
      if (Object.keys(sheets).length === 0) return;
      isWholeOld = true;
      hand.tell({ sort: "sheets", sheets });
    },
    want: (viewport, holes, done) => {
      if (!bounds) return;
      waiting.near = { slot: "near", frame: frameFor(viewport, bounds), holes, done };
      // of many looks in one breath only the last is painted
      queueMicrotask(next);
    },
    isPoorFor: (viewport) => {
      if (!near || !bounds) return true;
      const zoom = near.frame.scale / near.frame.ratio;
      return (
        viewport.zoom > zoom * 1.7 || viewport.zoom < zoom / 1.7 || !holds(near.frame, meet(seenBox(viewport), bounds))
      );
    },
    paint: (ctx, viewport) => {
      const seen = seenBox(viewport);
      const inner = near && boxOf(near.frame);
      const isClear = whole && viewport.zoom * whole.frame.ratio <= whole.frame.scale * MOST_BLURRED;
      if (whole && isClear && whole !== near && !(near && holds(near.frame, bounds ? meet(seen, bounds) : seen))) {
        ctx.save();
        if (inner) clipOutside(ctx, viewport, inner);
        lay(ctx, viewport, whole);
        ctx.restore();
      }
      if (near) lay(ctx, viewport, near);
    },
    whole: () => whole,
    stop: hand.stop,
  };
}

function lay(ctx: CanvasRenderingContext2D, { zoom, pan }: Viewport, { picture, frame }: GroundSheet): void {
  const size = zoom / frame.scale;
  const [left, top] = [frame.left * zoom + pan.x, frame.top * zoom + pan.y];
  // at rest pixels lie on pixels
  const isSharp = Math.abs(size * frame.ratio - 1) < 1e-6;
  ctx.imageSmoothingEnabled = !isSharp;
  ctx.imageSmoothingQuality = "low";
  const snap = (value: number) => (isSharp ? Math.round(value * frame.ratio) / frame.ratio : value);
  ctx.drawImage(picture, snap(left), snap(top), frame.width * size, frame.height * size);
  ctx.imageSmoothingEnabled = true;
}

/** Leaves out a box: what is sharp there must not have its blurred self below it. */
function clipOutside(ctx: CanvasRenderingContext2D, { zoom, pan, width, height }: Viewport, box: Box): void {
  ctx.beginPath();
  ctx.rect(0, 0, width, height);
  ctx.rect(
    box.left * zoom + pan.x,
    box.top * zoom + pan.y,
    (box.right - box.left) * zoom,
    (box.bottom - box.top) * zoom,
  );
  ctx.clip("evenodd");
}

function frameFor(viewport: Viewport, bounds: Box): GroundFrame {
  const { zoom, width, height } = viewport;
  const seen = seenBox(viewport);
  const [marginX, marginY] = [(width * MARGIN) / zoom, (height * MARGIN) / zoom];
  const box = meet(
    {
      left: seen.left - marginX,
      top: seen.top - marginY,
      right: seen.right + marginX,
      bottom: seen.bottom + marginY,
    },
    grown(bounds, EDGE),
  );
  const wished = Math.min(2, window.devicePixelRatio || 1);
  const most = Math.sqrt(MOST_PIXELS / Math.max(1, (box.right - box.left) * (box.bottom - box.top) * zoom * zoom));
  const ratio = Math.min(wished, most);
  return framed(box, zoom * ratio, ratio);
}

function wholeFrame(bounds: Box): GroundFrame {
  const size = Math.max(1, bounds.right - bounds.left, bounds.bottom - bounds.top);
  const zoom = WHOLE_PX / size;
  return framed(grown(bounds, EDGE), zoom, 1);
}

/** Pixels lie on the same places of the map however it is cut out, so that a picture does not tremble from one cut to the next. */
function framed(box: Box, scale: number, ratio: number): GroundFrame {
  const [left, top] = [Math.floor(box.left * scale), Math.floor(box.top * scale)];
  return {
    left: left / scale,
    top: top / scale,
    scale,
    width: Math.max(1, Math.ceil(box.right * scale) - left),
    height: Math.max(1, Math.ceil(box.bottom * scale) - top),
    ratio,
  };
}

function boxOf({ left, top, scale, width, height }: GroundFrame): Box {
  return { left, top, right: left + width / scale, bottom: top + height / scale };
}

function holds(frame: GroundFrame, box: Box): boolean {
  const outer = boxOf(frame);
  return outer.left <= box.left && outer.top <= box.top && outer.right >= box.right && outer.bottom >= box.bottom;
}

function meet(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom)),
  };
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
