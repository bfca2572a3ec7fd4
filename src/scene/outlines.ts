/** The outlines of marks as polygons. */
import type { Point } from "../model/index.ts";
import type { ShapeName } from "./types.ts";

/** A closed outline around (0, 0) within -1 to 1 on both axes, y down, clockwise, first point not repeated. */
export function outlineOf(_shape: ShapeName): readonly Point[] {
  return Array.from({ length: 32 }, (_, i) => ({ x: Math.cos((i / 16) * Math.PI), y: Math.sin((i / 16) * Math.PI) }));
}
