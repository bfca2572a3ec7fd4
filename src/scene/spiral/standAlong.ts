/** Numbers, beads and knots at their places on the ribbon, still without a word. */
import type { ActorId, EpisodeId, Point } from "../../model/index.ts";
import { type Along, KNOT_REACH } from "./along.ts";
import type { Course } from "./course.ts";
import type { SpiralSizes } from "./sizes.ts";
import type { SpiralBead, SpiralKnot, SpiralName, SpiralNumber, SpiralStep } from "./types.ts";

export interface Stood {
  readonly numbers: readonly SpiralNumber[];
  readonly beads: readonly SpiralBead[];
  readonly knots: readonly SpiralKnot[];
}

export interface Stage {
  readonly course: Course;
  readonly halfAt: (along: number) => number;
  readonly sizes: SpiralSizes;
  readonly slot: number;
}

/** The introducer stands this far outside the ribbon's edge. */
const LEAN_PX = 11;
const UNKNOWN: SpiralName["look"] = {
  type: "other",
  shape: "circle",
  fill: "other",
  iconInk: "other",
  icon: "",
  dashed: true,
};

export function standAlong({ steps }: Along, names: ReadonlyMap<ActorId, SpiralName>, stage: Stage): Stood {
  const { course, sizes } = stage;
  const numbers: SpiralNumber[] = [];
  const beads: SpiralBead[] = [];
  const knots: SpiralKnot[] = [];
  const seen = new Map<ActorId, Seen>();
  for (const [order, { step, number, figures }] of steps.entries()) {
    const mark = step.kind === "spark" ? "spark" : step.day === null ? "undated" : "dated";
    numbers.push({
      step: step.id,
      number: step.number,
      mark,
      dated: step.day !== null,
      at: course.at(number),
      radius: mark === "spark" ? sizes.burst : sizes.number,
      along: number,
    });
    const stand = (actor: ActorId, part: SpiralBead["part"], at: Point, along: number) => {
      const look = names.get(actor)?.look ?? UNKNOWN;
      const { before, returns } = returnOf(seen, actor, step, order);
      beads.push({
        key: `b${beads.length}`,
        actor,
        step: step.id,
        at,
        radius: sizes.bead,
        look,
        part,
        before,
        returns,
        label: null,
        along,
      });
    };
    for (const { figure, at } of figures) {
      if (figure.sort === "actor") {
        stand(figure.actor, "actor", course.at(at), at);
        continue;
      }
      const reach = KNOT_REACH * stage.slot;
      const [from, to] = [at - reach, at + reach];
      const knot = course.at(at);
      stand(figure.from, "from", course.at(from), from);
      stand(figure.to, "to", course.at(to), to);
      const stands = figure.via !== null && figure.via !== figure.from && figure.via !== figure.to;
      const leaning = leaningFrom(stage, at);
      if (figure.via !== null && stands) stand(figure.via, "via", leaning, at);
      const end = figure.via === null ? null : stands ? leaning : course.at(figure.via === figure.from ? from : to);
      knots.push({
        tie: figure.tie,
        step: step.id,
        at: knot,
        radius: sizes.knot,
        via: figure.via,
        look: figure.via === null ? null : (names.get(figure.via)?.look ?? UNKNOWN),
        thread: end && [knot, end],
        line: Array.from({ length: 9 }, (_, i) => course.at(from + ((to - from) * i) / 8)),
      });
    }
  }
  return { numbers, beads, knots };
}

function leaningFrom({ course, halfAt, sizes }: Stage, along: number): Point {
  const { x, y } = course.at(along);
  const out = course.outward(along);
  const reach = halfAt(along) + LEAN_PX + sizes.bead;
  return { x: x + out.x * reach, y: y + out.y * reach };
}

interface Seen {
  readonly now: EpisodeId;
  readonly order: number;
  readonly number: number;
  readonly before: number | null;
  readonly returns: boolean;
}

/** The step at which an actor stood before this one, and whether one lies between. */
function returnOf(seen: Map<ActorId, Seen>, actor: ActorId, step: SpiralStep, order: number): Seen {
  const known = seen.get(actor);
  if (known?.now === step.id) return known;
  const now: Seen = {
    now: step.id,
    order,
    number: step.number,
    before: known?.number ?? null,
    returns: known !== undefined && order - known.order > 1,
  };
  seen.set(actor, now);
  return now;
}
