/** The two ends of the window over the bars, for the hand alone: keys have the handles of the axis. */
import type { Axis } from "../../story/index.ts";
import styles from "./ActivityRow.module.css";
import { handlesApart } from "./Handle.tsx";
import type { TimeWindow } from "./useTimeWindow.ts";
import { useWindowDrag } from "./useWindowDrag.ts";

export function ActivityEdges({ axis, time }: { axis: Axis; time: TimeWindow }) {
  const { grip } = useWindowDrag(axis, time);
  const at = handlesApart(axis.xOf(time.start), axis.xOf(time.head + 1));
  return (
    <>
      <div className={styles.edge} data-bars="start" style={{ left: at.startPx }} {...grip("start")} />
      <div className={styles.edge} data-bars="head" style={{ left: at.headPx }} {...grip("head")} />
    </>
  );
}
