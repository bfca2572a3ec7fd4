/** Where the overview stands on a map, and from what size of the map on there is room for it. */
import type { Box } from "../model/index.ts";
import type { Size } from "./fit.ts";

export const OVERVIEW = { width: 168, height: 112 } as const;
/** As its style sheet has it. */
const FROM_RIGHT = 16;
const FROM_BOTTOM = 12;
/** On smaller maps it would cover more than it tells. */
const LEAST_MAP: Size = { width: 620, height: 420 };

/** In CSS pixels from the map's corner; `null` where the map is too small for one. */
export function overviewOn({ width, height }: Size): Box | null {
  if (width < LEAST_MAP.width || height < LEAST_MAP.height) return null;
  const right = width - FROM_RIGHT;
  const bottom = height - FROM_BOTTOM;
  return { left: right - OVERVIEW.width, top: bottom - OVERVIEW.height, right, bottom };
}
