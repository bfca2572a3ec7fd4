/** Keeps a chart in step with whom the keyboard is on. */
import { useLayoutEffect, useRef } from "react";
import type { ActorId } from "../model/index.ts";
import type { Chart } from "./charted.ts";

/** A new chart has nobody in focus: painting it once more to say so would be dear. */
export function useFocused(chart: Chart | undefined, focus: ActorId | null): void {
  const told = useRef<{ chart: Chart | undefined; focus: ActorId | null }>({ chart: undefined, focus: null });
  useLayoutEffect(() => {
    const had = told.current.chart === chart ? told.current.focus : null;
    told.current = { chart, focus };
    if (had !== focus) chart?.focus(focus);
  }, [chart, focus]);
}
