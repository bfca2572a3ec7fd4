/** The living map: one Cytoscape instance with its layers, made to agree with what it is shown. It never leaves this room. */
import type { ActorId, Point } from "../model/index.ts";
import { gatheringNames, type SceneActor } from "../scene/index.ts";
import { makeAgreement } from "./agree.ts";
import { makeCarry } from "./carry.ts";
import type { Chart, Shown } from "./charted.ts";
import { type Courses, coursesOnce } from "./course.ts";
import { elementsOf, elementsOfTie } from "./elements.ts";
import { leastZoomFor } from "./fit.ts";
import { makeHorizon } from "./horizon.ts";
import { paintGrounds } from "./layers/grounds.ts";
import { ABOVE, BELOW } from "./layers/order.ts";
import type { Pen } from "./layers/pen.ts";
import { placeTitles } from "./layers/titles.ts";
import { makeLettering } from "./lettering.ts";
import { sceneWithMoved } from "./moved.ts";
import { namesIn } from "./names.ts";
import { makeOpacities } from "./opacities.ts";
import { makeRaised } from "./raised.ts";
import { makeStage } from "./stage.ts";
import { stylesheetOf } from "./stylesheet.ts";
import { readViewport, sameViewport, type Viewport } from "./viewport.ts";

/** While the camera moves over a far scene, others hear of it no more often than this. */
const TOLD_MS = 90;

