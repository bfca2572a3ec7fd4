/** The living map: one Cytoscape instance with its layers, made to agree with what it is shown. It never leaves this room. */
import cytoscape, { type Core } from "cytoscape";
import { layers } from "cytoscape-layers";
import type { ActorId, Box, Point, TieId } from "../model/index.ts";
import type { Scene, SceneActor } from "../scene/index.ts";
import { makeAgreement } from "./agree.ts";
import { type Courses, coursesOf } from "./course.ts";
import { elementsOf, elementsOfTie } from "./elements.ts";
import { emphasisOf, raisedScene } from "./emphasis.ts";
import type { LabelPlan } from "./labelPlan.ts";
import { paintCounts, paintDoubts, paintEnds } from "./layers/ends.ts";
import { paintGrounds } from "./layers/grounds.ts";
import { paintIcons, paintKnots } from "./layers/icons.ts";
import { paintLabels } from "./layers/labels.ts";
import { paintFocus, paintMarks } from "./layers/marks.ts";
import { paintBrush, paintStops } from "./layers/path.ts";
import type { Pen } from "./layers/pen.ts";
import { paintRaised } from "./layers/raised.ts";
import { paintRings } from "./layers/rings.ts";
import { paintSaidSigns, paintStitches } from "./layers/said.ts";
import { placeTitles } from "./layers/titles.ts";
import { makeLettering } from "./lettering.ts";
import { sceneWithMoved } from "./moved.ts";
import type { Paint } from "./paint.ts";
import { stylesheetOf } from "./stylesheet.ts";
import { sameViewport, type Viewport } from "./viewport.ts";

/** Everything the map shows at a moment. */
export interface Shown {
  readonly scene: Scene;
  readonly paint: Paint;
  readonly hoveredActor: ActorId | null;
  readonly hoveredTie: TieId | null;
}

export const ZOOM_LIMITS = { least: 0.12, most: 4 } as const;

const BELOW = [paintGrounds, paintBrush, paintRings, paintStitches];
const ABOVE = [
  paintEnds,
  paintKnots,
  paintIcons,
  paintDoubts,
  paintCounts,
  paintSaidSigns,
  paintMarks,
  paintStops,
  paintFocus,
  paintLabels,
];

