/** On paper what is behind letters is laid over with paper: a halo would write every word twice into what is printed. */
import type { Box } from "../../model/index.ts";

const AROUND = 1.5;

export function PaperBehind({ box: { left, top, right, bottom } }: { box: Box }) {
  return (
    <rect
      x={left - AROUND}
      y={top}
      width={right - left + AROUND * 2}
      height={bottom - top}
      rx={3}
      fill="var(--paper)"
      fillOpacity={0.82}
    />
  );
}
