/** An introduction on the ribbon: the two, the knot between them, and the thread to who brought them together. */
import { fillPaintOf, outlinePathOf, type SpiralKnot } from "../../scene/index.ts";
import styles from "./SpiralDrawing.module.css";

/** Decoration: the names of the three say the same. */
export function Knot({ knot: { at, radius, look, thread, line } }: { knot: SpiralKnot }) {
  return (
    <g aria-hidden="true">
      <path className={styles.tie} d={`M${line.map(({ x, y }) => `${x} ${y}`).join("L")}`} />
      {thread && <path className={styles.thread} d={`M${thread.map(({ x, y }) => `${x} ${y}`).join("L")}`} />}
      <circle className={styles.knot} cx={at.x} cy={at.y} r={radius} data-unnamed={look === null} />
      {look === null ? (
        <text className={styles.unnamed} x={at.x} y={at.y + radius * 0.56} fontSize={radius * 1.55}>
          ?
        </text>
      ) : (
        <path
          d={outlinePathOf(look.shape, radius * 0.62, at.x, at.y)}
          fill={fillPaintOf(look)}
          stroke="var(--ink)"
          strokeWidth={0.8}
        />
      )}
    </g>
  );
}
