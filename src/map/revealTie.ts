/** Brings a tie into sight that was just made, also where a band lies over the foot of the map. */
import type { TieId } from "../model/index.ts";
import type { Scene } from "../scene/index.ts";
import type { Camera } from "./camera.ts";
import { boxOfTie } from "./interest.ts";

/** Moves the camera no farther than needed. Nobody moves. */
export function revealTie(
  { camera }: { readonly camera: Camera },
  scene: Scene,
  tie: TieId | null,
  coveredPx: number,
): void {
  const box = tie === null ? null : boxOfTie(scene, tie);
  if (box) camera.reveal(box, true, coveredPx);
}
