/** Boxes and discs: do they meet, and how much. */
import type { Box, Point } from "../model/index.ts";

export interface Disc {
  readonly at: Point;
  readonly radius: number;
}

export function boxAround(at: Point, width: number, height: number): Box {
  return { left: at.x - width / 2, top: at.y - height / 2, right: at.x + width / 2, bottom: at.y + height / 2 };
}

export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Does the first hold all of the second? */
export function boxHolds(a: Box, b: Box): boolean {
  return a.left <= b.left && a.top <= b.top && a.right >= b.right && a.bottom >= b.bottom;
}

/** Boxes that only touch do not meet. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function boxMeetsDisc(box: Box, { at, radius }: Disc): boolean {
  const dx = at.x - Math.max(box.left, Math.min(box.right, at.x));
  const dy = at.y - Math.max(box.top, Math.min(box.bottom, at.y));
  return dx * dx + dy * dy < radius * radius;
}

/** The area two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The smallest box around all, or `null` for none. */
export function boxOfAll(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return left <= right ? { left, top, right, bottom } : null;
}
