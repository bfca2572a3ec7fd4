/** While the camera moves over very much, the picture drawn last is carried along with it; elements are drawn anew when it rests. */
import type { Core } from "cytoscape";
import { readViewport, type Viewport } from "./viewport.ts";

/** The camera rests when it has not moved for so long. */
const REST_MS = 180;
/** Carried too far, a picture is blurred or leaves too much bare: then it is drawn anew on the way, but not at every step. */
const MOST_ZOOMED = 2.2;
const MOST_SHIFTED = 0.45;
const ANEW_MS = 600;

export interface Carry {
  /** Lays the carried picture on a canvas in CSS pixels; nothing while elements are drawn as usual. */
  readonly lay: (ctx: CanvasRenderingContext2D) => void;
  /** Elements were drawn for a viewport: from here on they are carried. */
  readonly drawn: (viewport: Viewport) => void;
  /** Elements are to be drawn as usual: until they are, no move of the camera is carried. */
  readonly land: () => void;
  readonly stop: () => void;
}

interface Carried {
  /** Are there so many that the picture is carried? */
  readonly isOn: () => boolean;
  /** The camera stands elsewhere: the carried picture is to be laid there. */
  readonly step: (viewport: Viewport) => void;
}

export function makeCarry(cy: Core, root: HTMLElement, { isOn, step }: Carried): Carry {
  // Cytoscape draws whenever it is told of a viewport; not being told, it rests
  const telling = cy as Core & { notifications: (on: boolean) => void };
  let base = readViewport(cy);
  let drawnAt = performance.now();
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Elements are about to be drawn: whoever moves the camera until then has it in that very picture. */
  let isDue = false;
  let at: { readonly zoomed: number; readonly x: number; readonly y: number } | null = null;
  let copy: HTMLCanvasElement | null = null;
  let isCopied = false;

  const land = () => {
    clearTimeout(resting);
    cancelAnimationFrame(frame);
    frame = 0;
    isDue = true;
    telling.notifications(true);
  };
  const drawAnew = () => {
    land();
    if (!cy.destroyed()) cy.forceRender();
  };
  const move = () => {
    frame = 0;
    if (cy.destroyed()) return;
    const now = readViewport(cy);
    const zoomed = now.zoom / base.zoom;
    const x = now.pan.x - base.pan.x * zoomed;
    const y = now.pan.y - base.pan.y * zoomed;
    const shifted = Math.max(Math.abs(x) / now.width, Math.abs(y) / now.height);
    const isFar = Math.max(zoomed, 1 / zoomed) > MOST_ZOOMED || shifted > MOST_SHIFTED;
    if (isFar && performance.now() - drawnAt > ANEW_MS) {
      drawAnew();
      return;
    }
    // moving the elements' own canvases by style would have the browser sort all layers of the page at every step
    if (at === null) root.style.visibility = "hidden";
    at = { zoomed, x, y };
    step(now);
  };
  // told of another size, Cytoscape measures its canvases anew: a picture of the old size is never carried into it
  const isOfOtherSize = () => cy.width() !== base.width || cy.height() !== base.height;
  cy.on("resize", land);
  cy.on("viewport", () => {
    if (isDue) return;
    // a camera that moves by itself is drawn at every step
    if (!isOn() || cy.animated() || isOfOtherSize()) return land();
    telling.notifications(false);
    if (frame === 0) frame = requestAnimationFrame(move);
    clearTimeout(resting);
    resting = setTimeout(drawAnew, REST_MS);
  });

  /** The canvases in one, so that each step lays one picture. */
  const copied = (): HTMLCanvasElement => {
    if (isCopied && copy) return copy;
    isCopied = true;
    copy ??= document.createElement("canvas");
    const canvases = [...root.querySelectorAll("canvas")].filter(({ dataset }) => dataset.carried !== "no");
    copy.width = Math.max(1, ...canvases.map(({ width }) => width));
    copy.height = Math.max(1, ...canvases.map(({ height }) => height));
    const ctx = copy.getContext("2d");
    for (const canvas of canvases) ctx?.drawImage(canvas, 0, 0);
    return copy;
  };

  return {
    lay: (ctx) => {
      if (at === null) return;
      ctx.save();
      ctx.transform(at.zoomed, 0, 0, at.zoomed, at.x, at.y);
      ctx.imageSmoothingQuality = "low";
      ctx.drawImage(copied(), 0, 0, base.width, base.height);
      ctx.restore();
    },
    drawn: (viewport) => {
      isDue = false;
      isCopied = false;
      base = viewport;
      drawnAt = performance.now();
      if (at !== null) root.style.visibility = "";
      at = null;
    },
    land,
    stop: () => {
      clearTimeout(resting);
      cancelAnimationFrame(frame);
    },
  };
}
