/** The ends of ties (arrows, squares, bars), the "?" of what is not sure, and how many ties a fan holds. */
import type { SceneTie } from "../../scene/index.ts";
import type { Tip } from "../course.ts";
import { tieElement } from "../elements.ts";
import { type Paint, tieInkOf } from "../paint.ts";
import { TIE_WIDTH } from "../strengths.ts";
import { toScreen } from "../viewport.ts";
import { circle, fontOf, haloed, type Pen, sizeScaleOf } from "./pen.ts";

/** A fan of more ties than this says how many they are. */
const COUNTED_FROM = 4;

/** From farther away the signs would hide what they are about; the ties stay faint. */
const DOUBTS_FROM_ZOOM = 0.45;

export function paintEnds(pen: Pen): void {
  const { ctx, viewport, paint } = pen;
  for (const tie of pen.scene.ties) {
    const course = pen.courses.ties.get(tie.id);
    if (!course) continue;
    for (const tip of course.tips) {
      const at = toScreen(viewport, tip.at);
      ctx.save();
      ctx.globalAlpha = pen.opacityOf(tieElement(tie.id));
      ctx.translate(at.x, at.y);
      ctx.rotate(tip.angle);
      ctx.scale(viewport.zoom * Math.sqrt(paint.stroke), viewport.zoom * Math.sqrt(paint.stroke));
      ctx.lineCap = "round";
      ctx.lineJoin = "miter";
      ctx.strokeStyle = ctx.fillStyle = tie.strength === "now" ? paint.shu : tieInkOf(paint, tie.look.color);
      drawTip(ctx, tip, tie, paint);
      ctx.restore();
    }
  }
}

/** Draws an end mark with its tip at the origin, pointing to the right. */
function drawTip(ctx: CanvasRenderingContext2D, { mark }: Tip, tie: SceneTie, paint: Paint): void {
  const width = Math.max(1.3, tie.look.width * TIE_WIDTH[tie.strength]);
  ctx.beginPath();
  if (mark === "open-arrow") {
    ctx.lineWidth = width;
    ctx.moveTo(-9, -4.6);
    ctx.lineTo(0, 0);
    ctx.lineTo(-9, 4.6);
    ctx.stroke();
  } else if (mark === "solid-arrow") {
    ctx.moveTo(-10.5, -4.8);
    ctx.lineTo(0, 0);
    ctx.lineTo(-10.5, 4.8);
    ctx.closePath();
    ctx.fill();
  } else if (mark === "square") {
    ctx.lineWidth = 1.3;
    ctx.rect(-8, -4, 8, 8);
    ctx.fillStyle = paint.paper;
    ctx.fill();
    ctx.stroke();
  } else if (mark === "bar") {
    ctx.lineWidth = Math.max(2.2, width);
    ctx.lineCap = "butt";
    ctx.moveTo(0, -6);
    ctx.lineTo(0, 6);
    ctx.stroke();
  }
}

/** A dashed disc with "?" at the middle of a tie that is not sure; beside the knot where there is one. */
export function paintDoubts(pen: Pen): void {
  const { ctx, viewport, paint } = pen;
  if (viewport.zoom < DOUBTS_FROM_ZOOM) return;
  const radius = 9.5 * sizeScaleOf(pen);
  for (const tie of pen.scene.ties) {
    const course = pen.courses.ties.get(tie.id);
    if (!course || !tie.uncertain || tie.knot?.via === null) continue;
    const { start, control, end } = course.line;
    const middle = toScreen(viewport, {
      x: (start.x + 2 * control.x + end.x) / 4,
      y: (start.y + 2 * control.y + end.y) / 4,
    });
    const length = Math.hypot(end.x - start.x, end.y - start.y) * viewport.zoom;
    if (length < radius * 3) continue;
    const at = tie.knot ? { x: middle.x + 13 * viewport.zoom, y: middle.y - 13 * viewport.zoom } : middle;
    ctx.save();
    circle(ctx, at, radius);
    ctx.fillStyle = paint.paper;
    ctx.fill();
    // the disc hides the line; only what is drawn on it fades with the tie
    ctx.globalAlpha = Math.min(1, pen.opacityOf(tieElement(tie.id)) * 1.5);
    ctx.lineWidth = 1.2;
    ctx.setLineDash([2.8, 2.4]);
    ctx.strokeStyle = paint.ink2;
    ctx.stroke();
    ctx.fillStyle = paint.ink2;
    ctx.textAlign = "center";
    const letters = 13 * sizeScaleOf(pen);
    ctx.font = fontOf(paint, letters, true);
    ctx.fillText("?", at.x, at.y + letters * 0.36);
    ctx.restore();
  }
}

/** "×5" beside the middle of a fan of many ties. */
export function paintCounts(pen: Pen): void {
  const { ctx, viewport, paint } = pen;
  if (pen.scene.far && viewport.zoom < DOUBTS_FROM_ZOOM) return;
  for (const tie of pen.scene.ties) {
    if (tie.fanSize < COUNTED_FROM || tie.fanIndex !== tie.fanSize - 1) continue;
    const course = pen.courses.ties.get(tie.id);
    if (!course) continue;
    const { start, control, end } = course.line;
    const across = Math.atan2(control.y - (start.y + end.y) / 2, control.x - (start.x + end.x) / 2);
    const middle = toScreen(viewport, {
      x: (start.x + 2 * control.x + end.x) / 4,
      y: (start.y + 2 * control.y + end.y) / 4,
    });
    const away = paint.letterPx * 1.1;
    ctx.save();
    ctx.globalAlpha = pen.opacityOf(tieElement(tie.id));
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    const at = { x: middle.x + Math.cos(across) * away, y: middle.y + Math.sin(across) * away };
    haloed(pen, `×${tie.fanSize}`, at, fontOf(paint, paint.letterPx, true), paint.ink2);
    ctx.restore();
  }
}
