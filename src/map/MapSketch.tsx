/** A map that is still being laid out: marks and ties where they are so far, to be looked at from near and far. */
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ActorId, Dataset, Language } from "../model/index.ts";
import { wordsIn } from "../words/index.ts";
import { sketchSheets } from "./ground/sketchSheets.ts";
import styles from "./NetworkMap.module.css";
import { makeSketch, type Sketch } from "./sketch.ts";
import { usePaint } from "./usePaint.ts";

export interface MapSketchProps {
  readonly dataset: Dataset;
  readonly ids: readonly ActorId[];
  /** x and y of each of `ids` in turn, NaN where none is known yet. */
  readonly xy: Float32Array;
  readonly language: Language;
}

export function MapSketch({ dataset, ids, xy, language }: MapSketchProps) {
  const place = useRef<HTMLDivElement>(null);
  const paint = usePaint(place);
  const [sketch, setSketch] = useState<Sketch | null>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    const made = makeSketch(place.current);
    setSketch(made);
    return made.stop;
  }, []);
  const sheets = useMemo(() => paint && sketchSheets(dataset, ids, paint), [dataset, ids, paint]);
  useLayoutEffect(() => {
    if (sketch && sheets && paint) sketch.show(sheets(xy), paint.paper);
  }, [sketch, sheets, xy, paint]);
  return (
    <div className={styles.map}>
      <div ref={place} className={styles.ground} role="img" aria-label={wordsIn(language).map.sketch} />
    </div>
  );
}
