/** Pointing at a scene too large for elements: what lies under the pointer is found in the columns. */
import type { ActorId, Box, Point, TieId } from "../model/index.ts";
import { actorUnder, type Far, gatheringAt, tieUnder } from "../scene/index.ts";
import type { Chart } from "./charted.ts";
import type { MapIntent } from "./intents.ts";
import { toMap } from "./viewport.ts";

/** A mark or tie this near to the pointer, in CSS pixels, is pointed at. */
const ACTOR_PX = { mouse: 6, finger: 24 } as const;
const TIE_PX = { mouse: 4, finger: 10 } as const;

interface Under {
  readonly actor: ActorId | null;
  readonly tie: TieId | null;
}

const NOBODY: Under = { actor: null, tie: null };

/** What is at a point of the map: an actor before a tie. */
export function farUnder(far: Far, point: Point, zoom: number, isTouch: boolean): Under {
  const hand = isTouch ? "finger" : "mouse";
  const { actors, ties } = far.atlas.network.dataset;
  const actor = actorUnder(far, point, ACTOR_PX[hand] / zoom);
  if (actor >= 0) return { actor: actors[actor]?.id ?? null, tie: null };
  const tie = tieUnder(far, point, TIE_PX[hand] / zoom);
  return { actor: null, tie: tie < 0 ? null : (ties[tie]?.id ?? null) };
}

/** Tells what a mouse points at, once for each picture, until the chart is destroyed. A hand that holds something points at nothing else. */
export function listenToFarPointer(chart: Chart, tell: (intent: MapIntent) => void): void {
  const { cy } = chart;
  const container = cy.container()?.parentElement;
  if (!container) return;
  let pointed: Under = { actor: null, tie: null };
  let waiting: PointerEvent | null = null;
  const look = () => {
    const event = waiting;
    waiting = null;
    const { far } = chart.scene();
    if (!event || !far || cy.destroyed()) return;
    const frame = container.getBoundingClientRect();
    const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
    const on = toMap(chart.viewport(), at);
    const gathering = gatheringAt(chart.gatherings(), on);
    const found = gathering ? NOBODY : farUnder(far, on, chart.viewport().zoom, false);
    const had = pointed;
    pointed = found;
    container.style.cursor = gathering || found.actor !== null || found.tie !== null ? "pointer" : "";
    if (found.actor !== had.actor) tell({ type: "actor-hovered", actor: found.actor });
    if (found.tie !== had.tie) tell({ type: "tie-hovered", tie: found.tie });
  };
  container.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse" || event.buttons > 0 || !chart.scene().far) return;
    if (!waiting) requestAnimationFrame(look);
    waiting = event;
  });
  container.addEventListener("pointerleave", () => {
    waiting = null;
    pointed = { actor: null, tie: null };
  });
}

export function boxOfCorners(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}
