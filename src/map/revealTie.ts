/** Brings a tie into sight that was just made, with its names, also where something lies over the head or the foot of the map. */
import type { TieId } from "../model/index.ts";
import type { Scene } from "../scene/index.ts";
import type { Camera } from "./camera.ts";
import type { Chart } from "./charted.ts";
import { boxOfTie } from "./interest.ts";
import type { Covered } from "./over.ts";

/** A name below a mark takes about so many letters downward. */
const NAME_LETTERS = 2.8;

/** Moves the camera no farther than needed. Nobody moves. */
export function revealTie(
  { camera, chart }: { readonly camera: Camera; readonly chart: Chart },
  scene: Scene,
  tie: TieId | null,
  covered: Covered,
): void {
  const box = tie === null ? null : boxOfTie(scene, tie);
  if (!box) return;
  const name = (NAME_LETTERS * chart.letterPx()) / chart.viewport().zoom;
  camera.reveal({ ...box, bottom: box.bottom + name }, true, covered);
}
