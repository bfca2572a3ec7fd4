/** The grounds of stories. */
import type { Positions, StoryId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import type { StoryGround } from "./types.ts";

export function groundsOf(
  _network: Network,
  _positions: Positions,
  _stories: readonly StoryId[],
): readonly StoryGround[] {
  return [];
}
