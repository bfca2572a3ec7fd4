/** How far a long list is scrolled, told in steps, so that only what is in sight or near it needs to be drawn. */
import { useCallback, useEffect, useRef, useState } from "react";

/** Steps of scrolling that are told. */
const STEP_PX = 120;
/** So much beyond what is in sight is drawn too: the keyboard walks into it before it is seen. */
const BEYOND_PX = 360;

export function useScrolled() {
  const ref = useRef<HTMLDivElement>(null);
  const [stepped, setStepped] = useState(0);
  // never asked for while the page is being made: the answer would cost a layout of all of it
  const [sightPx, setSightPx] = useState(() => window.innerHeight);
  useEffect(() => {
    if (!ref.current) return;
    const watching = new ResizeObserver(([entry]) => entry && setSightPx(entry.contentRect.height));
    watching.observe(ref.current);
    return () => watching.disconnect();
  }, []);
  const isNear = useCallback(
    (topPx: number) => topPx > stepped - BEYOND_PX && topPx < stepped + sightPx + BEYOND_PX,
    [stepped, sightPx],
  );
  return {
    ref,
    onScroll: () => setStepped(Math.floor((ref.current?.scrollTop ?? 0) / STEP_PX) * STEP_PX),
    /** Is something this far from the top in sight, or near it? Another function once answers differ. */
    isNear,
  };
}
