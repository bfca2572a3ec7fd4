/** How Cytoscape draws the elements: all that differs from one to another comes from their data. */
import type { StylesheetJson } from "cytoscape";
import type { Paint } from "./paint.ts";

/** The stylesheet of a theme. Strengths fade unless motion is not wanted; positions never move by themselves. */
export function stylesheetOf(paint: Paint): StylesheetJson {
  const fade = { "transition-duration": paint.motionMs, "transition-timing-function": "ease-out" };
  return [
    { selector: "core", style: { "active-bg-opacity": 0, ...boxStyle(paint) } },
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        "background-color": "data(fill)",
        "border-width": "data(outline)",
        "border-color": "data(ink)",
        "border-join": "round",
        opacity: "data(opacity)",
        "z-index": "data(z)",
        "overlay-opacity": 0,
        "transition-property": "opacity background-color border-color",
        ...fade,
      },
    },
    { selector: "node.actor", style: { shape: "polygon", "shape-polygon-points": "data(points)" } },
    // the disc stays whole, or the tie would shine through; only its ring fades
    {
      selector: "node.knot",
      style: {
        shape: "ellipse",
        opacity: 1,
        "border-opacity": "data(opacity)",
        "transition-property": "border-opacity border-color",
      },
    },
    {
      selector: "node.dashed",
      style: { "border-style": "dashed", "border-dash-pattern": [3.4 * paint.stroke, 2.8 * paint.stroke] },
    },
    {
      selector: "edge",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "endpoints",
        "source-endpoint": "data(start)",
        "target-endpoint": "data(end)",
        "control-point-weights": "data(weight)",
        "control-point-distances": "data(distance)",
        width: "data(width)",
        "line-color": "data(ink)",
        "line-outline-width": "data(outline)",
        "line-outline-color": "data(outlineInk)",
        opacity: "data(opacity)",
        "z-index": "data(z)",
        "overlay-opacity": 0,
        "transition-property": "opacity line-color width",
        ...fade,
      },
    },
    { selector: "edge.dashed", style: { "line-style": "dashed", "line-dash-pattern": "data(dashes)" } },
    { selector: "edge.round", style: { "line-cap": "round" } },
  ] as unknown as StylesheetJson;
}

/** The rubber band of a box selection. */
function boxStyle(paint: Paint): Record<string, string | number> {
  return {
    "selection-box-color": paint.yamabuki,
    "selection-box-opacity": 0.18,
    "selection-box-border-color": paint.rule,
    "selection-box-border-width": 1,
  };
}
