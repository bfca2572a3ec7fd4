/** What a step of a story is, as a mark: a drop of trouble, a bubble, a spark, a triad, a double ring, a diamond, half a sun. */
import type { ReactNode } from "react";
import type { EpisodeKind, When } from "../../model/index.ts";
import styles from "./EpisodeMark.module.css";
import { markSize } from "./markSize.ts";

/** `filled`: dated. `outline`: without a date. `dashed`: the source itself is not sure. */
export type MarkVariant = "filled" | "outline" | "dashed";

/** Outline and dash mean "not known", as everywhere in the house. */
export function variantOf({ when, certain }: { when: When | null; certain: boolean }): MarkVariant {
  if (!certain) return "dashed";
  return when === null || when.earliest === null || when.latest === null ? "outline" : "filled";
}

const BURST = burst(12, 11.2, 7.6);

/** Strokes and fills of each kind in a 24 × 24 box; `core` parts are filled only in a filled mark. */
const SHAPES: Record<string, ReactNode> = {
  trouble: <path d="M12 2.8c3.4 4.7 6.2 7.9 6.2 11.4a6.2 6.2 0 0 1-12.4 0c0-3.5 2.8-6.7 6.2-11.4z" />,
  consultation: <path d="M3.5 4.5h17v11.5h-9.5l-4.5 4.5v-4.5h-3z" />,
  spark: <path d={BURST} />,
  introduction: (
    <>
      <path className={styles.line} d="M11 9.5C8 12 6.5 14 5.8 16M13 9.5c3 2.5 4.5 4.5 5.2 6.5" />
      <circle cx="12" cy="6.3" r="3.7" />
      <circle cx="5.2" cy="18" r="3.7" />
      <circle cx="18.8" cy="18" r="3.7" />
    </>
  ),
  meeting: (
    <>
      <circle className={styles.line} cx="12" cy="12" r="8.6" />
      <circle cx="12" cy="12" r="3.9" />
    </>
  ),
  milestone: <path d="M12 2.5l9.5 9.5-9.5 9.5-9.5-9.5z" />,
  outlook: (
    <>
      <path d="M6.3 17.5a5.7 5.7 0 0 1 11.4 0z" />
      <path className={styles.line} d="M2.2 17.5h19.6M12 8V4.5M5.6 10.8L3.3 8.5M18.4 10.8l2.3-2.3" />
    </>
  ),
};

export interface EpisodeMarkProps {
  readonly kind: EpisodeKind;
  /** Width and height in px of the light theme; grows on a projector. */
  readonly size?: number;
  readonly variant?: MarkVariant;
}

/** Decoration in the colour of the text around it; its ground is `--ground`. Words beside it say the same. Unknown kinds are a plain disc. */
export function EpisodeMark({ kind, size = 20, variant = "filled" }: EpisodeMarkProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={styles.mark}
      data-variant={variant}
      data-kind={kind}
      style={markSize(size, size)}
    >
      {Object.hasOwn(SHAPES, kind) ? SHAPES[kind] : <circle cx="12" cy="12" r="6.5" />}
    </svg>
  );
}

function burst(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, i) => {
    const angle = (Math.PI * i) / points - Math.PI / 2;
    const radius = i % 2 === 0 ? outer : inner;
    return `${(12 + radius * Math.cos(angle)).toFixed(2)} ${(12 + radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}z`;
}
