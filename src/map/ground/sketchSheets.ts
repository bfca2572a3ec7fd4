/** A layout on its way as what the ground is painted from: every mark alike, every tie straight, all at full strength. */
import { dashesOf, lookOfKind, lookOfType, outlinePathOf, type Sketched, STRENGTHS } from "../../scene/index.ts";
import { fillOfActor, type Paint, tieInkOf } from "../paint.ts";
import { ACTOR_OPACITY, OUTLINE, TIE_OPACITY, UNCERTAIN_OPACITY } from "../strengths.ts";
import type { GroundSheets } from "./groundData.ts";

/** In map units: the least there are, for who is how important is told by the map. */
const RADIUS = 13;
const PLAIN = 1 + STRENGTHS.indexOf("plain");

/** Linear, once; then each time with new places: x and y of each actor in turn, NaN where none is known yet. */
export function sketchSheets(
  { count, types, typeOf, from, to, kinds, kindOf, own }: Sketched,
  paint: Paint,
): (xy: Float32Array) => GroundSheets {
  const straight = new Float32Array(from.length).fill(Number.NaN);
  const looks = {
    marks: types.map((type) => {
      const look = lookOfType(type, own.types);
      return { fill: fillOfActor(paint, { look }), outline: outlinePathOf(look.shape, 1) };
    }),
    markOf: typeOf,
    lines: kinds.map((kind) => {
      const { color, width, pattern } = lookOfKind(kind, own.kinds);
      const dashes = dashesOf(pattern).map((length) => length * Math.sqrt(paint.stroke));
      return { ink: tieInkOf(paint, color), width: width * paint.stroke, dashes };
    }),
    lineOf: kindOf,
    unsure: new Uint8Array(from.length),
    knotted: new Uint8Array(from.length),
    ink: paint.ink,
    paper: paint.paper,
    outline: OUTLINE * paint.stroke,
    markOpacity: STRENGTHS.map((strength) => ACTOR_OPACITY[strength]),
    lineOpacity: STRENGTHS.map((strength) => TIE_OPACITY[strength]),
    rest: -1,
    unsureOpacity: UNCERTAIN_OPACITY,
  };
  const radius = new Float32Array(count).fill(RADIUS);
  return (xy) => {
    const x = Float32Array.from(radius, (_, i) => xy[2 * i] ?? Number.NaN);
    const y = Float32Array.from(radius, (_, i) => xy[2 * i + 1] ?? Number.NaN);
    const isKnown = (place: number | undefined) => !Number.isNaN(x[place ?? -1] ?? Number.NaN);
    return {
      places: { x, y, radius, from, to, controlX: straight, controlY: straight },
      looks,
      moment: {
        actors: new Uint8Array(count).fill(PLAIN),
        ties: Uint8Array.from(from, (one, tie) => (isKnown(one) && isKnown(to[tie]) ? PLAIN : 0)),
      },
    };
  };
}