/** Makes a chart in an element that has a size. */
export function makeChart(container: HTMLElement, first: Shown, titleClass: string): Chart {
  const { cy, floor, below, titles, above, picture, remove } = makeStage(container, first.paint);
  const agree = makeAgreement(cy);
  const opacities = makeOpacities(cy);

  let shown = first;
  let moved: ReadonlyMap<ActorId, Point> = new Map();
  let drawn = first.scene;
  let actors: ReadonlyMap<ActorId, SceneActor> = new Map();
  let courses: () => Courses = coursesOnce(first.scene, first.paint.stroke);
  let focused: ActorId | null = null;
  let held: readonly string[] = [];
  let viewport: Viewport = readViewport(cy);
  const leastZoom = () => {
    const least = leastZoomFor(shown.scene, readViewport(cy));
    cy.minZoom(least);
    return least;
  };
  const watchers = new Set<() => void>();
  const lettering = makeLettering(() => {
    if (lettering.now(viewport.zoom)) container.dataset.letters = "ready";
    above.update();
    tell();
  });
  cy.on("zoom", lettering.zoomed);
  const horizon = makeHorizon(
    () => draw(),
    () => {
      paintFloor();
      tell();
    },
  );
  const raised = makeRaised();

  const penFor = (ctx: CanvasRenderingContext2D): Pen => ({
    ctx,
    viewport,
    scene: drawn,
    actors,
    courses: courses(),
    paint: shown.paint,
    labels: lettering.now(viewport.zoom),
    home: lettering.home(),
    focus: focused,
    opacityOf: opacities.of,
  });
  const paintBelow = (ctx: CanvasRenderingContext2D) => {
    const pen = penFor(ctx);
    paintGrounds(pen);
    horizon.paint(ctx, viewport);
    for (const paint of BELOW) paint(pen);
  };
  below.callback((ctx) => {
    if (!shown.scene.far) paintBelow(ctx);
  });
  const paintFloor = () => {
    if (!shown.scene.far) return floor.hide();
    const ctx = floor.pen(viewport.width, viewport.height);
    if (!ctx) return;
    paintBelow(ctx);
    carry.lay(ctx);
  };
  above.callback((ctx) => {
    const pen = penFor(ctx);
    for (const paint of ABOVE) paint(pen);
    raised(pen, shown);
  });

  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  const keep = (now: Viewport) => {
    viewport = now;
    container.dataset.camera = `${now.zoom} ${now.pan.x} ${now.pan.y}`;
  };
  /** The camera stands at `now`; answers whether it stood elsewhere before. */
  const stand = (now: Viewport): boolean => {
    const changed = !sameViewport(now, viewport);
    if (changed || container.dataset.camera === undefined) keep(now);
    if (changed) horizon.moved(now);
    return changed;
  };
  const paintBelowElements = () => {
    // of very many, the floor has all that lies below
    if (below.visible !== !shown.scene.far) below[shown.scene.far ? "hide" : "show"]();
    if (!shown.scene.far) below.update();
    paintFloor();
  };
  const paintAll = () => {
    const now = readViewport(cy);
    carry.drawn(now);
    const changed = stand(now);
    paintBelowElements();
    above.update();
    placeTitles(titles.node, { scene: drawn, viewport, paint: shown.paint }, titleClass);
    if (changed) tell();
  };
  let toldAt = 0;
  const carry = makeCarry(cy, picture, {
    isOn: () => Boolean(shown.scene.far),
    step: (now) => {
      stand(now);
      paintFloor();
      // words beside the map follow less closely, but for a bubble, whose tail is tied to a mark
      if (!drawn.bubble && performance.now() - toldAt < TOLD_MS) return;
      toldAt = performance.now();
      tell();
    },
  });
  cy.on("render", paintAll);

  /** What is drawn is known at once; Cytoscape is told when this breath ends, so that a moment and where it is looked at from are one picture. */
  let isDue = false;
  const agreeNow = () => {
    if (!isDue || cy.destroyed()) return;
    isDue = false;
    const plans = elementsOf(drawn, courses(), shown.paint);
    opacities.renew(plans, shown.paint.motionMs);
    agree(plans);
    cy.forceRender();
  };
  const draw = () => {
    const { scene, paint } = shown;
    const next = sceneWithMoved(horizon.near(scene), moved);
    if (next !== drawn || actors.size === 0) {
      drawn = next;
      actors = new Map(next.actors.map((actor) => [actor.id, actor]));
      courses = coursesOnce(next, paint.stroke);
      lettering.renew(next, paint);
    }
    carry.land();
    if (!isDue) queueMicrotask(agreeNow);
    isDue = true;
    tell();
  };
  const holdPointed = () => horizon.hold([shown.hoveredActor, focused], viewport);
  const renew = () => {
    const { scene, paint } = shown;
    leastZoom();
    horizon.renew(scene, paint, readViewport(cy));
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
        if (!pointed) return;
        if (holdPointed()) draw();
        else above.update();
        return;
      }
      if (repaint) {
        cy.style(stylesheetOf(next.paint));
        actors = new Map();
      }
      renew();
      draw();
    },
    hold: (ties) => {
      agreeNow();
      for (const id of held) cy.getElementById(id).removeStyle("opacity border-opacity transition-duration");
      held = ties.flatMap(elementsOfTie);
      const unseen = { opacity: 0, "border-opacity": 0, "transition-duration": 0 };
      for (const id of held) cy.getElementById(id).style(unseen);
      opacities.hold(held);
      paintAll();
    },
    move: (next) => {
      moved = next;
      draw();
    },
    focus: (actor) => {
      focused = actor;
      if (holdPointed()) draw();
      paintAll();
    },
    boxing: (on) => {
      cy.userPanningEnabled(!on);
      container.style.cursor = on ? "crosshair" : "";
    },
    scene: () => drawn,
    ground: horizon.whole,
    settle: () => {
      keep(readViewport(cy));
      if (shown.scene.far && drawn.actors.length === 0) {
        renew();
        draw();
      } else horizon.settle(viewport);
    },
    stand: (view) => {
      carry.land();
      cy.viewport(view);
      const now = readViewport(cy);
      if (!sameViewport(now, viewport)) keep(now);
      horizon.look(now);
      draw();
    },
    leastZoom,
    gatherings: () => gatheringNames(drawn, viewport.zoom, lettering.home(), shown.paint.letterPx),
    unnamed: () => namesIn(shown.scene, lettering.now(viewport.zoom), viewport),
    letterPx: () => shown.paint.letterPx,
    viewport: () => viewport,
    labelsAt: lettering.at,
    names: lettering,
    watch: (listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    destroy: () => {
      watchers.clear();
      lettering.stop();
      horizon.stop();
      carry.stop();
      remove();
    },
  };
}
