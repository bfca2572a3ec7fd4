/** Camera moves: fitting what is wished for into the window, one notch nearer or farther, and keeping still when the window changes. */
import type { Box } from "../model/index.ts";
import type { Chart } from "./charted.ts";
import { fitted, type Size, ZOOM_LIMITS, zoomedAbout } from "./fit.ts";
import { framed } from "./frame.ts";
import { answerFramed } from "./frameAnswer.ts";
import { allInSight, NEAREST_FIT, sightAt } from "./inSight.ts";
import { boxOfAnswer, boxOfNow, boxOfSelection, pointOfInterest } from "./interest.ts";
import { PROJECTED_PX, type Sight } from "./labelPlan.ts";
import { type Covered, NOT_COVERED } from "./over.ts";
import { boxHolds, seenBox } from "./viewport.ts";

export type CameraTarget = "all" | "selection" | "step" | "answer" | "zoom-in" | "zoom-out";

const NOTCH = 1.35;
/** What the buttons take from the lower edge, beyond what fitting leaves free there. */
const BUTTONS_PX = 22;
/** On maps narrower than this the first look is near enough to read, at what matters most. */
const NARROW_PX = 560;
const READABLE_ZOOM = 0.78;
/** Among very many a tie that was just made is seen from so near, if it is short enough. */
const NEAR_AMONG_MANY = 0.9;
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
  /** Fits a part of the map into the window. */
  show: (box: Box, animate: boolean) => void;
  /** Puts a point of the map in the middle. */
  centreOn: (point: { x: number; y: number }) => void;
  /**
   * Moves as little as needed to have a box in sight, and no nearer; where it is larger than the window it is fitted.
   * `under`: how much of its edges something lies over just now; told where something was just made, which is then come nearer to.
   */
  reveal: (box: Box, animate: boolean, under?: Covered) => void;
  /** Before a room: from now on the camera frames what is told, and comes back to where it is with `cameBack`. */
  wentBefore: () => void;
  cameBack: () => void;
  /** Frames what is told now above a caption of this height and clear of what stands `over` the map; `whole`: everything. */
  frame: (captionPx: number, over: readonly Box[], whole: boolean, durationMs: number) => void;
}

/** What stands over the corners of the map just now; `keys`: that of it which says what marks mean. */
interface Over {
  readonly standing: () => readonly Box[];
  readonly keys: () => readonly Box[];
}

