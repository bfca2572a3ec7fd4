/** Very many ties at once: how much line runs through each pixel, added up, so that a tie can be taken out again without painting the rest anew. */
import type { GroundFrame, GroundPlaces } from "./groundData.ts";

/** A line of full strength through the middle of a pixel counts so much. */
export const WHOLE = 64;

/** What runs through the pixels of a frame in one ink. */
export class Weave {
  readonly counts: Int32Array;
  readonly frame: GroundFrame;

  constructor(frame: GroundFrame) {
    this.frame = frame;
    this.counts = new Int32Array(frame.width * frame.height);
  }

  /** Adds a tie with a weight; the same weight below zero takes it out again, to the last bit. */
  add(places: GroundPlaces, tie: number, weight: number): void {
    const { left, top, scale, width, height } = this.frame;
    const { x, y, from, to, controlX, controlY } = places;
    const [a, b] = [from[tie] as number, to[tie] as number];
    const ax = ((x[a] as number) - left) * scale;
    const ay = ((y[a] as number) - top) * scale;
    const bx = ((x[b] as number) - left) * scale;
    const by = ((y[b] as number) - top) * scale;
    const control = controlX[tie] as number;
    if (Number.isNaN(control)) {
      this.line(ax, ay, bx, by, weight);
      return;
    }
    const cx = (control - left) * scale;
    const cy = ((controlY[tie] as number) - top) * scale;
    if (Math.min(ax, bx, cx) > width || Math.max(ax, bx, cx) < 0) return;
    if (Math.min(ay, by, cy) > height || Math.max(ay, by, cy) < 0) return;
    const bend = Math.abs(cx - (ax + bx) / 2) + Math.abs(cy - (ay + by) / 2);
    const pieces = bend < 1.5 ? 1 : bend < 8 ? 3 : bend < 40 ? 6 : 12;
    let [lastX, lastY] = [ax, ay];
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const s = 1 - t;
      const nextX = s * s * ax + 2 * s * t * cx + t * t * bx;
      const nextY = s * s * ay + 2 * s * t * cy + t * t * by;
      this.line(lastX, lastY, nextX, nextY, weight);
      lastX = nextX;
      lastY = nextY;
    }
  }

  /** A line one pixel wide, shared out between the two pixels it runs between. */
  private line(x0: number, y0: number, x1: number, y1: number, weight: number): void {
    const { width, height } = this.frame;
    if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
      if (x0 <= x1) this.run(x0, y0, x1, y1, width, height, 1, width, weight);
      else this.run(x1, y1, x0, y0, width, height, 1, width, weight);
    } else if (y0 <= y1) this.run(y0, x0, y1, x1, height, width, width, 1, weight);
    else this.run(y1, x1, y0, x0, height, width, width, 1, weight);
  }

  /** Along the longer of the two directions: `along` and `across` are the steps in `counts` for one pixel of each. */
  private run(
    start: number,
    startAcross: number,
    end: number,
    endAcross: number,
    most: number,
    mostAcross: number,
    along: number,
    across: number,
    weight: number,
  ): void {
    const { counts } = this;
    const slope = end > start ? (endAcross - startAcross) / (end - start) : 0;
    let at = Math.max(0, Math.ceil(start));
    const last = Math.min(most - 1, Math.ceil(end) - 1);
    if (at > last) return;
    // of a steep line far outside, only the stretch within is walked
    const entry = startAcross + (at - start) * slope;
    const exit = startAcross + (last - start) * slope;
    if ((entry < 0 && exit < 0) || (entry >= mostAcross - 1 && exit >= mostAcross - 1)) return;
    for (let position = entry; at <= last; at++, position += slope) {
      const pixel = Math.floor(position);
      if (pixel < 0 || pixel >= mostAcross - 1) continue;
      // cut, not rounded: what is taken out must be what was added
      const share = Math.trunc((position - pixel) * weight);
      const place = at * along + pixel * across;
      counts[place] = (counts[place] as number) + weight - share;
      counts[place + across] = (counts[place + across] as number) + share;
    }
  }
}

/** Ten steps of a count for each whole line, up to so many lines. */
const STEPS = 16;
const MOST_LINES = 128;

/**
 * The opacity of counts, by sixteenths of a line: `single` for one line; many together grow slowly darker up to `most`, so that
 * one tie alone is still seen and a thousand are not a blot.
 */
export function toneOf(single: number, most: number): Uint8Array {
  return Uint8Array.from({ length: STEPS * MOST_LINES + 1 }, (_, step) => {
    const lines = step / STEPS;
    const opacity = lines <= 1 ? lines * single : single * (1 + Math.log2(lines) * 0.75);
    return Math.round(255 * Math.min(most, opacity));
  });
}

/** Where in a tone a count is found. */
export function stepOf(count: number): number {
  const step = (count * STEPS) / WHOLE;
  return step > STEPS * MOST_LINES ? STEPS * MOST_LINES : step | 0;
}
