/** A sketch that stands before the page does, below where its head will be, and goes over into it with its camera. */
import type { Sketched } from "../scene/index.ts";
import { readPaint } from "./paint.ts";
import { makeSketch, type Sketch } from "./sketch.ts";

/** A sketch with the element it lives in. */
export interface StandingSketch {
  readonly element: HTMLElement;
  readonly sketch: Sketch;
}

let standing: StandingSketch | null = null;
let isOnPage = false;

/** Shows a sketch in the colours in force; nothing once the page has one of its own. `drawn` is called when it can be seen. */
export function openSketch(sketched: Sketched, xy: Float32Array, drawn: () => void): void {
  if (isOnPage) return;
  const element = document.createElement("div");
  element.setAttribute("aria-hidden", "true");
  element.style.cssText = "position:fixed;inset:var(--bar-top) 0 0";
  document.body.append(element);
  const sketch = makeSketch(element, drawn);
  standing = { element, sketch };
  sketch.show(sketched, xy, readPaint(element));
}

/** The sketch that stands, else a new one, in its place on the page. */
export function sketchIn(place: HTMLElement): StandingSketch {
  const element = standing?.element ?? document.createElement("div");
  element.removeAttribute("aria-hidden");
  element.style.cssText = "position:absolute;inset:0";
  place.append(element);
  isOnPage = true;
  const sketch = standing?.sketch ?? makeSketch(element);
  standing = null;
  return { element, sketch };
}
