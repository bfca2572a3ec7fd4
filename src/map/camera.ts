/** Camera moves: fitting what is wished for into the window, one notch nearer or farther, and keeping still when the window changes. */
import type { Box } from "../model/index.ts";
import type { Scene } from "../scene/index.ts";
import { type Chart, ZOOM_LIMITS } from "./chart.ts";
import { emphasisOf } from "./emphasis.ts";
import { boxAround, boxHolds, seenBox, type Viewport } from "./viewport.ts";

export type CameraTarget = "all" | "selection" | "step" | "zoom-in" | "zoom-out";

/** Fitting never looks nearer than this. */
const NEAREST_FIT = 1.6;
const NOTCH = 1.35;
/** Room at the edges, in CSS pixels; the lower edge leaves some for the controls. */
const PADDING = { left: 26, right: 26, top: 22, bottom: 30 } as const;

export interface Camera {
  go: (target: CameraTarget, animate: boolean) => void;
  /** The window has another size: the middle stays, or all is fitted again while the user has not moved the camera. */
  resized: () => void;
  /** The user has moved the camera by hand. */
  touched: () => void;
  /** Puts a point of the map in the middle. */
  centreOn: (point: { x: number; y: number }) => void;
  /** Moves as little as needed to have a box in sight. */
  reveal: (box: Box, animate: boolean) => void;
}

export function makeCamera(chart: Chart, motionMs: () => number): Camera {
  const { cy } = chart;
  let byHand = false;
  let size = { width: cy.width(), height: cy.height() };

  const place = (view: { zoom: number; pan: { x: number; y: number } }, animate: boolean) => {
    cy.stop(true, false);
    const duration = animate ? motionMs() : 0;
    if (duration > 0) cy.animate({ ...view, duration, easing: "ease-in-out-cubic" });
    else cy.viewport(view);
  };
  const fit = (box: Box | null, nearest: number, animate: boolean) => {
    if (box) place(fitted(box, cy.width(), cy.height(), nearest), animate);
  };
  const fitAll = (animate: boolean) => {
    const { box, zoom } = allInSight(chart);
    byHand = false;
    if (!box) return;
    chart.setHome(zoom);
    fit(box, NEAREST_FIT, animate);
  };
  const notch = (factor: number, animate: boolean) => {
    const zoom = Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, cy.zoom() * factor));
    place(zoomedAbout(chart.viewport(), zoom), animate);
    byHand = true;
  };

  return {
    go: (target, animate) => {
      if (target === "all") fitAll(animate);
      else if (target === "zoom-in") notch(NOTCH, animate);
      else if (target === "zoom-out") notch(1 / NOTCH, animate);
      else {
        const box = target === "step" ? boxOfNow(chart.scene()) : boxOfSelection(chart.scene());
        if (!box || (target === "step" && boxHolds(seenBox(chart.viewport()), box))) return;
        byHand = true;
        fit(box, Math.max(NEAREST_FIT * 0.8, cy.zoom()), animate);
      }
    },
    resized: () => {
      const { width, height } = { width: cy.width(), height: cy.height() };
      if (width === size.width && height === size.height) return;
      if (byHand) cy.panBy({ x: (width - size.width) / 2, y: (height - size.height) / 2 });
      size = { width, height };
      if (!byHand) fitAll(false);
    },
    touched: () => {
      byHand = true;
    },
    centreOn: ({ x, y }) => {
      const zoom = cy.zoom();
      byHand = true;
      cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom });
    },
    reveal: (box, animate) => {
      const seen = seenBox(chart.viewport());
      if (boxHolds(seen, box)) return;
      const { zoom, pan } = chart.viewport();
      const nudge = (low: number, high: number, from: number, to: number) =>
        from < low ? low - from : to > high ? high - to : 0;
      const dx = nudge(seen.left, seen.right, box.left, box.right);
      const dy = nudge(seen.top, seen.bottom, box.top, box.bottom);
      byHand = true;
      place({ zoom, pan: { x: pan.x + dx * zoom, y: pan.y + dy * zoom } }, animate);
    },
  };
}

