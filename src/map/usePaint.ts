/** The paint in force at an element, read anew when the page changes its theme or the wish for less motion. */
import { type RefObject, useLayoutEffect, useState } from "react";
import { type Paint, readPaint } from "./paint.ts";

/** `null` until the element stands in the page. */
export function usePaint(element: RefObject<HTMLElement | null>): Paint | null {
  const [paint, setPaint] = useState<Paint | null>(null);
  useLayoutEffect(() => {
    const read = () => {
      if (element.current) setPaint(readPaint(element.current));
    };
    read();
    const theme = new MutationObserver(read);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "data-letters"] });
    const motion = window.matchMedia("(prefers-reduced-motion: reduce)");
    motion.addEventListener("change", read);
    return () => {
      theme.disconnect();
      motion.removeEventListener("change", read);
    };
  }, [element]);
  return paint;
}
