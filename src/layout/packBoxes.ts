/** Sets the boxes of components side by side without overlap, the whole about as wide as a screen. */
import type { Box, Point } from "../model/index.ts";

export const ASPECT = 1.4;
const GAP = 48;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** So many are fitted into one another; of very many the rest stand in rows below. */
const FITTED = 300;

/**
 * Where the top left corner of each box goes, in the order given (largest first looks best): each at the lowest free
 * place of a skyline, from the left. Of several widths of the whole, the one nearest to a screen's shape wins. From the 301st
 * on they stand in rows. Cost: linear.
 */
export function packBoxes(sizes: readonly Size[]): Point[] {
  const fitted = fit(sizes.slice(0, FITTED));
  if (sizes.length <= FITTED) return fitted;
  const whole = spanOf(fitted, sizes);
  const rest = sizes.slice(FITTED);
  const area = rest.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const width = Math.max(whole.width + GAP, Math.sqrt((area + whole.width * whole.height) * ASPECT));
  let x = 0;
  let y = whole.height + GAP;
  let tallest = 0;
  for (const size of rest) {
    if (x > 0 && x + size.width > width) {
      x = 0;
      y += tallest + GAP;
      tallest = 0;
    }
    fitted.push({ x, y });
    x += size.width + GAP;
    tallest = Math.max(tallest, size.height);
  }
  return fitted;
}

function fit(sizes: readonly Size[]): Point[] {
  const boxes = sizes.map(({ width, height }) => ({ width: width + GAP, height: height + GAP }));
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  let best: { points: Point[]; cost: number } | null = null;
  for (const share of [1, 1.15, 1.3, 1.5, 1.8]) {
    for (const base of [Math.sqrt(area * ASPECT), widest]) {
      const points = skyline(boxes, Math.max(widest, base * share));
      const whole = spanOf(points, boxes);
      // The area of the screen that shows the whole.
      const cost = Math.max(whole.width, whole.height * ASPECT);
      if (best === null || cost < best.cost - 1e-6) best = { points, cost };
    }
  }
  return best?.points ?? [];
}

/** The places of `sizes` outside `taken`, as a block below it, its left edges in line. */
export function packBelow(taken: Box, sizes: readonly Size[]): Point[] {
  return packBoxes(sizes).map(({ x, y }) => ({ x: taken.left + x, y: taken.bottom + GAP + y }));
}

function spanOf(points: readonly Point[], boxes: readonly Size[]): Size {
  let width = 0;
  let height = 0;
  for (const [i, point] of points.entries()) {
    width = Math.max(width, point.x + (boxes[i]?.width ?? 0));
    height = Math.max(height, point.y + (boxes[i]?.height ?? 0));
  }
  return { width, height };
}

/** Bottom-left skyline, with the top of the page as its bottom. */
function skyline(boxes: readonly Size[], width: number): Point[] {
  let steps = [{ x: 0, y: 0, width }];
  return boxes.map((box) => {
    let best = { x: 0, y: Number.POSITIVE_INFINITY };
    for (const [s, { x }] of steps.entries()) {
      if (x + box.width > width + 1e-6 && s > 0) break;
      let y = 0;
      for (let k = s; k < steps.length && (steps[k]?.x ?? 0) < x + box.width - 1e-6; k++)
        y = Math.max(y, steps[k]?.y ?? 0);
      if (y < best.y - 1e-6) best = { x, y };
    }
    const right = best.x + box.width;
    const next = steps.filter((step) => step.x + step.width <= best.x + 1e-6);
    next.push({ x: best.x, y: best.y + box.height, width: box.width });
    for (const step of steps) {
      const end = step.x + step.width;
      if (end > right + 1e-6)
        next.push({ x: Math.max(step.x, right), y: step.y, width: end - Math.max(step.x, right) });
    }
    steps = next;
    return best;
  });
}
