/** Brings a tie into sight that was just made, also where a band lies over the foot of the map. */
import type { TieId } from "../model/index.ts";
import type { Scene } from "../scene/index.ts";
import type { Camera } from "./camera.ts";
import { boxOfTie } from "./interest.ts";

/** What lies over the page and says so covers the map from here down. */
const OVER = "[data-over-map]";

/** How much of the lower edge of a map is covered, in CSS pixels. */
export function coveredBelow(container: HTMLElement | null): number {
  const over = document.querySelector(OVER)?.getBoundingClientRect();
  if (!container || !over) return 0;
  return Math.max(0, container.getBoundingClientRect().bottom - over.top);
}

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
