/** Where a camera has to stand to show a box, or to look nearer or farther about the middle. */
import type { Box } from "../model/index.ts";
import { ZOOM_LIMITS } from "./chart.ts";
import type { Viewport } from "./viewport.ts";

/** Room at the edges, in CSS pixels; the lower edge leaves some for the controls. */
const PADDING = { left: 26, right: 26, top: 22, bottom: 30 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The zoom and pan that show a box as large as the window allows. */
export function fitted(box: Box, window: Size, nearest: number): { zoom: number; pan: { x: number; y: number } } {
  const room = {
    x: Math.max(40, window.width - PADDING.left - PADDING.right),
    y: Math.max(40, window.height - PADDING.top - PADDING.bottom),
  };
  const zoom = Math.max(
    ZOOM_LIMITS.least,
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
