/** The bars of the time band: bins along its axis, and how many ties fall into each, of all shown and of the selected. */
import { useMemo } from "react";
import { selectCountedTies } from "../../state/index.ts";
import { type Activity, type Axis, activityOf, type Bin, binsAlong } from "../../story/index.ts";
import { useNow } from "../useEnishi.tsx";

export interface ShownActivity {
  readonly bins: readonly Bin[];
  readonly all: Activity;
  /** `null` where nothing is selected. */
  readonly selected: Activity | null;
}

export function useActivity(axis: Axis, leastPx: number): ShownActivity {
  const counted = useNow(selectCountedTies);
  const sense = useNow(({ view }) => (view.timeMode === "happened-in" ? "going-on" : "began"));
  const bins = useMemo(() => binsAlong(axis, leastPx), [axis, leastPx]);
  const all = useMemo(() => activityOf(counted.shown, bins, sense), [counted.shown, bins, sense]);
  const selected = useMemo(
    () => counted.selected && activityOf(counted.selected, bins, sense),
    [counted.selected, bins, sense],
  );
  return useMemo(() => ({ bins, all, selected }), [bins, all, selected]);
}
