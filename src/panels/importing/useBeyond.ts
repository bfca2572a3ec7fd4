/** How many columns of a sheet that scrolls sideways lie beyond its edges. */
import { type RefObject, useEffect, useState } from "react";

export interface Beyond {
  readonly left: number;
  readonly right: number;
  /** Something of the table is hidden there, if only a part of a column. */
  readonly hidesLeft: boolean;
  readonly hidesRight: boolean;
}

const NOTHING: Beyond = { left: 0, right: 0, hidesLeft: false, hidesRight: false };
/** So much of a column has to be in sight for it not to be missed, px. */
const ENOUGH = 24;

/**
 * Counts header cells marked `data-column` that stand wholly, or but for a sliver, behind what stays in place at the left
 * (`data-pinned="left"`) or right. `of`: what is drawn; counted again when it changes.
 */
export function useBeyond(scroller: RefObject<HTMLElement | null>, of: unknown): Beyond {
  const [beyond, setBeyond] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns of another sheet stand elsewhere
  useEffect(() => {
    const place = scroller.current;
    if (place === null) return;
    const count = () => {
      const next = place.scrollWidth > place.clientWidth + 1 ? counted(place) : NOTHING;
      setBeyond((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(count);
    };
    // tells of both at once, when they have their size: asking for it now would have the page lay itself out twice
    const sizes = new ResizeObserver(soon);
    sizes.observe(place);
    if (place.firstElementChild) sizes.observe(place.firstElementChild);
    place.addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      place.removeEventListener("scroll", soon);
    };
  }, [scroller, of]);
  return beyond;
}

function counted(place: HTMLElement): Beyond {
  const edges = place.getBoundingClientRect();
  const pinned = (side: "left" | "right") =>
    place.querySelector(`[data-pinned="${side}"]`)?.getBoundingClientRect().width ?? 0;
  const [start, end] = [edges.left + pinned("left"), edges.left + place.clientWidth - pinned("right")];
  let [left, right] = [0, 0];
  for (const cell of place.querySelectorAll("[data-column]")) {
    const { left: from, right: to } = cell.getBoundingClientRect();
    if (to < start + ENOUGH) left++;
    else if (from > end - ENOUGH) right++;
  }
  const hidden = place.scrollWidth - place.clientWidth - place.scrollLeft;
  return { left, right, hidesLeft: place.scrollLeft > 1, hidesRight: hidden > 1 };
}
