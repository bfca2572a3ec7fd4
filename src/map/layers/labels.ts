/** The names of actors, in letters that keep their size on screen. */
import type { PlacedLabel, SceneActor } from "../../scene/index.ts";
import { actorElement } from "../elements.ts";
import { labelCentreOf } from "../labelPlan.ts";
import { fontOf, haloed, type Pen } from "./pen.ts";

export function paintLabels(pen: Pen): void {
  for (const label of pen.labels?.labels ?? []) {
    const actor = pen.actors.get(label.actor);
    if (actor && actor.strength !== "rest") paintLabel(pen, label, actor);
  }
}

function paintLabel(pen: Pen, label: PlacedLabel, actor: SceneActor): void {
  const { ctx, viewport, paint, labels } = pen;
  if (!labels) return;
  const centre = labelCentreOf(label, actor, labels, viewport);
  const width = (label.box.right - label.box.left) * labels.zoom;
  const height = (label.box.bottom - label.box.top) * labels.zoom;
  const off = { x: centre.x - width, y: centre.y - height };
  if (off.x > viewport.width || off.y > viewport.height || centre.x + width < 0 || centre.y + height < 0) return;
  const letters = label.size * labels.zoom;
  const line = height / Math.max(1, label.lines.length);
  const x = label.align === "start" ? centre.x - width / 2 : label.align === "end" ? centre.x + width / 2 : centre.x;
  ctx.save();
  ctx.globalAlpha = pen.opacityOf(actorElement(actor.id));
  ctx.textAlign = label.align === "start" ? "left" : label.align === "end" ? "right" : "center";
  // a name written from right to left keeps its own order, but the side it stands on is ours
  ctx.direction = "ltr";
  ctx.textBaseline = "alphabetic";
  const font = fontOf(paint, letters, label.bold);
  const ink = actor.strength === "to-come" ? paint.ink3 : paint.ink;
  label.lines.forEach((text, index) => {
    const y = centre.y - height / 2 + line * (index + 0.5) + letters * 0.36;
    haloed(pen, text, { x, y }, font, ink);
  });
  ctx.restore();
}
