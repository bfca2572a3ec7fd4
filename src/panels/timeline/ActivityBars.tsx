/** The bars drawn: what is certain dark, what is possible light above it, what is selected as a core within. */
import { memo } from "react";
import type { Activity, Axis, Bin } from "../../story/index.ts";
import styles from "./ActivityRow.module.css";

interface ActivityBarsProps {
  readonly axis: Axis;
  readonly bins: readonly Bin[];
  readonly all: Activity;
  readonly selected: Activity | null;
  readonly heightPx: number;
}

const LEAST_PX = 3;

export const ActivityBars = memo(function ActivityBars({ axis, bins, all, selected, heightPx }: ActivityBarsProps) {
  const rise = (count: number) => (count === 0 ? 0 : LEAST_PX + (heightPx - LEAST_PX - 2) * (count / all.most));
  // one path for all bars of a kind: as quick with four hundred bins as with four
  const bars = (activity: Activity, kind: "certain" | "possible", inset: number) =>
    bins
      .map(({ first, last }, i) => {
        const counts = activity.bins[i];
        const up = rise(counts?.[kind] ?? 0);
        if (up === 0 || (kind === "possible" && counts?.certain === counts?.possible)) return "";
        const [from, to] = [axis.xOf(first), axis.xOf(last + 1)];
        const width = Math.max(1.5, to - from - 1);
        const cut = Math.min(inset * width, Math.max(0, (width - 2) / 2));
        return `M${r(from + cut)} ${heightPx}v${r(-up)}h${r(width - 2 * cut)}v${r(up)}z`;
      })
      .join("");
  return (
    <svg className={styles.bars} width={axis.widthPx} height={heightPx} aria-hidden="true">
      <path className={styles.possible} d={bars(all, "possible", 0)} />
      <path className={styles.certain} d={bars(all, "certain", 0)} />
      {selected && (
        <g className={styles.selected}>
          <path className={styles.possible} d={bars(selected, "possible", 0.25)} />
          <path className={styles.certain} d={bars(selected, "certain", 0.25)} />
        </g>
      )}
      <path className={styles.floor} d={`M0 ${heightPx - 0.5}H${axis.widthPx}`} />
    </svg>
  );
});

function r(px: number): number {
  return Math.round(px * 10) / 10;
}
