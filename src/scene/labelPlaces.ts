/** Where the label of one mark might stand, from the best-liked place to the last resort. */
import type { Box, Point } from "../model/index.ts";
import { HUB_LETTERS, labelSize } from "./bodies.ts";
import type { PlacedLabel, SceneActor } from "./types.ts";

export interface LabelPlace {
  readonly label: PlacedLabel;
  /** How little the place is liked for itself, before anyone else is asked. */
  readonly dislike: number;
}

/** Direction of the place from the mark, the alignment of its lines, and how little it is liked. */
const PLACES = [
  { x: 0, y: 1, align: "center", dislike: 0 },
  { x: 1, y: 0, align: "start", dislike: 0.6 },
  { x: 0, y: -1, align: "center", dislike: 0.9 },
  { x: -1, y: 0, align: "end", dislike: 1.2 },
  { x: 1, y: 1, align: "start", dislike: 2 },
  { x: -1, y: 1, align: "end", dislike: 2.3 },
  { x: 1, y: -1, align: "start", dislike: 2.4 },
  { x: -1, y: -1, align: "end", dislike: 2.7 },
] as const;

const DIAGONAL = Math.SQRT1_2;

/** Eight places for each folding of the name, letters of `letter` units (hubs larger), `gap` from the mark; best-liked first. */
export function placesFor(actor: SceneActor, letter: number, gap: number): readonly LabelPlace[] {
  const size = letter * (actor.hub ? HUB_LETTERS : 1);
  const places: LabelPlace[] = [];
  for (const lines of actor.foldings) {
    const { width, height } = labelSize(lines, size);
    const unlike = lines.length === actor.label.length ? 0 : 1;
    for (const place of PLACES) {
      const at = centreAt(actor, place, width, height, gap);
      const box: Box = {
        left: at.x - width / 2,
        top: at.y - height / 2,
        right: at.x + width / 2,
        bottom: at.y + height / 2,
      };
      const beside = place.y === 0;
      // one line reads best beside a mark, the chosen folding above or below it
      const folding = beside && lines.length === 1 ? 0.2 : unlike * (beside ? 0.8 : 1.6);
      const label = { actor: actor.id, lines, at, box, align: place.align, size, bold: actor.hub };
      places.push({ label, dislike: place.dislike + folding });
    }
  }
  return places.sort((a, b) => a.dislike - b.dislike);
}

function centreAt(
  actor: SceneActor,
  place: (typeof PLACES)[number],
  width: number,
  height: number,
  gap: number,
): Point {
  const reach = actor.radius + gap * (actor.hub ? 1.6 : 1);
  const slant = place.x !== 0 && place.y !== 0 ? DIAGONAL : 1;
  return {
    x: actor.at.x + place.x * (reach * slant + width / 2),
    y: actor.at.y + place.y * (reach * slant + (place.x === 0 || slant !== 1 ? height / 2 : 0)),
  };
}
