/** The width of an element and the size of its small letters, kept up to date: both decide what fits on a time axis. */
import { type RefCallback, useCallback, useLayoutEffect, useState } from "react";

export interface Measured {
  readonly ref: RefCallback<HTMLElement>;
  /** For an empty element as wide as one small letter (`width: var(--fs-1)`), which tells when the theme changes the type. */
  readonly letterRef: RefCallback<HTMLElement>;
  /** 0 until measured. */
  readonly widthPx: number;
  readonly letterPx: number;
  readonly windowHeightPx: number;
}

export function useMeasured(): Measured {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [letter, setLetter] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState({ widthPx: 0, letterPx: 13, windowHeightPx: window.innerHeight });
  useLayoutEffect(() => {
    if (element === null || letter === null) return;
    const measure = () => {
      const next = {
        widthPx: Math.round(element.clientWidth),
        letterPx: Math.round(letter.getBoundingClientRect().width) || 13,
        windowHeightPx: window.innerHeight,
      };
      const same = (now: typeof next) =>
        now.widthPx === next.widthPx && now.letterPx === next.letterPx && now.windowHeightPx === next.windowHeightPx;
      setSize((now) => (same(now) ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(letter);
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [element, letter]);
  return { ref: useCallback(setElement, []), letterRef: useCallback(setLetter, []), ...size };
}
