/** What every painter is given: a canvas in CSS pixels, the moment that is drawn, and small strokes they share. */
import type { ActorId, Point } from "../../model/index.ts";
import type { Scene, SceneActor } from "../../scene/index.ts";
import type { Courses } from "../course.ts";
import type { LabelPlan } from "../labelPlan.ts";
import type { Paint } from "../paint.ts";
import type { Viewport } from "../viewport.ts";
import { write } from "./writing.ts";

export interface Pen {
  readonly ctx: CanvasRenderingContext2D;
  readonly viewport: Viewport;
  readonly scene: Scene;
  readonly actors: ReadonlyMap<ActorId, SceneActor>;
  readonly courses: Courses;
  readonly paint: Paint;
  /** `null` until the letters are loaded. */
  readonly labels: LabelPlan | null;
  /** The zoom at which all is seen. */
  readonly home: number;
  /** The actor the keyboard stands on. */
  readonly focus: ActorId | null;
  /** The opacity at which Cytoscape draws an element at this very frame; 0 for one it does not know. */
  readonly opacityOf: (element: string) => number;
}

/** Factor for marks that keep their size on screen: larger where letters are, but less so; smaller where one looks from afar. */
export function sizeScaleOf({ paint, viewport }: Pick<Pen, "paint" | "viewport">): number {
  return Math.sqrt(paint.letterScale) * Math.min(1, Math.max(0.62, viewport.zoom / 0.75));
}

export function circle(ctx: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
}

/** A word with a paper halo, at a point. */
export function haloed(pen: Pen, text: string, { x, y }: Point, font: string, ink: string, haloPx = 4): void {
  const { ctx, paint } = pen;
  ctx.font = font;
  ctx.lineJoin = "round";
  ctx.lineWidth = haloPx;
  ctx.strokeStyle = paint.halo;
  write(ctx, "strokeText", text, x, y);
  ctx.fillStyle = ink;
  write(ctx, "fillText", text, x, y);
}

export function fontOf(paint: Paint, px: number, bold: boolean): string {
  return `${bold ? 700 : 400} ${px}px ${paint.font}`;
}
