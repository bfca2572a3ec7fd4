/** Camera moves: fitting what is wished for into the window, one notch nearer or farther, and keeping still when the window changes. */
import type { Box } from "../model/index.ts";
import { type Chart, ZOOM_LIMITS } from "./chart.ts";
import { boxOfAll, boxOfAnswer, boxOfMarks, boxOfNow, boxOfSelection, pointOfInterest } from "./interest.ts";
import { PROJECTED_PX } from "./labelPlan.ts";
import { boxAround, boxHolds, seenBox, type Viewport } from "./viewport.ts";

export type CameraTarget = "all" | "selection" | "step" | "answer" | "zoom-in" | "zoom-out";

/** Fitting never looks nearer than this. */
const NEAREST_FIT = 1.6;
const NOTCH = 1.35;
/** On maps narrower than this the first look is near enough to read, at what matters most. */
const NARROW_PX = 560;
const READABLE_ZOOM = 0.78;
/** On larger maps names are placed once only to find the zoom: it takes long, and they matter less. */
const MANY_ACTORS = 150;
/** Room at the edges, in CSS pixels; the lower edge leaves some for the controls. */
const PADDING = { left: 26, right: 26, top: 22, bottom: 30 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

const BOX_OF = { selection: boxOfSelection, step: boxOfNow, answer: boxOfAnswer } as const;

export interface Camera {
  go: (target: CameraTarget, animate: boolean) => void;
  /** The first look: everything; on a phone what is told, selected or most important, near enough to read. */
  open: () => void;
  /** The same again, unless the user has moved the camera by hand. */
  reopen: () => void;
  /** How much of the lower edge is covered by words, in CSS pixels. */
  cover: (px: number) => void;
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
  let covered = 0;
  const free = () => ({ width: cy.width(), height: Math.max(80, cy.height() - covered) });
  const seen = () => seenBox({ ...chart.viewport(), ...free() });

  const place = (view: { zoom: number; pan: { x: number; y: number } }, animate: boolean) => {
    cy.stop(true, false);
    const duration = animate ? motionMs() : 0;
    if (duration > 0) cy.animate({ ...view, duration, easing: "ease-in-out-cubic" });
    else cy.viewport(view);
  };
  const fit = (box: Box | null, nearest: number, animate: boolean) => {
    if (box) place(fitted(box, free(), nearest), animate);
  };
  const fitAll = (animate: boolean) => {
    const { box, zoom } = allInSight(chart, free());
    byHand = false;
    if (!box) return;
    const { pan } = fitted(box, free(), NEAREST_FIT);
    const { width, height } = free();
    const edge = 4;
    const inSight = {
      left: (edge - pan.x) / zoom,
      top: (edge - pan.y) / zoom,
      right: (width - edge - pan.x) / zoom,
      bottom: (height - edge - pan.y) / zoom,
    };
    if (chart.letterPx() >= PROJECTED_PX) chart.setHome(zoom, inSight);
    else chart.setHome(zoom);
    fit(box, NEAREST_FIT, animate);
  };
  const notch = (factor: number, animate: boolean) => {
    const zoom = Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, cy.zoom() * factor));
    place(zoomedAbout(chart.viewport(), zoom), animate);
    byHand = true;
  };

  const open = () => {
    fitAll(false);
    if (cy.width() >= NARROW_PX || cy.zoom() >= READABLE_ZOOM) return;
    const { x, y } = pointOfInterest(chart.scene());
    const { width, height } = free();
    place({ zoom: READABLE_ZOOM, pan: { x: width / 2 - x * READABLE_ZOOM, y: height / 2 - y * READABLE_ZOOM } }, false);
  };

  return {
    open,
    reopen: () => {
      if (!byHand) open();
    },
    cover: (px) => {
      if (px === covered) return;
      covered = px;
      if (!byHand) open();
    },
    go: (target, animate) => {
      if (target === "all") fitAll(animate);
      else if (target === "zoom-in") notch(NOTCH, animate);
      else if (target === "zoom-out") notch(1 / NOTCH, animate);
      else {
        const box = BOX_OF[target](chart.scene());
        if (!box || (target === "step" && boxHolds(seen(), box))) return;
        byHand = true;
        // an answer is looked at as near as it allows: the map beside it is small
        fit(box, target === "answer" ? NEAREST_FIT : Math.max(NEAREST_FIT * 0.8, cy.zoom()), animate);
      }
    },
    resized: () => {
      const { width, height } = { width: cy.width(), height: cy.height() };
      // a map that is not displayed has no size; it comes back as it was
      if (width === 0 || height === 0 || (width === size.width && height === size.height)) return;
      if (byHand) cy.panBy({ x: (width - size.width) / 2, y: (height - size.height) / 2 });
      size = { width, height };
      if (!byHand) open();
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
      const window = seen();
      if (boxHolds(window, box)) return;
      const { zoom, pan } = chart.viewport();
      const nudge = (low: number, high: number, from: number, to: number) =>
        from < low ? low - from : to > high ? high - to : 0;
      const dx = nudge(window.left, window.right, box.left, box.right);
      const dy = nudge(window.top, window.bottom, box.top, box.bottom);
      byHand = true;
      place({ zoom, pan: { x: pan.x + dx * zoom, y: pan.y + dy * zoom } }, animate);
    },
  };
}

/** The zoom and pan that show a box as large as the window allows. */
export function fitted(box: Box, window: Size, nearest: number): { zoom: number; pan: { x: number; y: number } } {
  const room = {
    x: Math.max(40, window.width - PADDING.left - PADDING.right),
    y: Math.max(40, window.height - PADDING.top - PADDING.bottom),
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
function allInSight(chart: Chart, window: Size): { box: Box | null; zoom: number } {
  const base = boxOfAll(chart.scene());
  if (!base) return { box: null, zoom: 1 };
  // a projector's letters ask for so much room that the map would shrink for the sake of names it then has no room for
  const marks = boxOfMarks(chart.scene()) ?? base;
  if (chart.letterPx() >= PROJECTED_PX) return { box: marks, zoom: fitted(marks, window, NEAREST_FIT).zoom };
  let box = base;
  let { zoom } = fitted(box, window, NEAREST_FIT);
  const rounds = chart.scene().actors.length > MANY_ACTORS ? 1 : 4;
  for (let round = 0; round < rounds; round++) {
    chart.setHome(zoom);
    const labels = chart.labelsAt(zoom).labels.map((label) => label.box);
    box = boxAround([base, ...labels]) ?? base;
    zoom = fitted(box, window, NEAREST_FIT).zoom;
  }
  return { box, zoom };
}

function zoomedAbout(
  { zoom, pan, width, height }: Viewport,
  next: number,
): { zoom: number; pan: { x: number; y: number } } {
  const factor = next / zoom;
  return {
    zoom: next,
    pan: { x: width / 2 - (width / 2 - pan.x) * factor, y: height / 2 - (height / 2 - pan.y) * factor },
  };
}
