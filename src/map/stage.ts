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
  for (const id of ["layer0-selectbox", "layer1-drag"])
    root.querySelector(`canvas[data-id="${id}"]`)?.setAttribute("data-carried", "no");
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
