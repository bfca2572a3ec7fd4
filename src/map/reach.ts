/** How far a mark's outline reaches in a direction, so that ties end at the outline and not at a circle around it. */
import { outlineOf, type ShapeName } from "../scene/index.ts";

const STEPS = 180;
const kept = new Map<ShapeName, Float64Array>();

/** Distance from the centre to the outline of a shape of radius 1, in the direction of (dx, dy); 1 for no direction. */
export function reachOf(shape: ShapeName, dx: number, dy: number): number {
  if (dx === 0 && dy === 0) return 1;
  const table = kept.get(shape) ?? measured(shape);
  const place = ((Math.atan2(dy, dx) / (2 * Math.PI) + 1) % 1) * STEPS;
  const before = Math.floor(place);
  const share = place - before;
  return (table[before % STEPS] ?? 1) * (1 - share) + (table[(before + 1) % STEPS] ?? 1) * share;
}

function measured(shape: ShapeName): Float64Array {
  const outline = outlineOf(shape);
  const table = Float64Array.from({ length: STEPS }, (_, step) => {
    const angle = (step / STEPS) * 2 * Math.PI;
    return farthestHit(outline, Math.cos(angle), Math.sin(angle));
  });
  kept.set(shape, table);
  return table;
}

function farthestHit(outline: readonly { x: number; y: number }[], ux: number, uy: number): number {
  let far = 0;
  outline.forEach((a, index) => {
    const b = outline[(index + 1) % outline.length] ?? a;
    const ex = b.x - a.x;
    const ey = b.y - a.y;
    const cross = ux * ey - uy * ex;
    if (Math.abs(cross) < 1e-12) return;
    const along = (a.x * ey - a.y * ex) / cross;
    const share = (a.x * uy - a.y * ux) / cross;
    if (along > far && share >= -1e-9 && share <= 1 + 1e-9) far = along;
  });
  return far || 1;
}
