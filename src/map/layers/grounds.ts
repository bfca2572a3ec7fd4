/** The grounds of stories: soft washes that deepen where stories meet. */
import { channelsOf, type Paint, washOf } from "../paint.ts";
import { toScreen } from "../viewport.ts";
import type { Pen } from "./pen.ts";
import { traceClosed } from "./smooth.ts";

/** Covers the canvas with paper and lays the washes over it. On dark paper light is added, on light paper colours multiply. */
export function paintGrounds({ ctx, viewport, scene, paint }: Pen): void {
  ctx.fillStyle = paint.paper;
  ctx.fillRect(0, 0, viewport.width, viewport.height);
  ctx.save();
  ctx.globalCompositeOperation = paint.groundsDarken ? "multiply" : "lighter";
  for (const { outline, order } of scene.grounds) {
    ctx.fillStyle = paint.groundsDarken ? washOf(paint, order) : lightOf(paint, order);
    ctx.beginPath();
    traceClosed(
      ctx,
      outline.map((point) => toScreen(viewport, point)),
    );
    ctx.fill();
  }
  ctx.restore();
}

/** What a wash adds to dark paper. */
function lightOf(paint: Paint, order: number): string {
  const paper = channelsOf(paint.paper);
  const added = channelsOf(washOf(paint, order)).map((channel, index) => Math.max(0, channel - (paper[index] ?? 0)));
  return `rgb(${added.join(" ")})`;
}
