/** Sizes of marks that stand beside letters of 14 px and grow with them on a projector. */
import type { CSSProperties } from "react";

/** Width and height in px of the light theme, as a style. */
export function markSize(width: number, height: number): CSSProperties {
  const grown = (px: number) => `calc(var(--fs-2) * ${Math.round((px / 14) * 1000) / 1000})`;
  return { width: grown(width), height: grown(height), flex: "none" };
}
