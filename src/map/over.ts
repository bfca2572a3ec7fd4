/** What stands over the map on the page, as it is just now: whoever stands there says so by a mark of its element. */
import type { Box } from "../model/index.ts";

/** Covers the map from where it begins down to its foot. */
const BAND = "[data-over-map]";
/** Stands over an edge or a corner while a story is told. */
const PART = "[data-over-story]";
const CONTROLS = "[data-map-controls]";
/** Says what marks on the map mean. */
const KEY = "[data-map-key]";

/** How much of the upper and of the lower edge of a map is covered, in CSS pixels. */
export interface Covered {
  readonly above: number;
  readonly below: number;
}

export const NOT_COVERED: Covered = { above: 0, below: 0 };

/** A plate that begins nearer to the upper edge than this stands along it. */
const ALONG_PX = 40;

export function coveredNow(container: HTMLElement | null): Covered {
  if (!container) return NOT_COVERED;
  const map = container.getBoundingClientRect();
  const band = document.querySelector(BAND)?.getBoundingClientRect();
  const along = [...keysOver(container), ...partsOver(container)].filter(({ top }) => top < ALONG_PX);
  return {
    above: Math.max(0, ...along.map(({ bottom }) => bottom)),
    below: band ? Math.max(0, map.bottom - band.top) : 0,
  };
}

/** The boxes of what stands at the edges while a story is told, in CSS pixels from the map's corner. */
export function partsOver(container: HTMLElement | null): readonly Box[] {
  return boxesOf(PART, container);
}

/** The boxes of the map's own buttons, in CSS pixels from its corner. */
export function controlsOver(container: HTMLElement | null): readonly Box[] {
  return boxesOf(CONTROLS, container);
}

/** The boxes of what says on the map what its marks mean, in CSS pixels from its corner. */
export function keysOver(container: HTMLElement | null): readonly Box[] {
  return boxesOf(KEY, container);
}

function boxesOf(marked: string, container: HTMLElement | null): readonly Box[] {
  if (!container) return [];
  const { left: x, top: y } = container.getBoundingClientRect();
  return [...document.querySelectorAll(marked)].flatMap((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    return right > left && bottom > top ? [{ left: left - x, top: top - y, right: right - x, bottom: bottom - y }] : [];
  });
}
