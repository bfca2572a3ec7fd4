/** Small marks beside actors: a pin for one held in place, the numbers of the stories that meet, the ring of the keyboard. */
import type { Point } from "../../model/index.ts";
import type { SceneActor } from "../../scene/index.ts";
import { actorElement } from "../elements.ts";
import { storyInkOf } from "../paint.ts";
import { reachOf } from "../reach.ts";
import { toScreen } from "../viewport.ts";
import { circle, fontOf, haloed, type Pen, sizeScaleOf } from "./pen.ts";

/** So many stories are named by their numbers. */
const MOST_NUMBERED = 3;
const UPPER_RIGHT = -Math.PI / 4;
const LOWER_RIGHT = Math.PI / 4;

/** Among very many, signs larger than what they are about would hide it. */
const SIGNS_FROM_PX = 6;

export function paintMarks(pen: Pen): void {
  const { scene, viewport } = pen;
  for (const actor of scene.actors) {
    if (actor.strength === "rest") continue;
    if (actor.meeting && !(scene.far && actor.radius * viewport.zoom < SIGNS_FROM_PX)) paintMeeting(pen, actor);
    if (actor.pinned) paintPin(pen, actor);
  }
}

/** The numbers of the stories that meet in an actor, as small signs side by side; past three, how many more there are. */
function paintMeeting(pen: Pen, actor: SceneActor): void {
  const { ctx, paint } = pen;
  const all = actor.stories ?? [0, 1];
  const orders = all.slice(0, MOST_NUMBERED);
  const radius = 8.5 * sizeScaleOf(pen);
  const corner = cornerOf(pen, actor, UPPER_RIGHT, radius * 0.9);
  ctx.save();
  ctx.globalAlpha = pen.opacityOf(actorElement(actor.id));
  for (const [place, order] of orders.entries()) {
    const at = { x: corner.x + place * radius * 2.1, y: corner.y };
    ctx.fillStyle = paint.paper;
    plate(ctx, at, radius + 1.5, order);
    ctx.fill();
    ctx.fillStyle = storyInkOf(paint, order);
    plate(ctx, at, radius, order);
    ctx.fill();
    if (!actor.stories) continue;
    ctx.fillStyle = paint.onAccent;
    ctx.textAlign = "center";
    const letters = radius * 1.4;
    ctx.font = fontOf(paint, letters, true);
    ctx.fillText(String(order + 1), at.x, at.y + letters * 0.36);
  }
  if (all.length > MOST_NUMBERED) {
    const letters = radius * 1.5;
    const at = { x: corner.x + (MOST_NUMBERED * 2.1 - 0.9) * radius, y: corner.y + letters * 0.36 };
    ctx.textAlign = "left";
    haloed(pen, `+${all.length - MOST_NUMBERED}`, at, fontOf(paint, letters, true), paint.ink);
  }
  ctx.restore();
}

/** The sign of a story: a circle for the first, a square for the second, and so on in turn; never told by hue alone. */
function plate(ctx: CanvasRenderingContext2D, at: Point, radius: number, order: number): void {
  if (order % 2 === 0) circle(ctx, at, radius);
  else {
    ctx.beginPath();
    ctx.roundRect(at.x - radius * 0.92, at.y - radius * 0.92, radius * 1.84, radius * 1.84, 2);
  }
}

function paintPin(pen: Pen, actor: SceneActor): void {
  const { ctx, paint } = pen;
  const scale = sizeScaleOf(pen);
  const { x, y } = cornerOf(pen, actor, LOWER_RIGHT, 4 * scale);
  ctx.save();
  ctx.globalAlpha = pen.opacityOf(actorElement(actor.id));
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  ctx.lineCap = "round";
  ctx.lineJoin = "round";
  // a drawing pin: head, collar, needle
  const pin = new Path2D("M-3 -6.5h6M-2 -6.5l-.6 5.2L-4.6 1h9.2L2.6 -1.3 2 -6.5M0 1v6");
  ctx.strokeStyle = paint.halo;
  ctx.lineWidth = 5;
  ctx.stroke(pin);
  ctx.strokeStyle = ctx.fillStyle = paint.ink;
  ctx.lineWidth = 1.5;
  ctx.fill(pin);
  ctx.stroke(pin);
  ctx.restore();
}

/** The ring of the keyboard: paper, then the one cool accent. */
export function paintFocus({ ctx, viewport, paint, actors, focus }: Pen): void {
  const actor = focus === null ? undefined : actors.get(focus);
  if (!actor) return;
  const at = toScreen(viewport, actor.at);
  const ring = actor.selected || actor.strength === "now" ? 18 : 6;
  const radius = (actor.radius + ring) * viewport.zoom;
  ctx.save();
  ctx.lineWidth = 7;
  ctx.strokeStyle = paint.paper;
  circle(ctx, at, radius);
  ctx.stroke();
  ctx.lineWidth = 3;
  ctx.strokeStyle = paint.focus;
  circle(ctx, at, radius);
  ctx.stroke();
  ctx.restore();
}

function cornerOf({ viewport }: Pen, actor: SceneActor, angle: number, away: number): Point {
  const ring = actor.strength === "now" ? 10 : actor.selected ? 6 : 0;
  const reach =
    (actor.radius * reachOf(actor.look.shape, Math.cos(angle), Math.sin(angle)) + ring) * viewport.zoom + away;
  const at = toScreen(viewport, actor.at);
  return { x: at.x + Math.cos(angle) * reach, y: at.y + Math.sin(angle) * reach };
}
