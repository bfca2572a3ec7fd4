/** How far a long list is scrolled, told in steps, so that only what is in sight or near it needs to be drawn. */
import { useRef, useState } from "react";

/** Steps of scrolling that are told. */
const STEP_PX = 120;
/** So much beyond what is in sight is drawn too: the keyboard walks into it before it is seen. */
const BEYOND_PX = 360;

export function useScrolled() {
  const ref = useRef<HTMLDivElement>(null);
  const [stepped, setStepped] = useState(0);
  return {
    ref,
    onScroll: () => setStepped(Math.floor((ref.current?.scrollTop ?? 0) / STEP_PX) * STEP_PX),
    /** Is something this far from the top in sight, or near it? */
    isNear: (topPx: number) => {
      const sightPx = ref.current?.clientHeight ?? window.innerHeight;
      return topPx > stepped - BEYOND_PX && topPx < stepped + sightPx + BEYOND_PX;
    },
  };
}