/** The zoom and pan that show a box as large as the window allows. */
export function fitted(box: Box, width: number, height: number, nearest: number): { zoom: number; pan: { x: number; y: number } } {
  const room = {
    x: Math.max(40, width - PADDING.left - PADDING.right),
    y: Math.max(40, height - PADDING.top - PADDING.bottom),
  };
  const zoom = Math.max(
    ZOOM_LIMITS.least,
    Math.min(nearest, room.x / Math.max(1, box.right - box.left), room.y / Math.max(1, box.bottom - box.top)),
  );
  return {
    zoom,
    pan: {
      x: PADDING.left + room.x / 2 - ((box.left + box.right) / 2) * zoom,
      y: PADDING.top + room.y / 2 - ((box.top + box.bottom) / 2) * zoom,
    },
  };
}

/** The box of everything with its labels, and the zoom that fits it: labels keep their size on screen, so the two are found in turn. */
function allInSight(chart: Chart): { box: Box | null; zoom: number } {
  const { scene, viewport } = { scene: chart.scene(), viewport: chart.viewport() };
  const base = boxOfAll(scene);
  if (!base) return { box: null, zoom: 1 };
  let box = base;
  let { zoom } = fitted(box, viewport.width, viewport.height, NEAREST_FIT);
  for (let round = 0; round < 4; round++) {
    chart.setHome(zoom);
    const labels = chart.labelsAt(zoom).labels.map((label) => label.box);
    box = boxAround([base, ...labels]) ?? base;
    zoom = fitted(box, viewport.width, viewport.height, NEAREST_FIT).zoom;
  }
  return { box, zoom };
}

function boxOfAll(scene: Scene): Box | null {
  const corners = [...scene.grounds.flatMap(({ outline, titleAt }) => [...outline, titleAt])];
  const actors = scene.actors.map(({ at, radius }) => boxAt(at, radius + 4));
  return boxAround([...(scene.bounds ? [scene.bounds] : []), ...actors, ...corners.map((point) => boxAt(point, 2))]);
}

function boxOfSelection(scene: Scene): Box | null {
  const chosen = new Set(scene.actors.filter(({ selected }) => selected).map(({ id }) => id));
  const around = [
    ...[...chosen].map((id) => emphasisOf(scene, id, null)),
    ...scene.ties.filter(({ selected }) => selected).map(({ id }) => emphasisOf(scene, null, id)),
  ].flatMap(({ actors }) => [...(actors ?? [])]);
  return boxOfActors(scene, new Set([...chosen, ...around]));
}

function boxOfNow(scene: Scene): Box | null {
  const now = new Set(scene.actors.filter(({ strength }) => strength === "now").map(({ id }) => id));
  const knots = scene.ties.flatMap(({ strength, knot }) => (strength === "now" && knot ? [boxAt(knot.at, 24)] : []));
  const actors = boxOfActors(scene, now);
  return boxAround([...(actors ? [actors] : []), ...knots]);
}

/** Actors with room for their names. */
function boxOfActors(scene: Scene, ids: ReadonlySet<string>): Box | null {
  return boxAround(scene.actors.filter(({ id }) => ids.has(id)).map(({ at, radius }) => boxAt(at, radius + 34)));
}

function boxAt({ x, y }: { x: number; y: number }, room: number): Box {
  return { left: x - room, top: y - room, right: x + room, bottom: y + room };
}

function zoomedAbout({ zoom, pan, width, height }: Viewport, next: number): { zoom: number; pan: { x: number; y: number } } {
  const factor = next / zoom;
  return {
    zoom: next,
    pan: { x: width / 2 - (width / 2 - pan.x) * factor, y: height / 2 - (height / 2 - pan.y) * factor },
  };
}
