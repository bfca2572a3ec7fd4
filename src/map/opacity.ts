/** The opacity at which Cytoscape draws an element at this very frame. */
import type { Core } from "cytoscape";

/** 0 for an element it does not know. */
export function opacityIn(cy: Core, id: string): number {
  const element = cy.getElementById(id);
  if (element.empty()) return 0;
  return Number(element.numericStyle(element.hasClass("knot") ? "border-opacity" : "opacity"));
}
