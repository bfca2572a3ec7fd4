/** Two spirals side by side, with the actors they share between them. */
import type { ActorId, Box, Point } from "../../model/index.ts";
import type { MeasureText, Spiral, SpiralBead, SpiralName } from "./types.ts";
import { firstLines, wrapWords } from "./wrapWords.ts";

/** An actor of both, in the column between them. */
export interface SharedActor {
  readonly actor: ActorId;
  readonly at: Point;
  readonly radius: number;
  readonly look: SpiralName["look"];
  readonly lines: readonly string[];
  readonly size: number;
  /** To its beads on either side; `nearest`: the one on that side that is drawn at rest. */
  readonly links: readonly { readonly side: 0 | 1; readonly to: Point; readonly nearest: boolean }[];
}

export interface SpiralPair {
  readonly bounds: Box;
  /** What is to be added to the points of either spiral. */
  readonly shifts: readonly [Point, Point];
  readonly shared: readonly SharedActor[];
}

/** Rows come closer where many are shared, as far as a mark with two lines of its name goes. */
const COLUMN = { width: 150, row: 92, closest: 76, radius: 19 };

/**
 * Both on one sheet, middles level. The shared actors stand as high as their places on either side, so that few lines cross. Without any, the
 * column is narrow.
 */
export function layBeside(
  first: Spiral,
  second: Spiral,
  names: ReadonlyMap<ActorId, SpiralName>,
  scale: number,
  measure: MeasureText,
): SpiralPair {
  const here = new Set(second.beads.map(({ actor }) => actor));
  const both = [...new Set(first.beads.map(({ actor }) => actor))].filter((actor) => here.has(actor));
  const column = both.length === 0 ? 32 : COLUMN.width * scale;
  const tallest = Math.max(heightOf(first), heightOf(second));
  const row = Math.max(COLUMN.closest, Math.min(COLUMN.row, tallest / scale / Math.max(1, both.length))) * scale;
  const height = Math.max(tallest, both.length * row);
  const shiftOf = (spiral: Spiral, left: number): Point => ({
    x: left - spiral.bounds.left,
    y: (height - heightOf(spiral)) / 2 - spiral.bounds.top,
  });
  const widthOf = ({ bounds }: Spiral) => bounds.right - bounds.left;
  const shifts = [shiftOf(first, 0), shiftOf(second, widthOf(first) + column)] as const;
  const middle = widthOf(first) + column / 2;
  const size = 13 * scale;
  const highOf = (actor: ActorId) => {
    const nearest = [...linksOf(first, 0, shifts[0], actor, { x: middle, y: height / 2 })]
      .concat(linksOf(second, 1, shifts[1], actor, { x: middle, y: height / 2 }))
      .filter((link) => link.nearest);
    return nearest.reduce((sum, { to }) => sum + to.y, 0) / Math.max(1, nearest.length);
  };
  const byHeight = both.toSorted((a, b) => highOf(a) - highOf(b));
  const shared = byHeight.map((actor, place): SharedActor => {
    const name = names.get(actor);
    const at = { x: middle, y: height / 2 + (place - (both.length - 1) / 2) * row - 16 * scale };
    const widest = column - 16;
    const lengthOf = (text: string) => measure(text, size, false);
    const whole = wrapWords(name?.foldings[0]?.join("") ?? "", widest, lengthOf);
    return {
      actor,
      at,
      radius: COLUMN.radius * (1 + (scale - 1) * 0.5),
      look: name?.look ?? (first.beads.find((bead) => bead.actor === actor) as SpiralBead).look,
      lines: firstLines(whole, 3, widest, lengthOf),
      size,
      links: [...linksOf(first, 0, shifts[0], actor, at), ...linksOf(second, 1, shifts[1], actor, at)],
    };
  });
  return {
    bounds: { left: 0, top: 0, right: widthOf(first) + column + widthOf(second), bottom: height },
    shifts,
    shared,
  };
}

function linksOf({ beads }: Spiral, side: 0 | 1, shift: Point, actor: ActorId, from: Point): SharedActor["links"] {
  const places = beads
    .filter((bead) => bead.actor === actor)
    .map(({ at }) => ({ x: at.x + shift.x, y: at.y + shift.y }));
  const far = places.map((to) => Math.hypot(to.x - from.x, to.y - from.y));
  const nearest = far.indexOf(Math.min(...far));
  return places.map((to, i) => ({ side, to, nearest: i === nearest }));
}

function heightOf({ bounds }: Spiral): number {
  return bounds.bottom - bounds.top;
}
