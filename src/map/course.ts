/** The visible course of a tie: its curve cut where the marks of its two actors begin, and where its end marks stand. */
import type { ActorId, Point, TieId } from "../model/index.ts";
import {
  curveAngleAt,
  curvePointAt,
  type EndMark,
  type Scene,
  type SceneActor,
  type SceneTie,
} from "../scene/index.ts";
import { reachOf } from "./reach.ts";
import { knotRadiusOf, RING_NOW, RING_SELECTED, TIE_GAP } from "./strengths.ts";

/** A quadratic from `start` over `control` to `end`, all in map units. */
export interface Course {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** An arrow, square or bar: its tip, and the direction it points to, in radians. */
export interface Tip {
  readonly mark: EndMark;
  readonly at: Point;
  readonly angle: number;
}

export interface TieCourse {
  readonly line: Course;
  readonly tips: readonly Tip[];
}

export interface Courses {
  readonly ties: ReadonlyMap<TieId, TieCourse>;
  /** From the knot to the introducer. */
  readonly threads: ReadonlyMap<TieId, Course>;
}

/** Lengths along the line that end marks take up, in map units; the line stops before them. */
export const MARK_LENGTH: Readonly<Record<EndMark, number>> = {
  none: 0,
  "open-arrow": 0.5,
  "solid-arrow": 9,
  square: 8,
  bar: 0,
};

/** `coursesOf`, worked out when first asked for: a scene that gives way to another before it is drawn asks for nothing. */
export function coursesOnce(scene: Scene, stroke: number): () => Courses {
  let made: Courses | null = null;
  return () => {
    made ??= coursesOf(scene, stroke);
    return made;
  };
}

/** The courses of all ties and threads that have room to be seen. Linear. */
export function coursesOf(scene: Scene, stroke: number): Courses {
  const actors = new Map<ActorId, SceneActor>(scene.actors.map((actor) => [actor.id, actor]));
  const ties = new Map<TieId, TieCourse>();
  const threads = new Map<TieId, Course>();
  for (const tie of scene.ties) {
    const from = actors.get(tie.from);
    const to = actors.get(tie.to);
    if (!from || !to) continue;
    const whole = courseOf(tie, from, to);
    if (whole) ties.set(tie.id, withTips(whole, tie, Math.sqrt(stroke)));
    const via = tie.knot?.via == null ? undefined : actors.get(tie.knot.via);
    const thread = tie.knot && via ? threadOf(tie.knot.at, knotRadiusOf(tie), via) : null;
    if (thread) threads.set(tie.id, thread);
  }
  return { ties, threads };
}

function withTips(whole: Course, { look }: SceneTie, scale: number): TieCourse {
  const { start, control, end } = whole;
  const tips: Tip[] = [];
  if (look.fromMark !== "none")
    tips.push({ mark: look.fromMark, at: start, angle: curveAngleAt(start, control, end, 0) + Math.PI });
  if (look.toMark !== "none") tips.push({ mark: look.toMark, at: end, angle: curveAngleAt(start, control, end, 1) });
  const chord = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const from = Math.min(0.4, (MARK_LENGTH[look.fromMark] * scale) / chord);
  const to = Math.min(0.4, (MARK_LENGTH[look.toMark] * scale) / chord);
  return { line: from + to > 0 ? cut(whole, from, 1 - to) : whole, tips };
}

/** The part of a tie between the outlines (or rings) of its two actors. `null` where they touch and nothing is left. */
function courseOf(tie: SceneTie, from: SceneActor, to: SceneActor): Course | null {
  const a = from.at;
  const b = to.at;
  const c = tie.control ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const leaves = leavesAt((t) => curvePointAt(a, c, b, t), from);
  const enters = 1 - leavesAt((t) => curvePointAt(a, c, b, 1 - t), to);
  if (enters - leaves < 0.02) return null;
  return cut({ start: a, control: c, end: b }, leaves, enters);
}

/** The part of a quadratic between `from` and `to` (0 to 1), as a quadratic of its own. */
function cut({ start, control, end }: Course, from: number, to: number): Course {
  const at = (t: number) => curvePointAt(start, control, end, t);
  const mix = (s: number, t: number, p: number, q: number, r: number) =>
    (1 - s) * (1 - t) * p + ((1 - s) * t + s * (1 - t)) * q + s * t * r;
  return {
    start: at(from),
    control: { x: mix(from, to, start.x, control.x, end.x), y: mix(from, to, start.y, control.y, end.y) },
    end: at(to),
  };
}

/** The curve parameter at which a curve that starts at an actor's centre is clear of it; at most one half. */
function leavesAt(pointAt: (t: number) => Point, actor: SceneActor): number {
  let inside = 0;
  let outside = 0.5;
  for (let round = 0; round < 14; round++) {
    const t = (inside + outside) / 2;
    const point = pointAt(t);
    const dx = point.x - actor.at.x;
    const dy = point.y - actor.at.y;
    if (Math.hypot(dx, dy) < clearanceOf(actor, dx, dy)) inside = t;
    else outside = t;
  }
  return outside;
}

/** How far from an actor's centre ties end in a direction. */
function clearanceOf(actor: SceneActor, dx: number, dy: number): number {
  const outline = actor.radius * reachOf(actor.look.shape, dx, dy) + TIE_GAP;
  const ring = actor.strength === "now" ? RING_NOW + 2 : actor.selected ? RING_SELECTED + 3 : 0;
  return ring > 0 ? Math.max(outline, actor.radius + ring) : outline;
}

/** The straight thread from a knot to the outline of the introducer. `null` where they touch. */
function threadOf(knot: Point, knotRadius: number, via: SceneActor): Course | null {
  const dx = knot.x - via.at.x;
  const dy = knot.y - via.at.y;
  const length = Math.hypot(dx, dy);
  const near = clearanceOf(via, dx, dy) - 2;
  if (length - near - knotRadius < 3) return null;
  const on = (distance: number): Point => ({
    x: via.at.x + (dx * distance) / length,
    y: via.at.y + (dy * distance) / length,
  });
  const start = on(length - knotRadius - 2);
  const end = on(near);
  return { start, control: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, end };
}
