/** Tells when a new map can be seen: with a far scene its ground comes a moment after it. */
import { useEffect, useRef } from "react";
import type { Scene } from "../scene/index.ts";
import type { Chart } from "./charted.ts";

/** Calls back once for each chart. */
export function useSeen(chart: Chart | undefined, scene: Scene, onSeen: (() => void) | undefined): void {
  const latest = useRef({ scene, onSeen });
  latest.current = { scene, onSeen };
  useEffect(() => {
    if (chart === undefined) return;
    let isTold = false;
    const look = () => {
      if (isTold || (latest.current.scene.far && chart.ground() === null)) return;
      isTold = true;
      latest.current.onSeen?.();
    };
    const stop = chart.watch(look);
    look();
    return stop;
  }, [chart]);
}
