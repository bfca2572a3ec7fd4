/** What is pointed at, raised above all else: found in the scene, or made of the columns of a far one. */
import type { ActorId, TieId } from "../model/index.ts";
import {
  aroundActor,
  type NearChoice,
  nearScene,
  partiesOfPlace,
  type Scene,
  shownPlace,
  shownTiePlace,
} from "../scene/index.ts";
import { coursesOf } from "./course.ts";
import { elementsOf } from "./elements.ts";
import { emphasisOf, raisedScene } from "./emphasis.ts";
import { makeLabelPlanner } from "./labelPlan.ts";
import type { Pen } from "./layers/pen.ts";
import { paintRaised } from "./layers/raised.ts";

interface Pointed {
  readonly scene: Scene;
  readonly hoveredActor: ActorId | null;
  readonly hoveredTie: TieId | null;
}

/** So many ties of one actor are raised, and so many of those they lead to are named. */
const MOST_RAISED = 400;
const MOST_NAMED = 28;
const ANYWHERE = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** Paints what is pointed at above a veil. One for each map: it remembers what it made last. */
export function makeRaised(): (pen: Pen, pointed: Pointed) => void {
  let last: { scene: Scene; key: string; raised: Scene | null } | null = null;
  const name = makeNaming();
  return (pen, { scene, hoveredActor, hoveredTie }) => {
    if (!scene.far) {
      const emphasis = emphasisOf(pen.scene, hoveredActor, hoveredTie);
      if (!emphasis) return;
      const raised = withActors(pen, raisedScene(pen.scene, emphasis));
      paintRaised(hoveredTie === null ? raised : { ...raised, labels: name(raised) });
      return;
    }
    const key = JSON.stringify([hoveredActor, hoveredTie]);
    if (last?.scene !== scene || last.key !== key)
      last = { scene, key, raised: raisedFrom(scene, hoveredActor, hoveredTie) };
    if (last.raised) paintRaised(farPen(pen, last.raised, hoveredActor));
  };
}

/** Names for all that a tie joins: those that stand keep their places, those that found none on the map stand above the veil. */
function makeNaming(): (pen: Pen) => Pen["labels"] {
  let last: { labels: Pen["labels"]; ties: string; plan: Pen["labels"] } | null = null;
  return ({ scene, labels, paint }) => {
    if (labels === null) return null;
    const ties = scene.ties.map(({ id }) => id).join(" ");
    if (last?.labels === labels && last.ties === ties) return last.plan;
    const there = new Set(scene.actors.map(({ id }) => id));
    const standing = labels.labels.filter(({ actor }) => there.has(actor));
    const named = new Set(standing.map(({ actor }) => actor));
    const actors = scene.actors.map((one) =>
      named.has(one.id) ? { ...one, label: [] } : { ...one, selected: true, radius: one.radius + labels.ringRoom },
    );
    const sight = { seen: ANYWHERE, covered: standing.map(({ box }) => box) };
    const more = makeLabelPlanner({ ...scene, actors }, paint.letterPx, sight).at(labels.zoom, labels.zoom).labels;
    last = { labels, ties, plan: { ...labels, labels: [...standing, ...more] } };
    return last.plan;
  };
}

function withActors(pen: Pen, scene: Scene): Pen {
  return { ...pen, scene, actors: new Map(scene.actors.map((actor) => [actor.id, actor])) };
}

function raisedFrom(scene: Scene, hoveredActor: ActorId | null, hoveredTie: TieId | null): Scene | null {
  const choice = scene.far ? pointedIn(scene.far, hoveredActor, hoveredTie) : null;
  return choice && { ...nearScene(scene, choice), grounds: [], path: null };
}

function pointedIn(far: NonNullable<Scene["far"]>, actor: ActorId | null, tie: TieId | null): NearChoice | null {
  const place = shownPlace(far, actor);
  if (place >= 0) return aroundActor(far, place, MOST_RAISED);
  const tiePlace = shownTiePlace(far, tie);
  if (tiePlace < 0) return null;
  return { actors: partiesOfPlace(far, tiePlace).filter((party) => far.kept.actors[party] === 1), ties: [tiePlace] };
}

/** The pen for a part of a far scene: its own courses, its own names, and the strengths it will have as elements. */
function farPen(pen: Pen, scene: Scene, hovered: ActorId | null): Pen {
  const courses = coursesOf(scene, pen.paint.stroke);
  const opacities = new Map(
    elementsOf(scene, courses, pen.paint).map(({ id, data }) => [id, Number(data.opacity)] as const),
  );
  const named = scene.actors
    .map((actor) => (actor.id === hovered ? { ...actor, selected: true } : actor))
    .toSorted((a, b) => Number(b.selected) - Number(a.selected) || b.importance - a.importance)
    .slice(0, MOST_NAMED);
  const labels =
    pen.labels &&
    makeLabelPlanner({ ...scene, actors: named, ties: [] }, pen.paint.letterPx, null).at(
      pen.viewport.zoom,
      pen.viewport.zoom,
    );
  return { ...withActors(pen, scene), courses, labels, opacityOf: (id) => opacities.get(id) ?? 0 };
}
