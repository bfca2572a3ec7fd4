/** What a chart is drawn on: Cytoscape's own canvases, a layer below and one above them, titles, and the floor. */
import cytoscape, { type Core } from "cytoscape";
import { type ICanvasStaticLayer, type IHTMLStaticLayer, layers } from "cytoscape-layers";
import { ZOOM_LIMITS } from "./fit.ts";
import { type Floor, makeFloor } from "./floor.ts";
import type { Paint } from "./paint.ts";
import { stylesheetOf } from "./stylesheet.ts";

export interface Stage {
  readonly cy: Core;
  readonly floor: Floor;
  readonly below: ICanvasStaticLayer;
  readonly titles: IHTMLStaticLayer;
  readonly above: ICanvasStaticLayer;
  /** Holds the canvases of elements and layers. */
  readonly picture: HTMLElement;
  readonly remove: () => void;
}

/** Sets a stage in an element that has a size. */
export function makeStage(container: HTMLElement, paint: Paint): Stage {
  // Cytoscape measures its element anew whenever an attribute of it changes: it has one that never does
  const root = document.createElement("div");
  root.style.cssText = "position:absolute;inset:0";
  container.append(root);
  const floor = makeFloor(container);
  const cy = cytoscape({
    container: root,
    style: stylesheetOf(paint),
    minZoom: ZOOM_LIMITS.least,
    maxZoom: ZOOM_LIMITS.most,
    autounselectify: true,
    boxSelectionEnabled: true,
    selectionType: "single",
    layout: { name: "preset" },
  });
  const picture = root.querySelector("canvas[data-id]")?.parentElement ?? root;
  const stack = layers(cy);
  standAside(cy, root);
  return {
    cy,
    floor,
    below: stack.nodeLayer.insertBefore("canvas-static"),
    titles: stack.nodeLayer.insertBefore("html-static"),
    above: stack.append("canvas-static"),
    picture,
    remove: () => {
      cy.destroy();
      root.remove();
      floor.remove();
    },
  };
}

/**
 * Cytoscape clears its canvases for the rubber band and for what is dragged at every picture, and the browser takes them over whole
 * each time: they are part of the page only while there is something on them.
 */
function standAside(cy: Core, root: HTMLElement): void {
  const seldom = [
    { id: "layer0-selectbox", from: "boxstart", to: "boxend" },
    { id: "layer1-drag", from: "grab", to: "free" },
  ];
  for (const { id, from, to } of seldom) {
    const canvas = root.querySelector<HTMLElement>(`canvas[data-id="${id}"]`);
    if (!canvas) continue;
    canvas.dataset.carried = "no";
    canvas.style.visibility = "hidden";
    cy.on(from, () => {
      canvas.style.visibility = "";
    });
    cy.on(to, () => {
      canvas.style.visibility = "hidden";
    });
  }
}
