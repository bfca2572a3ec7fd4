/** What hands do on the map, told as intents: pointing, picking, boxing, dragging. A click is never a drag. */
import type { EventObject, NodeSingular } from "cytoscape";
import type { ActorId, Point } from "../model/index.ts";
import { actorsWithin, type Gathering, gatheringAt, pointAt, shownPlace } from "../scene/index.ts";
import type { Chart } from "./charted.ts";
import { boxOfCorners, farUnder, listenToFarPointer } from "./farHands.ts";
import type { MapIntent } from "./intents.ts";
import { toScreen } from "./viewport.ts";

/** A finger picks the nearest mark within this distance of its middle. */
const FINGER_PX = 24;

type Tell = (intent: MapIntent) => void;

/** Listens on a chart until it is destroyed. `touched` is called when the user moves the camera, `approach` when the name of a gathering is picked. */
export function listenToHands(
  chart: Chart,
  tell: Tell,
  touched: () => void,
  approach: (gathering: Gathering) => void,
): void {
  const { cy } = chart;
  cy.on("dragpan pinchzoom", touched);
  listenToWheel(chart, touched);
  listenToPointer(chart, tell);
  listenToFarPointer(chart, tell);
  listenToTaps(chart, tell, approach);
  listenToBoxes(chart, tell);
  listenToDrags(chart, tell);
}

/** What a wheel's notch comes to where it is told in lines or pages. */
const WHEEL_PX = [1, 16, 400] as const;

/**
 * The wheel zooms about the pointer, the same for every device from the first notch on: Cytoscape would first guess the device from
 * a few notches. A pinch on a touch pad comes as a wheel with Ctrl and finer steps.
 */
