/** The path of a story: a 朱 brush over what is told, dots to what is to come, and a numbered disc at every step. */
import type { PathStop } from "../../scene/index.ts";
import { toScreen } from "../viewport.ts";
import { circle, fontOf, type Pen, sizeScaleOf } from "./pen.ts";
import { traceOpen } from "./smooth.ts";

export const DISC_PX = { done: 13, now: 17, "to-come": 13 } as const;

export function paintBrush(pen: Pen): void {
  const { ctx, viewport, paint } = pen;
  const stops = pen.scene.path?.stops ?? [];
  const at = (stop: PathStop) => toScreen(viewport, stop.at);
  const told = stops.filter(({ state }) => state !== "to-come");
  const coming = [...told.slice(-1), ...stops.filter(({ state }) => state === "to-come")];
  const scale = sizeScaleOf(pen);
  ctx.save();
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  ctx.strokeStyle = paint.shu;
  if (told.length > 1) {
    ctx.globalAlpha = 0.26;
    ctx.lineWidth = 13 * scale;
    ctx.beginPath();
    traceOpen(ctx, told.map(at));
    ctx.stroke();
  }
  if (coming.length > 1) {
    ctx.globalAlpha = 0.8;
    ctx.strokeStyle = paint.ink3;
    ctx.lineWidth = 1.5 * scale;
    ctx.setLineDash([0.1, 5 * scale]);
    ctx.beginPath();
    traceOpen(ctx, coming.map(at));
    ctx.stroke();
  }
  ctx.restore();
}

export function paintStops(pen: Pen): void {
  const order = { "to-come": 0, done: 1, now: 2 } as const;
  for (const stop of (pen.scene.path?.stops ?? []).toSorted((a, b) => order[a.state] - order[b.state]))
    paintStop(pen, stop);
}

function paintStop(pen: Pen, { at, step, state }: PathStop): void {
  const { ctx, viewport, paint } = pen;
  const place = toScreen(viewport, at);
  const radius = DISC_PX[state] * sizeScaleOf(pen);
  ctx.save();
  circle(ctx, place, radius + 2);
  ctx.fillStyle = paint.paper;
  ctx.fill();
  circle(ctx, place, radius);
  if (state === "to-come") {
    ctx.strokeStyle = paint.ink2;
    ctx.lineWidth = 1.4;
    ctx.setLineDash([3.2, 2.6]);
    ctx.stroke();
  } else {
    ctx.fillStyle = state === "now" ? paint.shu : paint.ink;
    ctx.fill();
  }
  ctx.fillStyle = state === "to-come" ? paint.ink2 : state === "now" ? paint.onAccent : paint.paper;
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  const digits = String(step);
  const letters = radius * (digits.length > 2 ? 0.86 : digits.length > 1 ? 1.06 : 1.24);
  ctx.font = fontOf(paint, letters, true);
  // digits stand on their base line; they are a little over 0.7 em tall in this face
  ctx.fillText(digits, place.x, place.y + letters * 0.36);
  ctx.restore();
}
