/** Which rows of a long list are near enough to be seen. */
import { type RefObject, useLayoutEffect, useState } from "react";

/** Up to here every row is drawn. */
export const DRAWN_WHOLE = 300;
const BEYOND = 12;

export interface RowWindow {
  readonly first: number;
  /** Excluded. */
  readonly last: number;
  /** Height of one row in px; 0 before it is known. */
  readonly rowHeight: number;
}

/**
 * The rows between which `scroller` stands, with some to spare on either side. All rows must be of one height, that of any row marked
 * `data-index`. Lists up to `DRAWN_WHOLE` rows are whole.
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const whole = count <= DRAWN_WHOLE;
  const [seen, setSeen] = useState({ top: 0, height: 900, rowHeight: 0 });
  useLayoutEffect(() => {
    const place = scroller.current;
    if (whole || place === null) return;
    const measure = () => {
      const rowHeight = place.querySelector<HTMLElement>("[data-index]")?.offsetHeight ?? 0;
      setSeen({ top: place.scrollTop, height: place.clientHeight, rowHeight });
    };
    measure();
    place.addEventListener("scroll", measure, { passive: true });
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    return () => {
      place.removeEventListener("scroll", measure);
      watch.disconnect();
    };
  }, [scroller, whole]);
  if (whole) return { first: 0, last: count, rowHeight: seen.rowHeight };
  const rowHeight = seen.rowHeight || 36;
  const first = Math.max(0, Math.min(count, Math.floor(seen.top / rowHeight) - BEYOND));
  const last = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + BEYOND);
  return { first, last, rowHeight };
}
