/** How wide text runs in the face of the page, once its letters are there. */
import { useEffect, useState } from "react";
import type { MeasureText } from "../../scene/index.ts";

const FAMILY = '"BIZ UDPGothic"';
/** Never wait longer than this for letters; the system's own are better than none. */
const PATIENCE_MS = 2500;
/** The least size of a name in px that is read: at a desk, and from the back row of a room. */
const LEAST = { desk: 13, room: 20 };
const MOST_KNOWN = 20_000;

/** `scale`: of the letters, as in `SpiralTask`. */
export function leastLetterPx(scale: number): number {
  return scale > 1 ? LEAST.room : LEAST.desk;
}

/** Whether both weights are there for all letters of a text, or cannot be had. */
export function useLetters(text: string): boolean {
  const [ready, setReady] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    const done = () => {
      if (!gone) setReady(text);
    };
    const timer = setTimeout(done, PATIENCE_MS);
    const loads = ["400", "700"].map((weight) => document.fonts.load(`${weight} 14px ${FAMILY}`, text));
    void Promise.allSettled(loads).then(done);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text]);
  return ready === text;
}

/** Measures with a canvas of its own; what was measured is remembered for as long as the function is. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(document.documentElement).getPropertyValue("--font") || "sans-serif";
  const known = new Map<string, number>();
  return (text, size, bold) => {
    if (context === null) return Array.from(text).length * size;
    const key = `${bold ? "b" : "n"}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${bold ? 700 : 400} 100px ${family}`;
      width = context.measureText(text).width / 100;
      if (known.size > MOST_KNOWN) known.clear();
      known.set(key, width);
    }
    // a hair more than measured: print and screen round differently
    return width * size * 1.01;
  };
}
