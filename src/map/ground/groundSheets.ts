/** A far scene and the paint in force as what the ground is painted from; each part made anew only when something of it changed. */
import { dashesOf, type Far, farLooksOf, outlinePathOf, STRENGTHS } from "../../scene/index.ts";
import { fillOfActor, type Paint, tieInkOf } from "../paint.ts";
import { ACTOR_OPACITY, OUTLINE, TIE_OPACITY, UNCERTAIN_OPACITY } from "../strengths.ts";
import type { GroundLooks, GroundMark, GroundMoment, GroundPlaces, GroundSheets } from "./groundData.ts";

/** Tells what changed since it was asked last; everything the first time. */
export function makeSheets(): (far: Far, paint: Paint) => Partial<GroundSheets> {
  let last: { far: Far; paint: Paint } | null = null;
  return (far, paint) => {
    const had = last;
    last = { far, paint };
    const isNew = had?.far.atlas.network !== far.atlas.network;
    const areMoved = isNew || had.far.atlas !== far.atlas || had.far.radius !== far.radius;
    const isRepainted = isNew || had.paint !== paint || had.far.measured !== far.measured;
    const isChanged = isNew || had.far.kept !== far.kept || had.far.strengths !== far.strengths;
    return {
      ...(areMoved && { places: placesOf(far) }),
      ...(isRepainted && { looks: looksOf(far, paint) }),
      ...(isChanged && { moment: momentOf(far) }),
    };
  };
}

function placesOf({ atlas, radius }: Far): GroundPlaces {
  return {
    x: Float32Array.from(atlas.x),
    y: Float32Array.from(atlas.y),
    radius,
    from: atlas.columns.from,
    to: atlas.columns.to,
    controlX: Float32Array.from(atlas.controlX),
    controlY: Float32Array.from(atlas.controlY),
  };
}

/** Tones on the ramp, and one for no value. */
const TONES = 8;

function looksOf({ atlas, measured }: Far, paint: Paint): GroundLooks {
  const { network } = atlas;
  const looks = farLooksOf(network);
  const tones = measured?.tones ?? null;
  const marks = looks.types.flatMap((look): GroundMark[] => {
    const outline = outlinePathOf(look.shape, 1);
    if (tones === null) return [{ fill: fillOfActor(paint, { look }), outline }];
    return Array.from({ length: TONES }, (_, i) => ({
      fill: fillOfActor(paint, { look, tone: i === 0 ? null : i - 1 }),
      outline,
    }));
  });
  const markOf =
    tones === null
      ? looks.typeOf
      : Uint16Array.from(network.dataset.actors, ({ id }, place) => {
          return (looks.typeOf[place] ?? 0) * TONES + (tones.get(id) ?? -1) + 1;
        });
  return {
    marks,
    markOf,
    lines: looks.kinds.map(({ color, width, pattern }) => ({
      ink: tieInkOf(paint, color),
      width: width * paint.stroke,
      dashes: dashesOf(pattern).map((length) => length * Math.sqrt(paint.stroke)),
    })),
    lineOf: looks.kindOf,
    unsure: looks.unsure,
    knotted: looks.knotted,
    ink: paint.ink,
    paper: paint.paper,
    outline: OUTLINE * paint.stroke,
    markOpacity: STRENGTHS.map((strength) => ACTOR_OPACITY[strength]),
    lineOpacity: STRENGTHS.map((strength) => TIE_OPACITY[strength]),
    rest: STRENGTHS.indexOf("rest"),
    unsureOpacity: UNCERTAIN_OPACITY,
  };
}

function momentOf({ kept, strengths }: Far): GroundMoment {
  const bytes = (shown: Uint8Array, strength: Uint8Array) => shown.map((one, i) => one * (1 + (strength[i] ?? 0)));
  return { actors: bytes(kept.actors, strengths.actors), ties: bytes(kept.ties, strengths.ties) };
}
