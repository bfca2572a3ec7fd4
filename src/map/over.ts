/** What stands over the map on the page, as it is just now: whoever stands there says so by a mark of its element. */
import type { Box } from "../model/index.ts";

/** Covers the map from where it begins down to its foot. */
const BAND = "[data-over-map]";
/** Stands over an edge or a corner while a story is told. */
const PART = "[data-over-story]";
const CONTROLS = "[data-map-controls]";

/** How much of the lower edge of a map is covered, in CSS pixels. */
export function coveredBelow(container: HTMLElement | null): number {
  const over = document.querySelector(BAND)?.getBoundingClientRect();
  if (!container || !over) return 0;
  return Math.max(0, container.getBoundingClientRect().bottom - over.top);
}

/** The boxes of what stands at the edges while a story is told, in CSS pixels from the map's corner. */
export function partsOver(container: HTMLElement | null): readonly Box[] {
  return boxesOf(PART, container);
}

/** The boxes of the map's own buttons, in CSS pixels from its corner. */
export function controlsOver(container: HTMLElement | null): readonly Box[] {
  return boxesOf(CONTROLS, container);
}

function boxesOf(marked: string, container: HTMLElement | null): readonly Box[] {
  if (!container) return [];
  const { left: x, top: y } = container.getBoundingClientRect();
  return [...document.querySelectorAll(marked)].flatMap((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    return right > left && bottom > top ? [{ left: left - x, top: top - y, right: right - x, bottom: bottom - y }] : [];
  });
}
