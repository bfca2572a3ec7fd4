/** Where names stand: eight candidate places around each mark, the most important first, the least important left out. */
import type { PlacedLabel, SceneActor, SceneTie } from "./types.ts";

/**
 * Places as many labels as fit without covering marks, knots or each other at a zoom. Letters keep `letterPx` pixels on screen,
 * so more names fit the nearer one looks.
 */
export function placeLabels(
  _actors: readonly SceneActor[],
  _ties: readonly SceneTie[],
  _options: { readonly zoom: number; readonly letterPx: number },
): readonly PlacedLabel[] {
  return [];
}
