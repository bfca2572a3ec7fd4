/** Where the camera stands: what of the map is seen, and how large. */
import type { Core } from "cytoscape";
import type { Box, Point } from "../model/index.ts";

/** A map point p is seen at p × zoom + pan, in CSS pixels from the upper left corner of the map. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

export function toScreen({ zoom, pan }: Viewport, point: Point): Point {
  return { x: point.x * zoom + pan.x, y: point.y * zoom + pan.y };
}

export function toMap({ zoom, pan }: Viewport, point: Point): Point {
  return { x: (point.x - pan.x) / zoom, y: (point.y - pan.y) / zoom };
}

/** The box of the map that is seen. */
export function seenBox(viewport: Viewport): Box {
  const start = toMap(viewport, { x: 0, y: 0 });
  const end = toMap(viewport, { x: viewport.width, y: viewport.height });
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

export function boxHolds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
  );
}

/** The smallest box around boxes; `null` for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (!first) return null;
  return others.reduce(
    (a, b) => ({
      left: Math.min(a.left, b.left),
      top: Math.min(a.top, b.top),
      right: Math.max(a.right, b.right),
      bottom: Math.max(a.bottom, b.bottom),
    }),
    first,
  );
}

export function sameViewport(a: Viewport, b: Viewport): boolean {
  return (
    a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y && a.width === b.width && a.height === b.height
  );
}

/** Where the camera of a map stands now. */
export function readViewport(cy: Core): Viewport {
  const { x, y } = cy.pan();
  return { zoom: cy.zoom(), pan: { x, y }, width: cy.width(), height: cy.height() };
}
