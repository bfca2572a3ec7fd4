/** Where a camera has to stand to show a box, or to look nearer or farther about the middle. */
import type { Box } from "../model/index.ts";
import type { Scene } from "../scene/index.ts";
import type { Viewport } from "./viewport.ts";

export const ZOOM_LIMITS = { least: 0.12, most: 4 } as const;

/** Room at the edges, in CSS pixels; the lower edge leaves some for the controls. */
const PADDING = { left: 26, right: 26, top: 22, bottom: 30 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The zoom and pan that show a box as large as the window allows. */
export function fitted(
  box: Box,
  window: Size,
  nearest: number,
  farthest: number = ZOOM_LIMITS.least,
): { zoom: number; pan: { x: number; y: number } } {
  const room = {
    x: Math.max(40, window.width - PADDING.left - PADDING.right),
    y: Math.max(40, window.height - PADDING.top - PADDING.bottom),
  };
  const zoom = Math.max(
    farthest,
    Math.min(nearest, room.x / Math.max(1, box.right - box.left), room.y / Math.max(1, box.bottom - box.top)),
  );
  return {
    zoom,
    pan: {
      x: PADDING.left + room.x / 2 - ((box.left + box.right) / 2) * zoom,
      y: PADDING.top + room.y / 2 - ((box.top + box.bottom) / 2) * zoom,
    },
  };
}

export function zoomedAbout(
  { zoom, pan, width, height }: Viewport,
  next: number,
): { zoom: number; pan: { x: number; y: number } } {
  const factor = next / zoom;
  return {
    zoom: next,
    pan: { x: width / 2 - (width / 2 - pan.x) * factor, y: height / 2 - (height / 2 - pan.y) * factor },
  };
}

/** Whatever the size of a map, all of it can be seen. */
export function leastZoomFor({ far, bounds }: Scene, window: Size): number {
  if (!far || !bounds) return ZOOM_LIMITS.least;
  const fit = Math.min(window.width / (bounds.right - bounds.left), window.height / (bounds.bottom - bounds.top));
  return Math.min(ZOOM_LIMITS.least, fit * 0.6) || ZOOM_LIMITS.least;
}
