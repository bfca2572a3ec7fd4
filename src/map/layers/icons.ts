/** What stands inside the marks: the icon of an actor's type, and in a knot its introducer in small. */
import { iconPlaceOf, outlinePathOf, type SceneActor, type SceneTie, type ShapeName } from "../../scene/index.ts";
import { actorElement, knotElement } from "../elements.ts";
import { fillOf, iconInkOf } from "../paint.ts";
import { knotRadiusOf } from "../strengths.ts";
import { toScreen } from "../viewport.ts";
import { fontOf, type Pen } from "./pen.ts";

/** Below this radius on screen an icon is a blot; shape and colour must do. */
const LEAST_RADIUS_PX = 7;

const kept = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  const path = kept.get(data) ?? new Path2D(data);
  kept.set(data, path);
  return path;
}

const outlines = new Map<ShapeName, Path2D>();

/** The outline of a shape at radius 1. */
function outlineOf(shape: ShapeName): Path2D {
  const outline = outlines.get(shape) ?? new Path2D(outlinePathOf(shape, 1));
  outlines.set(shape, outline);
  return outline;
}

export function paintIcons(pen: Pen): void {
  for (const actor of pen.scene.actors) paintIcon(pen, actor);
}

function paintIcon(pen: Pen, actor: SceneActor): void {
  const { ctx, viewport, paint, opacityOf } = pen;
  const { look, strength, tone } = actor;
  if (tone !== undefined) return paintStep(pen, actor, tone);
  if (look.icon === "" || strength === "rest" || actor.radius * viewport.zoom < LEAST_RADIUS_PX) return;
  const { at, half } = iconPlaceOf(look.shape);
  const place = toScreen(viewport, { x: actor.at.x + at.x * actor.radius, y: actor.at.y + at.y * actor.radius });
  const scale = (half * actor.radius * viewport.zoom) / 12;
  ctx.save();
  ctx.globalAlpha = opacityOf(actorElement(actor.id));
  ctx.translate(place.x, place.y);
  ctx.scale(scale, scale);
  ctx.translate(-12, -12);
  ctx.strokeStyle = strength === "to-come" ? paint.ink2 : iconInkOf(paint, look.iconInk);
  ctx.lineWidth = 2;
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  ctx.stroke(pathOf(look.icon));
  ctx.restore();
}

/** Where colours tell a measure, the number of the step stands in the icon's place, so that it can be read without them. */
function paintStep({ ctx, viewport, paint, opacityOf }: Pen, actor: SceneActor, tone: number | null): void {
  const radius = actor.radius * viewport.zoom;
  if (tone === null || actor.strength === "rest" || radius < LEAST_RADIUS_PX) return;
  const { at } = iconPlaceOf(actor.look.shape);
  const place = toScreen(viewport, { x: actor.at.x + at.x * actor.radius, y: actor.at.y + at.y * actor.radius });
  const letters = Math.min(radius * 1.1, 20 * Math.sqrt(viewport.zoom));
  ctx.save();
  ctx.globalAlpha = opacityOf(actorElement(actor.id));
  ctx.fillStyle = actor.strength === "to-come" ? paint.ink2 : paint.token(`ramp-ink-${tone + 1}`, paint.ink);
  ctx.textAlign = "center";
  ctx.font = fontOf(paint, letters, true);
  ctx.fillText(String(tone + 1), place.x, place.y + letters * 0.36);
  ctx.restore();
}

export function paintKnots(pen: Pen): void {
  for (const tie of pen.scene.ties) if (tie.knot) paintKnot(pen, tie);
}

function paintKnot({ ctx, viewport, paint, opacityOf }: Pen, tie: SceneTie): void {
  if (!tie.knot) return;
  const { at, via, look } = tie.knot;
  const place = toScreen(viewport, at);
  const radius = knotRadiusOf(tie) * viewport.zoom;
  ctx.save();
  ctx.globalAlpha = opacityOf(knotElement(tie.id));
  if (via === null || look === null) {
    ctx.fillStyle = paint.ink2;
    ctx.textAlign = "center";
    ctx.font = fontOf(paint, radius * 1.35, true);
    ctx.fillText("?", place.x, place.y + radius * 0.49);
  } else {
    ctx.translate(place.x, place.y);
    ctx.scale(radius * 0.62, radius * 0.62);
    ctx.fillStyle = fillOf(paint, look.fill);
    const outline = outlineOf(look.shape);
    ctx.fill(outline);
    ctx.strokeStyle = paint.ink;
    ctx.lineWidth = 0.09;
    ctx.stroke(outline);
  }
  ctx.restore();
}
