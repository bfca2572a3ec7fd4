/** A scene as the elements Cytoscape draws: actors and knots as nodes, ties and the threads of introducers as edges. */
import type { ActorId, Point, TieId } from "../model/index.ts";
import {
  DOUBLE_APART,
  dashesOf,
  outlineOf,
  type Scene,
  type SceneActor,
  type SceneTie,
  type ShapeName,
} from "../scene/index.ts";
import type { Course, Courses } from "./course.ts";
import { fillOfActor, type Paint, tieInkOf } from "./paint.ts";
import { actorOpacityOf, knotRadiusOf, OUTLINE, TIE_WIDTH, tieOpacityOf } from "./strengths.ts";

export type ElementData = Readonly<Record<string, string | number>>;

/** One element as it should be. Edges have `source` and `target` in their data and no position. */
export interface ElementPlan {
  readonly id: string;
  readonly group: "nodes" | "edges";
  readonly classes: string;
  readonly data: ElementData;
  readonly position: Point | null;
}

/** Ids of elements; actors and ties may share theirs, elements may not. */
export const actorElement = (id: ActorId): string => `a:${id}`;
export const tieElement = (id: TieId): string => `t:${id}`;
export const knotElement = (id: TieId): string => `k:${id}`;
const threadElement = (id: TieId): string => `h:${id}`;

/** All that is drawn of a tie. */
export const elementsOfTie = (id: TieId): readonly string[] => [tieElement(id), knotElement(id), threadElement(id)];

/** Every element of a scene, nodes before edges. The same input gives the same plans. */
export function elementsOf(scene: Scene, courses: Courses, paint: Paint): readonly ElementPlan[] {
  const actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const nodes: ElementPlan[] = scene.actors.map((actor) => actorPlan(actor, paint));
  const edges: ElementPlan[] = [];
  for (const tie of scene.ties) {
    const from = actors.get(tie.from);
    const to = actors.get(tie.to);
    if (!from || !to) continue;
    const opacity = tieOpacityOf(tie);
    const course = courses.ties.get(tie.id);
    if (course) edges.push(tiePlan(tie, course.line, { from, to }, paint, opacity));
    if (!tie.knot) continue;
    nodes.push(knotPlan(tie, tie.knot.at, paint, opacity));
    const via = tie.knot.via === null ? undefined : actors.get(tie.knot.via);
    const thread = courses.threads.get(tie.id);
    if (via && thread) edges.push(threadPlan(tie, thread, via, paint, opacity));
  }
  return [...nodes, ...edges];
}

function actorPlan(actor: SceneActor, paint: Paint): ElementPlan {
  const toCome = actor.strength === "to-come";
  return {
    id: actorElement(actor.id),
    group: "nodes",
    classes: actor.look.dashed || toCome || actor.said || isWithoutValue(actor) ? "actor dashed" : "actor",
    position: actor.at,
    data: {
      actor: actor.id,
      size: actor.radius * 2,
      points: pointsOf(actor.look.shape),
      fill: toCome ? paint.paper : fillOfActor(paint, actor),
      ink: toCome ? paint.ink2 : paint.ink,
      outline: OUTLINE * paint.stroke,
      opacity: actorOpacityOf(actor),
      z: actor.strength === "rest" ? 20 : actor.strength === "now" || actor.selected ? 40 : 30,
    },
  };
}

/** What a measure does not tell is drawn as what is not known. */
function isWithoutValue({ tone, sizeless }: SceneActor): boolean {
  return tone === null || sizeless === true;
}

function tiePlan(
  tie: SceneTie,
  course: Course,
  ends: { from: SceneActor; to: SceneActor },
  paint: Paint,
  opacity: number,
): ElementPlan {
  const now = tie.strength === "now";
  const ink = now ? paint.shu : tieInkOf(paint, tie.look.color);
  const base = tie.look.width * TIE_WIDTH[tie.strength] * paint.stroke;
  const double = tie.look.pattern === "double";
  const apart = DOUBLE_APART * paint.stroke * (now ? 1.3 : 1);
  const dashes = dashesOf(tie.look.pattern).map((length) => length * Math.sqrt(paint.stroke));
  return {
    id: tieElement(tie.id),
    group: "edges",
    classes: [
      "tie",
      double ? "double" : "",
      dashes.length > 0 ? "dashed" : "",
      tie.look.pattern === "round-dots" ? "round" : "",
    ]
      .filter(Boolean)
      .join(" "),
    position: null,
    data: {
      tie: tie.id,
      source: actorElement(tie.from),
      target: actorElement(tie.to),
      ...wayOf(course, ends.from.at, ends.to.at),
      width: double ? apart - base : base,
      ink: double ? paint.paper : ink,
      outlineInk: ink,
      outline: double ? base * 2 : 0,
      dashes: dashes.join(" ") || "6 3",
      opacity,
      z: now ? 8 : tie.selected ? 7 : tie.strength === "rest" ? 1 : tie.knot ? 5 : 4,
    },
  };
}

function knotPlan(tie: SceneTie, at: Point, paint: Paint, opacity: number): ElementPlan {
  const now = tie.strength === "now";
  return {
    id: knotElement(tie.id),
    group: "nodes",
    classes: tie.knot?.via === null ? "knot dashed" : "knot",
    position: at,
    data: {
      tie: tie.id,
      size: knotRadiusOf(tie) * 2,
      fill: paint.paper,
      ink: now ? paint.shu : tieInkOf(paint, tie.look.color),
      outline: (now ? 2.4 : 1.7) * paint.stroke,
      opacity: Math.min(1, opacity * 1.2),
      z: now ? 25 : 15,
    },
  };
}

function threadPlan(tie: SceneTie, course: Course, via: SceneActor, paint: Paint, opacity: number): ElementPlan {
  const now = tie.strength === "now";
  const knot = tie.knot?.at ?? via.at;
  return {
    id: threadElement(tie.id),
    group: "edges",
    classes: "thread dashed round",
    position: null,
    data: {
      tie: tie.id,
      source: knotElement(tie.id),
      target: actorElement(via.id),
      ...wayOf(course, knot, via.at),
      width: (now ? 3.2 : 1.7) * paint.stroke,
      ink: paint.shu,
      outlineInk: paint.shu,
      outline: 0,
      dashes: now ? "0.1 5" : "0.1 4.6",
      opacity,
      z: now ? 7 : tie.strength === "rest" ? 1 : 3,
    },
  };
}

/** A course as Cytoscape wants it: ends relative to the two centres, the control point as weight along and distance across. */
function wayOf({ start, control, end }: Course, from: Point, to: Point): ElementData {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const square = dx * dx + dy * dy || 1;
  const cx = control.x - start.x;
  const cy = control.y - start.y;
  return {
    start: `${exact(start.x - from.x)}px ${exact(start.y - from.y)}px`,
    end: `${exact(end.x - to.x)}px ${exact(end.y - to.y)}px`,
    weight: exact((cx * dx + cy * dy) / square),
    distance: exact((cy * dx - cx * dy) / Math.sqrt(square)),
  };
}

/** To a thousandth, so that a difference too small to see is no difference. */
function exact(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

const keptPoints = new Map<ShapeName, string>();

function pointsOf(shape: ShapeName): string {
  const had = keptPoints.get(shape);
  if (had !== undefined) return had;
  const points = outlineOf(shape)
    .map(({ x, y }) => `${exact(x)} ${exact(y)}`)
    .join(" ");
  keptPoints.set(shape, points);
  return points;
}
