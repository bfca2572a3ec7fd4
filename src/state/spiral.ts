/** How stories are wound on the spiral screen, and its part of the address. */
import type { StoryId } from "../model/index.ts";
import type { SpiralOrder } from "../scene/index.ts";

export interface SpiralLook {
  /** In the order of telling, or spaced by date. */
  readonly order: SpiralOrder;
  /** A second story beside the first; `null` for one alone. */
  readonly beside: StoryId | null;
}

export const FIRST_SPIRAL: SpiralLook = { order: "told", beside: null };

export function putSpiral(params: URLSearchParams, { order, beside }: SpiralLook): void {
  if (order !== FIRST_SPIRAL.order) params.append("wind", order);
  if (beside !== null && beside !== "") params.append("beside", beside);
}

export function spiralFrom(params: URLSearchParams): SpiralLook {
  return { order: params.get("wind") === "dated" ? "dated" : "told", beside: params.get("beside") || null };
}