function listenToWheel({ cy }: Chart, touched: () => void): void {
  const container = cy.container();
  const zoom = (event: WheelEvent) => {
    if (!(event.target instanceof Node) || !container?.contains(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    const delta = event.deltaY * (WHEEL_PX[event.deltaMode] ?? 1);
    const factor = Math.exp(-Math.max(-240, Math.min(240, delta)) * (event.ctrlKey ? 0.01 : 0.0016));
    const frame = container.getBoundingClientRect();
    cy.zoom({
      level: cy.zoom() * factor,
      renderedPosition: { x: event.clientX - frame.left, y: event.clientY - frame.top },
    });
    touched();
  };
  // before Cytoscape, which listens on the container itself
  const parent = container?.parentElement;
  parent?.addEventListener("wheel", zoom, { capture: true, passive: false });
  cy.one("destroy", () => parent?.removeEventListener("wheel", zoom, { capture: true }));
}

function listenToPointer(chart: Chart, tell: Tell): void {
  const { cy } = chart;
  // of a far scene what is pointed at is found in its columns
  const isFar = () => Boolean(chart.scene().far);
  const container = cy.container()?.parentElement;
  const point = (cursor: string) => {
    if (container) container.style.cursor = cursor;
  };
  cy.on("mouseover", "node.actor", ({ target }) => {
    if (isFar()) return;
    point("pointer");
    tell({ type: "actor-hovered", actor: target.data("actor") });
  });
  cy.on("mouseout", "node.actor", () => {
    if (isFar()) return;
    point("");
    tell({ type: "actor-hovered", actor: null });
  });
  cy.on("mouseover", "node.knot, edge", ({ target }) => {
    if (isFar()) return;
    point("pointer");
    tell({ type: "tie-hovered", tie: target.data("tie") });
  });
  cy.on("mouseout", "node.knot, edge", () => {
    if (isFar()) return;
    point("");
    tell({ type: "tie-hovered", tie: null });
  });
  // leaving the map by its edge fires no mouseout on what was under the pointer
  container?.addEventListener("pointerleave", () => {
    point("");
    tell({ type: "actor-hovered", actor: null });
    tell({ type: "tie-hovered", tie: null });
  });
}

function listenToTaps(chart: Chart, tell: Tell, approach: (gathering: Gathering) => void): void {
  const { cy } = chart;
  cy.on("tap", (event) => {
    const additive = isAdditive(event);
    const target = event.target === cy ? null : event.target;
    const { far } = chart.scene();
    if (far) {
      const gathering = gatheringAt(chart.gatherings(), event.position);
      if (gathering) return approach(gathering);
      const { actor, tie } = farUnder(far, event.position, chart.viewport().zoom, isTouch(event));
      if (actor !== null) tell({ type: "actor-picked", actor, additive });
      else if (tie !== null) tell({ type: "tie-picked", tie, additive });
      else if (!additive) tell({ type: "ground-picked" });
      return;
    }
    const nearActor = isTouch(event) && !target?.data("actor") ? actorNear(chart, event) : null;
    const actor = nearActor ?? target?.data("actor");
    const tie = target?.data("tie");
    if (actor !== undefined && actor !== null) tell({ type: "actor-picked", actor, additive });
    else if (tie !== undefined) tell({ type: "tie-picked", tie, additive });
    else if (!additive) tell({ type: "ground-picked" });
  });
}

/** Cytoscape says that a box was drawn, and right after that what lies in it. */
function listenToBoxes(chart: Chart, tell: Tell): void {
  const { cy } = chart;
  let boxed: ActorId[] | null = null;
  let corner: Point = { x: 0, y: 0 };
  // a box is told of only once the hand has moved some way: it begins where the hand was laid down
  cy.on("tapstart", ({ position }) => {
    corner = { ...position };
  });
  cy.on("boxend", (event) => {
    const found: ActorId[] = [];
    boxed = found;
    const keys = event.originalEvent as MouseEvent | undefined;
    const { far } = chart.scene();
    const box = boxOfCorners(corner, event.position);
    queueMicrotask(() => {
      boxed = null;
      if (far)
        for (const place of actorsWithin(far, box)) found.push(far.atlas.network.dataset.actors[place]?.id ?? "");
      tell({ type: "actors-boxed", actors: found, additive: Boolean(keys?.ctrlKey || keys?.metaKey) });
    });
  });
  cy.on("box", "node.actor", ({ target }) => {
    if (!chart.scene().far) boxed?.push(target.data("actor"));
  });
}

/** Dragging one of several selected actors moves them all; one intent tells of them when they are let go. */
function listenToDrags(chart: Chart, tell: Tell): void {
  const { cy } = chart;
  let start: { at: Point; places: ReadonlyMap<ActorId, Point> } | null = null;
  let moved = new Map<ActorId, Point>();

  cy.on("grab", "node.actor", ({ target }) => {
    const id = target.data("actor") as ActorId;
    const { actors, far } = chart.scene();
    const held = actors.find((actor) => actor.id === id);
    if (!held) return;
    const together = held.selected ? actors.filter(({ selected }) => selected) : [held];
    const places = new Map(together.map((actor) => [actor.id, actor.at]));
    // what is selected goes along, drawn as an element or not
    for (const other of held.selected && far ? far.selectedActors : []) {
      const at = far && pointAt(far.atlas, shownPlace(far, other));
      if (at) places.set(other, at);
    }
    start = { at: held.at, places };
    moved = new Map();
  });
  cy.on("drag", "node.actor", ({ target }) => {
    if (!start) return;
    const at = (target as NodeSingular).position();
    const dx = at.x - start.at.x;
    const dy = at.y - start.at.y;
    moved = new Map([...start.places].map(([id, from]) => [id, { x: from.x + dx, y: from.y + dy }]));
    chart.move(moved);
  });
  cy.on("dragfree", "node.actor", () => {
    if (moved.size > 0) {
      const whole = [...moved].map(
        ([id, { x, y }]) => [id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }] as const,
      );
      tell({ type: "actors-dragged", moved: Object.fromEntries(whole) });
    }
    start = null;
    moved = new Map();
    // the scene has the last word, once it has had the time to hear of it
    requestAnimationFrame(() => {
      if (!cy.destroyed() && start === null) chart.move(new Map());
    });
  });
}

function actorNear(chart: Chart, event: EventObject): ActorId | null {
  const viewport = chart.viewport();
  const finger = toScreen(viewport, event.position);
  let nearest: { id: ActorId; distance: number } | null = null;
  for (const actor of chart.scene().actors) {
    const at = toScreen(viewport, actor.at);
    const distance = Math.hypot(at.x - finger.x, at.y - finger.y);
    if (distance <= Math.max(FINGER_PX, actor.radius * viewport.zoom) && (!nearest || distance < nearest.distance)) {
      nearest = { id: actor.id, distance };
    }
  }
  return nearest?.id ?? null;
}

function isTouch({ originalEvent }: EventObject): boolean {
  return originalEvent?.type.startsWith("touch") ?? false;
}

function isAdditive({ originalEvent }: EventObject): boolean {
  const keys = originalEvent as MouseEvent | undefined;
  return Boolean(keys?.shiftKey || keys?.ctrlKey || keys?.metaKey);
}
