/** What was said in the room: the tie is tacked on with stitches, the actor has a dashed outline, and both carry a speech bubble. */
import type { Point } from "../../model/index.ts";
import { actorElement, tieElement } from "../elements.ts";
import { reachOf } from "../reach.ts";
import { toScreen } from "../viewport.ts";
import { type Pen, sizeScaleOf } from "./pen.ts";

/** From farther away the signs would hide what they are about; stitches and dashes stay. */
const SIGNS_FROM_ZOOM = 0.45;
const UPPER_LEFT = (-3 * Math.PI) / 4;

/** Short strokes across the tie, as a tailor tacks what is not sewn yet. Painted below the line. */
export function paintStitches(pen: Pen): void {
  const { ctx, viewport, paint, courses } = pen;
  for (const tie of pen.scene.ties) {
    const line = tie.said ? courses.ties.get(tie.id)?.line : undefined;
    if (!line) continue;
    const [start, control, end] = [line.start, line.control, line.end].map((point) => toScreen(viewport, point));
    if (!start || !control || !end) continue;
    ctx.save();
    ctx.globalAlpha = pen.opacityOf(tieElement(tie.id));
    ctx.strokeStyle = paint.ink2;
    const scale = Math.sqrt(paint.stroke) * Math.min(1.2, Math.max(0.6, viewport.zoom));
    ctx.lineWidth = 10 * scale;
    ctx.setLineDash([1.5 * scale, 7 * scale]);
    ctx.beginPath();
    ctx.moveTo(start.x, start.y);
    ctx.quadraticCurveTo(control.x, control.y, end.x, end.y);
    ctx.stroke();
    ctx.restore();
  }
}

/** The bubbles: at the upper left of an actor, and beside the middle of a tie. */
export function paintSaidSigns(pen: Pen): void {
  const { viewport, scene, courses } = pen;
  if (viewport.zoom < SIGNS_FROM_ZOOM) return;
  const size = sizeScaleOf(pen);
  for (const actor of scene.actors) {
    if (!actor.said) continue;
    const [cos, sin] = [Math.cos(UPPER_LEFT), Math.sin(UPPER_LEFT)];
    const reach = actor.radius * reachOf(actor.look.shape, cos, sin) * viewport.zoom + 7 * size;
    const at = toScreen(viewport, actor.at);
    paintBubble(pen, { x: at.x + cos * reach, y: at.y + sin * reach }, pen.opacityOf(actorElement(actor.id)));
  }
  for (const tie of scene.ties) {
    const line = tie.said ? courses.ties.get(tie.id)?.line : undefined;
    if (!line) continue;
    const { start, control, end } = line;
    if (Math.hypot(end.x - start.x, end.y - start.y) * viewport.zoom < 44 * size) continue;
    const middle = toScreen(viewport, {
      x: (start.x + 2 * control.x + end.x) / 4,
      y: (start.y + 2 * control.y + end.y) / 4,
    });
    const beside = tie.knot ? 17 * size : 0;
    paintBubble(pen, { x: middle.x + beside, y: middle.y - beside }, pen.opacityOf(tieElement(tie.id)));
  }
}

/** A speech bubble in a dashed outline: said, and not known. */
function paintBubble({ ctx, paint, viewport }: Pen, { x, y }: Point, opacity: number): void {
  const scale = sizeScaleOf({ paint, viewport });
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  const bubble = new Path2D("M-7-6h14a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3H0l-4 4.5V4h-3a3 3 0 0 1-3-3v-4a3 3 0 0 1 3-3z");
  ctx.lineJoin = "round";
  ctx.strokeStyle = paint.halo;
  ctx.lineWidth = 4;
  ctx.stroke(bubble);
  ctx.fillStyle = paint.raised;
  ctx.fill(bubble);
  ctx.globalAlpha = opacity;
  ctx.strokeStyle = paint.ink;
  ctx.lineWidth = 1.4;
  ctx.setLineDash([3, 1.8]);
  ctx.stroke(bubble);
  ctx.setLineDash([]);
  ctx.lineCap = "round";
  ctx.stroke(new Path2D("M-4.5-2.6h9M-4.5.6h5.5"));
  ctx.restore();
}
