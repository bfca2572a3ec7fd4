/** The distribution of a column as a drawing so small that only its form can be read. */
import { useMemo } from "react";
import { markSize } from "../marks/markSize.ts";
import { binsOf } from "./bins.ts";
import plots from "./Plots.module.css";

const BINS = 12;
const WIDTH = 64;
const HEIGHT = 18;

interface MiniHistogramProps {
  readonly values: readonly number[];
  readonly marked: readonly number[];
  /** As wide as there is room. */
  readonly wide?: boolean;
}

/** Decoration: the distribution page says it in figures. `marked` are values of those selected. */
export function MiniHistogram({ values, marked, wide = false }: MiniHistogramProps) {
  const bins = useMemo(() => binsOf(values, BINS), [values]);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const step = WIDTH / Math.max(1, bins.length);
  const isMarked = (at: number) => {
    const bin = bins[at];
    const last = at === bins.length - 1;
    return (
      bin !== undefined && marked.some((value) => value >= bin.from && (value < bin.to || (last && value <= bin.to)))
    );
  };
  return (
    <svg
      className={wide ? plots.wide : plots.mini}
      {...(wide ? { preserveAspectRatio: "none" } : { style: markSize(WIDTH, HEIGHT) })}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {bins.map(({ from, count }, at) => {
        // a bar of one actor among thousands is still to be seen
        const height = count === 0 ? 0 : Math.max(1.5, (count / most) * (HEIGHT - 2));
        return (
          <rect
            key={from}
            data-marked={isMarked(at)}
            x={at * step + 0.5}
            y={HEIGHT - 1 - height}
            width={Math.max(1, step - 1)}
            height={height}
          />
        );
      })}
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
    </svg>
  );
}