export interface Chart {
  readonly cy: Core;
  /** Agrees with another moment. Positions come from the scene, never from here. */
  show: (shown: Shown) => void;
  /** Leaves ties, with their knots and threads, undrawn while something else draws them; none: all are drawn again. */
  hold: (ties: readonly TieId[]) => void;
  /** Draws actors elsewhere while they are dragged; empty to come back to the scene. */
  move: (moved: ReadonlyMap<ActorId, Point>) => void;
  focus: (actor: ActorId | null) => void;
  /** A plain drag draws a box instead of moving the camera. */
  boxing: (on: boolean) => void;
  /** The scene as drawn, with what is being dragged where the hand is. */
  readonly scene: () => Scene;
  readonly viewport: () => Viewport;
  /** Labels as they would stand at a zoom. */
  readonly labelsAt: (zoom: number) => LabelPlan;
  /** Size of the letters of names on the screen. */
  readonly letterPx: () => number;
  /** Tells the zoom at which all is seen, and what part of the map the window then shows where names must stay in it; label steps count from it. */
  setHome: (zoom: number, inSight?: Box) => void;
  /** Calls back whenever the camera or the drawn scene changed; returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
  destroy: () => void;
}

/** Makes a chart in an element that has a size. */
export function makeChart(container: HTMLElement, first: Shown, titleClass: string): Chart {
  const cy = cytoscape({
    container,
    style: stylesheetOf(first.paint),
    minZoom: ZOOM_LIMITS.least,
    maxZoom: ZOOM_LIMITS.most,
    autounselectify: true,
    boxSelectionEnabled: true,
    selectionType: "single",
    layout: { name: "preset" },
  });
  const agree = makeAgreement(cy);
  const stack = layers(cy);
  const below = stack.nodeLayer.insertBefore("canvas-static");
  const titles = stack.nodeLayer.insertBefore("html-static");
  const above = stack.append("canvas-static");

  let shown = first;
  let moved: ReadonlyMap<ActorId, Point> = new Map();
  let drawn = first.scene;
  let actors: ReadonlyMap<ActorId, SceneActor> = new Map();
  let courses: Courses = { ties: new Map(), threads: new Map() };
  let focused: ActorId | null = null;
  let held: readonly string[] = [];
  let viewport: Viewport = readViewport(cy);
  const watchers = new Set<() => void>();
  const lettering = makeLettering(() => {
    if (lettering.now(viewport.zoom)) container.dataset.letters = "ready";
    above.update();
    tell();
  });
  cy.on("zoom", lettering.zoomed);

  const penFor = (ctx: CanvasRenderingContext2D): Pen => ({
    ctx,
    viewport,
    scene: drawn,
    actors,
    courses,
    paint: shown.paint,
    labels: lettering.now(viewport.zoom),
    focus: focused,
    opacityOf: (id) => {
      const element = cy.getElementById(id);
      return element.nonempty()
        ? Number(element.numericStyle(element.hasClass("knot") ? "border-opacity" : "opacity"))
        : 0;
    },
  });
  below.callback((ctx) => {
    for (const paint of BELOW) paint(penFor(ctx));
  });
  above.callback((ctx) => {
    const pen = penFor(ctx);
    for (const paint of ABOVE) paint(pen);
    const emphasis = emphasisOf(drawn, shown.hoveredActor, shown.hoveredTie);
    if (!emphasis) return;
    const scene = raisedScene(drawn, emphasis);
    paintRaised({ ...pen, scene, actors: new Map(scene.actors.map((actor) => [actor.id, actor])) });
  });

  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  const paintAll = () => {
    const now = readViewport(cy);
    const changed = !sameViewport(now, viewport);
    if (changed || container.dataset.camera === undefined) {
      viewport = now;
      container.dataset.camera = `${now.zoom} ${now.pan.x} ${now.pan.y}`;
    }
    below.update();
    above.update();
    placeTitles(titles.node, { scene: drawn, viewport, paint: shown.paint }, titleClass);
    if (changed) tell();
  };
  cy.on("render", paintAll);

  const draw = () => {
    const { scene, paint } = shown;
    const next = sceneWithMoved(scene, moved);
    if (next !== drawn || actors.size === 0) {
      drawn = next;
      actors = new Map(next.actors.map((actor) => [actor.id, actor]));
      courses = coursesOf(next, paint.stroke);
      lettering.renew(next, paint);
    }
    agree(elementsOf(drawn, courses, paint));
    cy.forceRender();
    tell();
  };
  draw();

  return {
    cy,
    show: (next) => {
      const repaint = next.paint !== shown.paint;
      const pointed = next.hoveredActor !== shown.hoveredActor || next.hoveredTie !== shown.hoveredTie;
      const another = repaint || next.scene !== shown.scene;
      shown = next;
      if (!another) {
        if (pointed) above.update();
        return;
      }
      if (repaint) {
        cy.style(stylesheetOf(next.paint));
        actors = new Map();
      }
      draw();
    },
    hold: (ties) => {
      for (const id of held) cy.getElementById(id).removeStyle("opacity border-opacity transition-duration");
      held = ties.flatMap(elementsOfTie);
      const unseen = { opacity: 0, "border-opacity": 0, "transition-duration": 0 };
      for (const id of held) cy.getElementById(id).style(unseen);
      paintAll();
    },
    move: (next) => {
      moved = next;
      draw();
    },
    focus: (actor) => {
      focused = actor;
      paintAll();
    },
    boxing: (on) => {
      cy.userPanningEnabled(!on);
      container.style.cursor = on ? "crosshair" : "";
    },
    scene: () => drawn,
    letterPx: () => shown.paint.letterPx,
    viewport: () => viewport,
    labelsAt: lettering.at,
    setHome: (zoom, seen) => lettering.setHome(zoom, seen ?? null),
    watch: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    destroy: () => {
      watchers.clear();
      lettering.stop();
      cy.destroy();
    },
  };
}

function readViewport(cy: Core): Viewport {
  const { x, y } = cy.pan();
  return { zoom: cy.zoom(), pan: { x, y }, width: cy.width(), height: cy.height() };
}
