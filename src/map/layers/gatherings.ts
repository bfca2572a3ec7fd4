/** Gatherings on a map seen from afar: tracing paper over the dots, cut out along each outline, and their names upon it. */
import type { Point } from "../../model/index.ts";
import { gatheringNames, presenceOf } from "../../scene/index.ts";
import { seenBox, toScreen } from "../viewport.ts";
import { fontOf, haloed, type Pen } from "./pen.ts";
import { traceClosed } from "./smooth.ts";

/** How much of the dots below the paper hides; less where their colours tell a measure. */
const COVERS = 0.8;
const COVERS_TONES = 0.4;
const RULE_PX = 1.1;
const LINE = 1.25;

/** Upon the ground, below the elements. Cost: one filled outline for each gathering in sight. */
export function paintGatherings({ ctx, viewport, scene, paint, home }: Pen): void {
  if (!scene.gatherings || !scene.bounds) return;
  const seen = seenBox(viewport);
  const { zoom, pan } = viewport;
  const covers = scene.far?.measured?.tones ? COVERS_TONES : COVERS;
  ctx.save();
  ctx.translate(pan.x, pan.y);
  ctx.scale(zoom, zoom);
  ctx.lineWidth = (RULE_PX * paint.stroke) / zoom;
  ctx.strokeStyle = paint.token("gather-rule", "#8a7d66");
  for (const gathering of scene.gatherings.all) {
    const { bounds, outline, tint } = gathering;
    const presence = presenceOf(gathering, scene.bounds, zoom, home);
    const isInSight =
      bounds.left < seen.right && bounds.right > seen.left && bounds.top < seen.bottom && bounds.bottom > seen.top;
    if (presence === 0 || !isInSight) continue;
    const path = pathOf(outline);
    ctx.globalAlpha = covers * presence;
    ctx.fillStyle = paint.token(`gather-${tint + 1}`, paint.halo);
    ctx.fill(path);
    ctx.globalAlpha = presence;
    ctx.stroke(path);
  }
  ctx.restore();
}

const paths = new WeakMap<readonly Point[], Path2D>();

function pathOf(outline: readonly Point[]): Path2D {
  const known = paths.get(outline);
  if (known) return known;
  const path = new Path2D();
  traceClosed(path, outline);
  paths.set(outline, path);
  return path;
}

export function paintGatheringNames(pen: Pen): void {
  const { ctx, viewport, scene, paint, home } = pen;
  if (!pen.labels) return;
  ctx.save();
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  for (const { presence, lines, count, letterPx, at } of gatheringNames(scene, viewport.zoom, home, paint.letterPx)) {
    const { x, y } = toScreen(viewport, at);
    const countPx = count === "" ? 0 : paint.letterPx;
    const top = y - ((letterPx * lines.length + countPx) * LINE) / 2;
    ctx.globalAlpha = presence;
    for (const [line, text] of lines.entries()) {
      const foot = top + letterPx * (LINE * (line + 0.5) + 0.36);
      haloed(pen, text, { x, y: foot }, fontOf(paint, letterPx, true), paint.ink, 5);
    }
    const foot = top + letterPx * LINE * lines.length + countPx * (LINE * 0.5 + 0.36);
    if (count !== "") haloed(pen, count, { x, y: foot }, fontOf(paint, countPx, false), paint.ink2);
  }
  ctx.restore();
}