export function makeCamera(chart: Chart, motionMs: () => number, { standing, keys }: Over): Camera {
  const { cy } = chart;
  let byHand = false;
  /** The camera frames an answer, and has not been moved since. */
  let answering = false;
  let size = { width: cy.width(), height: cy.height() };
  let covered = 0;
  const free = () => ({ width: cy.width(), height: Math.max(80, cy.height() - covered) });
  const seen = () => seenBox({ ...chart.viewport(), ...free() });

  let home: { readonly zoom: number; readonly sight: Sight | null } = { zoom: 1, sight: null };
  const settleHome = (zoom: number, sight: Sight | null) => {
    home = { zoom, sight };
    chart.names.setHome(zoom, sight);
  };

  /** Where the camera was before the room, and with what window. */
  let before: {
    zoom: number;
    pan: { x: number; y: number };
    size: Size;
    byHand: boolean;
    covered: number;
    home: typeof home;
  } | null = null;
  let isBefore = false;

  const place = (
    view: { zoom: number; pan: { x: number; y: number } },
    animate: boolean,
    duration = animate ? motionMs() : 0,
    complete = () => {},
  ) => {
    cy.stop(true, false);
    if (duration > 0) cy.animate({ ...view, duration, easing: "ease-in-out-cubic", complete });
    else {
      chart.stand(view);
      complete();
    }
  };
  const fit = (box: Box | null, nearest: number, animate: boolean) => {
    if (box) place(fitted(box, free(), nearest, chart.leastZoom()), animate);
  };
  const fitAll = (animate: boolean) => {
    const isFar = Boolean(chart.scene().far);
    // very many reach into every corner: the buttons stand below them
    const room = isFar ? { ...free(), height: Math.max(80, free().height - BUTTONS_PX) } : free();
    const { box, zoom } = allInSight(chart, room);
    byHand = false;
    if (!box) return;
    const view = fitted(box, room, NEAREST_FIT, chart.leastZoom());
    const over = isFar ? standing() : keys();
    const isBound = over.length > 0 || chart.letterPx() >= PROJECTED_PX;
    settleHome(zoom, isBound ? sightAt({ zoom, pan: view.pan }, free(), over) : null);
    place(view, animate);
  };
  const frameAnswer = (animate: boolean) => {
    const view = answerFramed(chart, free(), standing(), NEAREST_FIT);
    if (view) place(view, animate);
    return view !== null;
  };
  const notch = (factor: number, animate: boolean) => {
    const zoom = Math.min(ZOOM_LIMITS.most, Math.max(chart.leastZoom(), cy.zoom() * factor));
    place(zoomedAbout(chart.viewport(), zoom), animate);
    byHand = true;
  };

  const open = () => {
    fitAll(false);
    if (chart.scene().far) chart.settle();
    // of very many the whole is what can be read: where they gather
    if (chart.scene().far || cy.width() >= NARROW_PX || cy.zoom() >= READABLE_ZOOM) return;
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
      answering = target === "answer";
      if (target === "all") fitAll(animate);
      else if (target === "zoom-in") notch(NOTCH, animate);
      else if (target === "zoom-out") notch(1 / NOTCH, animate);
      else {
        // the room the map has got may be news to the chart
        cy.resize();
        const box = BOX_OF[target](chart.scene());
        if (!box || (target === "step" && boxHolds(seen(), box))) return;
        byHand = true;
        // an answer is looked at as near as it allows: the map beside it is small
        if (!(answering && frameAnswer(animate)))
          fit(box, target === "answer" ? NEAREST_FIT : Math.max(NEAREST_FIT * 0.8, cy.zoom()), animate);
      }
    },
    resized: () => {
      const { width, height } = { width: cy.width(), height: cy.height() };
      // a map that is not displayed has no size; it comes back as it was
      if (width === 0 || height === 0 || (width === size.width && height === size.height)) return;
      if (isBefore) {
        size = { width, height };
        return;
      }
      if (before !== null && before.size.width === width && before.size.height === height) {
        size = before.size;
        chart.stand({ zoom: before.zoom, pan: before.pan });
        before = null;
        return;
      }
      before = null;
      const old = size;
      size = { width, height };
      if (answering && frameAnswer(false)) return;
      if (byHand) cy.panBy({ x: (width - old.width) / 2, y: (height - old.height) / 2 });
      if (!byHand) open();
    },
    touched: () => {
      chart.names.fly(false);
      byHand = true;
      answering = false;
    },
    wentBefore: () => {
      before = { zoom: cy.zoom(), pan: { ...cy.pan() }, size, byHand, covered, home };
      isBefore = true;
    },
    cameBack: () => {
      isBefore = false;
      if (before === null) return;
      cy.stop(true, false);
      byHand = before.byHand;
      covered = before.covered;
      chart.names.fly(false);
      settleHome(before.home.zoom, before.home.sight);
      chart.stand({ zoom: before.zoom, pan: before.pan });
      // the window grows back after this; the same place is taken again then
      if (size.width === before.size.width && size.height === before.size.height) before = null;
    },
    frame: (captionPx, over, whole, durationMs) => {
      covered = captionPx;
      const view = framed(chart, free(), over, whole);
      if (!view) return;
      settleHome(view.zoom, sightAt(view, free(), over));
      // names stand at once as they will where the camera comes to rest
      chart.names.fly(durationMs > 0);
      place(view, durationMs > 0, durationMs, () => chart.names.fly(false));
    },
    show: (box, animate) => {
      byHand = true;
      answering = false;
      fit(box, NEAREST_FIT, animate);
    },
    centreOn: ({ x, y }) => {
      const zoom = cy.zoom();
      byHand = true;
      cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom });
    },
    reveal: (box, animate, under) => {
      const { above, below } = under ?? NOT_COVERED;
      const foot = Math.max(covered, below);
      const room = { width: cy.width(), height: Math.max(80, cy.height() - foot - above) };
      const { zoom, pan, ...size } = chart.viewport();
      const down = { x: pan.x, y: pan.y - above };
      const window = seenBox({ zoom, pan: down, ...size, ...room });
      // what had to be seen from farther away before is seen from nearer again where that is enough
      const wished = chart.scene().far ? NEAR_AMONG_MANY : home.zoom;
      const isFar = under !== undefined && zoom < wished * 0.98;
      if (boxHolds(window, box) && !isFar) return;
      const isTooLarge =
        box.right - box.left > window.right - window.left || box.bottom - box.top > window.bottom - window.top;
      if (isTooLarge || isFar) {
        byHand = true;
        const fit = fitted(box, room, isFar ? wished : zoom);
        return place({ zoom: fit.zoom, pan: { x: fit.pan.x, y: fit.pan.y + above } }, animate);
      }
      const nudge = (low: number, high: number, from: number, to: number) =>
        from < low ? low - from : to > high ? high - to : 0;
      const dx = nudge(window.left, window.right, box.left, box.right);
      const dy = nudge(window.top, window.bottom, box.top, box.bottom);
      byHand = true;
      place({ zoom, pan: { x: pan.x + dx * zoom, y: pan.y + dy * zoom } }, animate);
    },
  };
}
