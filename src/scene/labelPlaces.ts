/** Where the label of one mark might stand, from the best-liked place to the last resort. */
import type { Box } from "../model/index.ts";
import { HUB_LETTERS, labelSize } from "./bodies.ts";
import type { PlacedLabel, SceneActor } from "./types.ts";

/** The places for one label, best-liked first; each is worked out when it is asked for. */
export interface LabelPlaces {
  readonly actor: string;
  readonly count: number;
  /** How little the place is liked for itself, before anyone else is asked. */
  readonly dislike: (index: number) => number;
  readonly box: (index: number) => Box;
  readonly label: (index: number) => PlacedLabel;
}

/** Direction of a place from the mark, the alignment of its lines, and how little it is liked. */
const SIDES = [
  { x: 0, y: 1, align: "center", dislike: 0 },
  { x: 1, y: 0, align: "start", dislike: 0.6 },
  { x: 0, y: -1, align: "center", dislike: 0.9 },
  { x: -1, y: 0, align: "end", dislike: 1.2 },
  { x: 1, y: 1, align: "start", dislike: 2 },
  { x: -1, y: 1, align: "end", dislike: 2.3 },
  { x: 1, y: -1, align: "start", dislike: 2.4 },
  { x: -1, y: -1, align: "end", dislike: 2.7 },
] as const;

interface Choice {
  readonly side: (typeof SIDES)[number];
  /** Index into the foldings: lines less one. */
  readonly folding: number;
  readonly dislike: number;
}

const MOST_FOLDINGS = 3;

/** The choices in order, by the number of foldings a name has and the number of lines of the one that reads best. */
const CHOICES = [1, 2, MOST_FOLDINGS].map((foldings) =>
  [1, 2, MOST_FOLDINGS].map((lines) => choicesFor(foldings, lines)),
);

function choicesFor(foldings: number, bestLines: number): readonly Choice[] {
  const choices = Array.from({ length: foldings }, (_, folding) =>
    SIDES.map(
      (side): Choice => ({ side, folding, dislike: side.dislike + dislikeOf(folding + 1, bestLines, side.y === 0) }),
    ),
  );
  return choices.flat().sort((a, b) => a.dislike - b.dislike);
}

/** One line reads best beside a mark, the chosen folding above or below it. */
function dislikeOf(lines: number, bestLines: number, beside: boolean): number {
  if (beside && lines === 1) return 0.2;
  return lines === bestLines ? 0 : beside ? 0.8 : 1.6;
}

/** Eight places for each folding of the name, in letters of `letter` units (hubs larger), `gap` from the mark (hubs more). */
export function placesFor(actor: SceneActor, letter: number, gap: number): LabelPlaces {
  const size = letter * (actor.hub ? HUB_LETTERS : 1);
  const sizes = actor.foldings.slice(0, MOST_FOLDINGS).map((lines) => labelSize(lines, size));
  const choices = CHOICES[sizes.length - 1]?.[Math.min(MOST_FOLDINGS, actor.label.length) - 1] ?? [];
  const reach = actor.radius + gap * (actor.hub ? 1.6 : 1);
  const box = (index: number): Box => {
    const { side, folding } = choices[index] ?? { side: SIDES[0], folding: 0 };
    const { width, height } = sizes[folding] ?? { width: 0, height: 0 };
    const away = side.x !== 0 && side.y !== 0 ? reach * Math.SQRT1_2 : reach;
    const x = actor.at.x + side.x * (away + width / 2);
    const y = actor.at.y + side.y * (away + height / 2);
    return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
  };
  return {
    actor: actor.id,
    count: choices.length,
    dislike: (index) => choices[index]?.dislike ?? Number.POSITIVE_INFINITY,
    box,
    label: (index) => {
      const { side, folding } = choices[index] ?? { side: SIDES[0], folding: 0 };
      const place = box(index);
      const at = { x: (place.left + place.right) / 2, y: (place.top + place.bottom) / 2 };
      const lines = actor.foldings[folding] ?? [];
      return { actor: actor.id, lines, at, box: place, align: side.align, size, bold: actor.hub };
    },
  };
}
