/** The 山吹 rings below the marks: selected actors, the actors of the step that is told, and selected ties. */
import { actorElement, tieElement } from "../elements.ts";
import { RING_NOW, RING_SELECTED, WASH_SELECTED } from "../strengths.ts";
import { toScreen } from "../viewport.ts";
import { circle, type Pen } from "./pen.ts";

export function paintRings(pen: Pen): void {
  paintSelectedTies(pen);
  const { ctx, viewport, paint } = pen;
  for (const actor of pen.scene.actors) {
    const now = actor.strength === "now";
    if (!now && !actor.selected) continue;
    const at = toScreen(viewport, actor.at);
    const radius = actor.radius * viewport.zoom;
    const ring = now ? RING_NOW : RING_SELECTED;
    ctx.save();
    ctx.globalAlpha = pen.opacityOf(actorElement(actor.id));
    ctx.fillStyle = paint.yamabukiWash;
    circle(ctx, at, radius + (actor.selected ? WASH_SELECTED + (now ? 4 : 0) : ring) * viewport.zoom);
    ctx.fill();
    ctx.lineWidth = 3.5 * Math.sqrt(paint.stroke) * Math.min(1.3, Math.max(0.6, viewport.zoom));
    ctx.strokeStyle = paint.yamabuki;
    circle(ctx, at, radius + ring * viewport.zoom);
    ctx.stroke();
    ctx.restore();
  }
}

/** A selected tie lies on a broad 山吹 stroke, its knot on a disc. */
function paintSelectedTies(pen: Pen): void {
  const { ctx, viewport, paint, courses, scene } = pen;
  for (const tie of scene.ties) {
    const course = tie.selected ? courses.ties.get(tie.id)?.line : undefined;
    if (!course) continue;
    const [start, control, end] = [course.start, course.control, course.end].map((point) => toScreen(viewport, point));
    if (!start || !control || !end) continue;
    ctx.save();
    ctx.globalAlpha = pen.opacityOf(tieElement(tie.id));
    ctx.strokeStyle = paint.yamabuki;
    ctx.lineCap = "round";
    ctx.lineWidth = (tie.look.width * paint.stroke + 8) * Math.max(0.7, viewport.zoom);
    ctx.beginPath();
    ctx.moveTo(start.x, start.y);
    ctx.quadraticCurveTo(control.x, control.y, end.x, end.y);
    ctx.stroke();
    if (tie.knot) {
      circle(ctx, toScreen(viewport, tie.knot.at), 16 * viewport.zoom);
      ctx.fillStyle = paint.yamabuki;
      ctx.fill();
    }
    ctx.restore();
  }
}
