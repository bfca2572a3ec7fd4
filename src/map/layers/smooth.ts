/** Soft curves through points. */
import type { Point } from "../../model/index.ts";

/** Traces a closed soft outline that touches the middle of every side; corners are rounded off, never overshot. */
export function traceClosed(ctx: CanvasPath, points: readonly Point[]): void {
  const last = points.at(-1);
  const first = points[0];
  if (!last || !first || points.length < 3) return;
  ctx.moveTo((last.x + first.x) / 2, (last.y + first.y) / 2);
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    ctx.quadraticCurveTo(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2);
  });
  ctx.closePath();
}

/** Traces an open curve through all points, as a brush would go (Catmull–Rom with short handles). */
export function traceOpen(ctx: CanvasRenderingContext2D, points: readonly Point[]): void {
  const first = points[0];
  if (!first) return;
  ctx.moveTo(first.x, first.y);
  for (let index = 0; index + 1 < points.length; index++) {
    const b = points[index] as Point;
    const c = points[index + 1] as Point;
    const a = points[index - 1] ?? b;
    const d = points[index + 2] ?? c;
    const reach = Math.hypot(c.x - b.x, c.y - b.y);
    const leave = handle(a, c, reach);
    const enter = handle(b, d, reach);
    ctx.bezierCurveTo(b.x + leave.x, b.y + leave.y, c.x - enter.x, c.y - enter.y, c.x, c.y);
  }
}

/** A third of the way between the neighbours, never longer than a third of the stretch it bends. */
function handle(before: Point, after: Point, reach: number): Point {
  const dx = after.x - before.x;
  const dy = after.y - before.y;
  const length = Math.hypot(dx, dy) || 1;
  const long = Math.min(reach * 0.38, length / 4);
  return { x: (dx / length) * long, y: (dy / length) * long };
}
