/** A map that is still being laid out: marks and ties where they are so far, to be looked at from near and far. */
import { useLayoutEffect, useRef, useState } from "react";
import type { Language } from "../model/index.ts";
import type { Sketched } from "../scene/index.ts";
import { wordsIn } from "../words/index.ts";
import styles from "./NetworkMap.module.css";
import { sketchIn } from "./openingSketch.ts";
import type { Sketch } from "./sketch.ts";
import { usePaint } from "./usePaint.ts";

export interface MapSketchProps {
  readonly sketched: Sketched;
  /** x and y of each actor in turn, NaN where none is known yet. */
  readonly xy: Float32Array;
  readonly language: Language;
}

export function MapSketch({ sketched, xy, language }: MapSketchProps) {
  const place = useRef<HTMLDivElement>(null);
  const paint = usePaint(place);
  const [sketch, setSketch] = useState<Sketch | null>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    const made = sketchIn(place.current);
    setSketch(made.sketch);
    return () => {
      made.sketch.stop();
      made.element.remove();
    };
  }, []);
  useLayoutEffect(() => {
    if (sketch && paint) sketch.show(sketched, xy, paint);
  }, [sketch, sketched, xy, paint]);
  return (
    <div className={styles.map}>
      <div ref={place} className={styles.ground} role="img" aria-label={wordsIn(language).map.sketch} />
    </div>
  );
}
