/** A layout on its way as what the ground is painted from: every mark alike, every tie straight, all at full strength. */
import type { ActorId, Dataset } from "../../model/index.ts";
import { dashesOf, lookOfKind, lookOfType, outlinePathOf, STRENGTHS } from "../../scene/index.ts";
import { fillOfActor, type Paint, tieInkOf } from "../paint.ts";
import { ACTOR_OPACITY, OUTLINE, TIE_OPACITY, UNCERTAIN_OPACITY } from "../strengths.ts";
import type { GroundSheets } from "./groundData.ts";

/** In map units: the least there are, for who is how important is told by the map. */
const RADIUS = 13;
const PLAIN = 1 + STRENGTHS.indexOf("plain");

/** `ids` name whose places will be given. Linear, once; then each time with new places. */
export function sketchSheets(
  { actors, ties, types, kinds }: Dataset,
  ids: readonly ActorId[],
  paint: Paint,
): (xy: Float32Array) => GroundSheets {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const drawn = ties.filter(({ from, to }) => from !== to && placeOf.has(from) && placeOf.has(to));
  const typeById = new Map(actors.map(({ id, type }) => [id, type]));
  const typesHere = [...new Set(typeById.values())];
  const kindsHere = [...new Set(drawn.map(({ kind }) => kind))];
  const straight = new Float32Array(drawn.length).fill(Number.NaN);
  const from = Int32Array.from(drawn, (tie) => placeOf.get(tie.from) ?? 0);
  const to = Int32Array.from(drawn, (tie) => placeOf.get(tie.to) ?? 0);
  const looks = {
    marks: typesHere.map((type) => {
      const look = lookOfType(type, types);
      return { fill: fillOfActor(paint, { look }), outline: outlinePathOf(look.shape, 1) };
    }),
    markOf: Uint16Array.from(ids, (id) => Math.max(0, typesHere.indexOf(typeById.get(id) ?? ""))),
    lines: kindsHere.map((kind) => {
      const { color, width, pattern } = lookOfKind(kind, kinds);
      const dashes = dashesOf(pattern).map((length) => length * Math.sqrt(paint.stroke));
      return { ink: tieInkOf(paint, color), width: width * paint.stroke, dashes };
    }),
    lineOf: Uint16Array.from(drawn, ({ kind }) => kindsHere.indexOf(kind)),
    unsure: new Uint8Array(drawn.length),
    knotted: new Uint8Array(drawn.length),
    ink: paint.ink,
    paper: paint.paper,
    outline: OUTLINE * paint.stroke,
    markOpacity: STRENGTHS.map((strength) => ACTOR_OPACITY[strength]),
    lineOpacity: STRENGTHS.map((strength) => TIE_OPACITY[strength]),
    unsureOpacity: UNCERTAIN_OPACITY,
  };
  const radius = new Float32Array(ids.length).fill(RADIUS);
  return (xy) => {
    const x = Float32Array.from(ids, (_, i) => xy[2 * i] ?? Number.NaN);
    const y = Float32Array.from(ids, (_, i) => xy[2 * i + 1] ?? Number.NaN);
    const isKnown = (place: number | undefined) => !Number.isNaN(x[place ?? -1] ?? Number.NaN);
    return {
      places: { x, y, radius, from, to, controlX: straight, controlY: straight },
      looks,
      moment: {
        actors: new Uint8Array(ids.length).fill(PLAIN),
        ties: Uint8Array.from(from, (one, tie) => (isKnown(one) && isKnown(to[tie]) ? PLAIN : 0)),
      },
    };
  };
}
