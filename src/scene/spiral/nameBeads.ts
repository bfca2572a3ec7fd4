/** The names beside the beads: out of or into the spiral, by turns, never over anything that stands there. */
import type { Box, Point } from "../../model/index.ts";
import { boxAround } from "../boxes.ts";
import { bestOf, LABEL_LINE } from "../folding.ts";
import type { Ground } from "./ground.ts";
import type { Stage } from "./standAlong.ts";
import type { MeasureText, SpiralBead, SpiralLabel, SpiralName } from "./types.ts";
import { firstLines, wrapWords } from "./wrapWords.ts";

const GAP = 5;
const CLEAR = 3;
/** Names whose lines are longer than this, in letters, are cut where they find no room. */
const LONG_LINE = 9;

/** The label of a bead, or `null` where there is no room for one; what is placed is put on the ground. */
export function nameBead(
  bead: SpiralBead,
  turn: number,
  name: SpiralName | undefined,
  stage: Stage,
  ground: Ground,
  measure: MeasureText,
): SpiralLabel | null {
  const size = stage.sizes.label;
  for (const lines of writingsOf(name, size, measure)) {
    const again = bead.returns ? `←${bead.before}` : "";
    const width = Math.max(
      ...lines.map((line, i) => measure(i === lines.length - 1 ? line + again : line, size, false)),
    );
    const height = lines.length * size * LABEL_LINE;
    for (const extra of [0, 7, 16]) {
      for (const { centre, dir } of placesFor(bead, turn, stage, { width, height }, extra)) {
        const box = boxAround(centre, width, height);
        if (!ground.isFree(grown(box, CLEAR))) continue;
        ground.addBox(grown(box, CLEAR), "label");
        return { lines, box, align: dir.x > 0.6 ? "start" : dir.x < -0.6 ? "end" : "center", size, again };
      }
    }
  }
  return null;
}

/** The foldings, the best one first, and at last the name cut short. */
function writingsOf(name: SpiralName | undefined, size: number, measure: MeasureText): readonly (readonly string[])[] {
  const foldings = name?.foldings ?? [];
  if (foldings.length === 0) return [];
  const best = bestOf(foldings);
  const widthOf = (text: string) => measure(text, size, false);
  const all = [best, ...foldings.filter((lines) => lines !== best).toReversed()];
  const short = all.filter((lines) => lines.every((line) => widthOf(line) <= LONG_LINE * 1.3 * size));
  const whole = foldings[0]?.join("") ?? "";
  const cut = [LONG_LINE, 7, 5].map((most) =>
    firstLines(wrapWords(whole, most * size, widthOf), 3, most * size, widthOf),
  );
  return [...(short.length > 0 ? short : []), ...cut];
}

interface Place {
  readonly centre: Point;
  readonly dir: Point;
}

function placesFor(
  bead: SpiralBead,
  turn: number,
  { course, halfAt, sizes }: Stage,
  { width, height }: { width: number; height: number },
  extra: number,
): readonly Place[] {
  const out = course.outward(bead.along);
  const on = course.forward(bead.along);
  const back = { x: -out.x, y: -out.y };
  const isVia = bead.part === "via";
  const reach = (isVia ? sizes.bead : Math.max(halfAt(bead.along), sizes.bead)) + GAP + extra;
  const sides = isVia
    ? [out, on, { x: -on.x, y: -on.y }]
    : bead.part !== "actor" || turn % 2 === 1
      ? [back, out]
      : [out, back];
  return sides.flatMap((dir) => {
    const off = reach + (Math.abs(dir.x) * width + Math.abs(dir.y) * height) / 2;
    // past the bead's own edge a label may slide along the ribbon, but stays beside its bead
    const along = { x: -dir.y, y: dir.x };
    const half = (Math.abs(along.x) * width + Math.abs(along.y) * height) / 2;
    return [0, 0.45, -0.45, 0.8, -0.8].map((slide) => ({
      centre: {
        x: bead.at.x + dir.x * off + along.x * half * slide,
        y: bead.at.y + dir.y * off + along.y * half * slide,
      },
      dir,
    }));
  });
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
