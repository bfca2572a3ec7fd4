/** What is pointed at, drawn once more above a veil of paper: quick however large the map is, for Cytoscape is not asked. */
import { outlinePathOf } from "../../scene/index.ts";
import { type ElementPlan, elementsOf } from "../elements.ts";
import { toScreen } from "../viewport.ts";
import { paintDoubts, paintEnds } from "./ends.ts";
import { paintIcons, paintKnots } from "./icons.ts";
import { paintLabels } from "./labels.ts";
import { paintMarks } from "./marks.ts";
import type { Pen } from "./pen.ts";
import { paintSaidSigns, paintStitches } from "./said.ts";

/** How much of the paper lies over everything else. */
const VEIL = 0.66;

/** Paints the veil over all, and the raised scene of `pen` above it. */
export function paintRaised(pen: Pen): void {
  const { ctx, viewport, paint } = pen;
  ctx.save();
  ctx.globalAlpha = VEIL;
  ctx.fillStyle = paint.paper;
  ctx.fillRect(0, 0, viewport.width, viewport.height);
  ctx.restore();
  const plans = elementsOf(pen.scene, pen.courses, paint);
  paintStitches(pen);
  for (const plan of plans) if (plan.group === "edges") paintLine(pen, plan);
  paintEnds(pen);
  for (const plan of plans) if (plan.group === "nodes") paintBody(pen, plan);
  for (const paintPart of [paintKnots, paintIcons, paintDoubts, paintSaidSigns, paintMarks, paintLabels])
    paintPart(pen);
}

function paintLine({ ctx, viewport, courses }: Pen, { data, classes }: ElementPlan): void {
  const tie = String(data.tie);
  const course = classes.startsWith("thread") ? courses.threads.get(tie) : courses.ties.get(tie)?.line;
  if (!course) return;
  const [start, control, end] = [course.start, course.control, course.end].map((point) => toScreen(viewport, point));
  if (!start || !control || !end) return;
  const stroke = (ink: unknown, width: number) => {
    ctx.strokeStyle = String(ink);
    ctx.lineWidth = width * viewport.zoom;
    ctx.beginPath();
    ctx.moveTo(start.x, start.y);
    ctx.quadraticCurveTo(control.x, control.y, end.x, end.y);
    ctx.stroke();
  };
  ctx.save();
  ctx.globalAlpha = Number(data.opacity);
  ctx.lineCap = classes.includes("round") ? "round" : "butt";
  if (classes.includes("dashed")) {
    ctx.setLineDash(
      String(data.dashes)
        .split(" ")
        .map((length) => Number(length) * viewport.zoom),
    );
  }
  if (Number(data.outline) > 0) stroke(data.outlineInk, Number(data.width) + Number(data.outline));
  stroke(data.ink, Number(data.width));
  ctx.restore();
}

function paintBody({ ctx, viewport, actors, paint }: Pen, { data, classes, position }: ElementPlan): void {
  if (!position) return;
  const at = toScreen(viewport, position);
  const shape = actors.get(String(data.actor))?.look.shape ?? "circle";
  const knot = classes.startsWith("knot");
  const radius = Number(data.size) / 2;
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.scale(viewport.zoom, viewport.zoom);
  const body = new Path2D();
  if (knot) body.arc(0, 0, radius, 0, 2 * Math.PI);
  else body.addPath(new Path2D(outlinePathOf(shape, radius)));
  ctx.lineJoin = "round";
  ctx.lineWidth = Number(data.outline);
  ctx.strokeStyle = String(data.ink);
  ctx.fillStyle = String(data.fill);
  if (classes.includes("dashed")) ctx.setLineDash([3.4 * paint.stroke, 2.8 * paint.stroke]);
  // a disc stays whole, as Cytoscape draws it
  ctx.globalAlpha = knot ? 1 : Number(data.opacity);
  ctx.fill(body);
  ctx.globalAlpha = Number(data.opacity);
  ctx.stroke(body);
  ctx.restore();
}
