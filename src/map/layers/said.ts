/** What was said in the room: the tie is tacked on with stitches, the actor has a dashed outline, and a speech bubble says what both are. */
import type { Point } from "../../model/index.ts";
import { actorElement, tieElement } from "../elements.ts";
import { saidSigns } from "../saidSigns.ts";
import { toScreen } from "../viewport.ts";
import { type Pen, sizeScaleOf } from "./pen.ts";

/** From farther away the signs would hide what they are about; stitches and dashes stay. */
const SIGNS_FROM_ZOOM = 0.45;

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

/** The bubbles, on the screen as large as letters allow. */
export function paintSaidSigns(pen: Pen): void {
  const { viewport, scene } = pen;
  if (viewport.zoom < SIGNS_FROM_ZOOM) return;
  const size = sizeScaleOf(pen);
  for (const { actor, tie, at, away } of saidSigns(scene)) {
    const { x, y } = toScreen(viewport, at);
    const opacity = pen.opacityOf(actor !== null ? actorElement(actor) : tieElement(tie ?? ""));
    paintBubble(pen, { x: x + away.x * size, y: y + away.y * size }, opacity);
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
