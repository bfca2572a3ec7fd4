/** Paints parts of the map as pictures, from columns alone: the same in a worker and on the page. */
import { paintDots } from "./dots.ts";
import type { GroundCanvas, GroundContext, GroundFrame, GroundHoles, GroundSheets } from "./groundData.ts";
import { paintStrokes, tiesInFrame } from "./strokes.ts";
import { makeWoven, type Woven } from "./woven.ts";

/** With more ties than this in a frame they are woven; fewer are drawn one by one with their width and pattern. */
const MOST_STROKES = 3000;

export interface GroundPainter {
  /** Takes what changed; the rest stays as it was. */
  readonly take: (sheets: Partial<GroundSheets>) => void;
  /** Paints a frame on a canvas; `slot` names what the frame is for, and what was woven for it is kept there. */
  readonly paint: (slot: string, canvas: GroundCanvas, frame: GroundFrame, holes: GroundHoles) => void;
}

export function makeGroundPainter(): GroundPainter {
  let sheets: Partial<GroundSheets> = {};
  const woven = new Map<string, Woven>();
  return {
    take: (changed) => {
      sheets = { ...sheets, ...changed };
      if (changed.places || changed.looks) woven.clear();
    },
    paint: (slot, canvas, frame, holes) => {
      canvas.width = frame.width;
      canvas.height = frame.height;
      const { places, looks, moment } = sheets;
      const ctx = canvas.getContext("2d", { willReadFrequently: true }) as GroundContext | null;
      if (!ctx || !places || !looks || !moment) return;
      const whole = { places, looks, moment };
      const here = tiesInFrame(places, moment, frame, MOST_STROKES);
      if (here === null) {
        const weaves = woven.get(slot) ?? makeWoven();
        woven.set(slot, weaves);
        weaves.paint(ctx, whole, frame, holes.ties);
      } else {
        woven.delete(slot);
        paintStrokes(ctx, whole, frame, here, new Set(holes.ties));
      }
      paintDots(ctx, whole, frame, new Set(holes.actors));
    },
  };
}
