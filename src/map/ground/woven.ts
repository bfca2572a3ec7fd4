/** The ties of a frame woven ink by ink, and kept: another moment adds and takes out only what changed. */
import type { GroundContext, GroundFrame, GroundLooks, GroundSheets } from "./groundData.ts";
import { stepOf, toneOf, Weave, WHOLE } from "./weave.ts";

/** The width of a line that counts as whole, at zoom 1. */
const WHOLE_WIDTH = 2.2;
const FAINTEST = 0.17;
const DARKEST = 0.82;

export interface Woven {
  /** Paints a frame; `holes` are ties that are drawn elsewhere. */
  readonly paint: (ctx: GroundContext, sheets: GroundSheets, frame: GroundFrame, holes: readonly number[]) => void;
}

interface Inks {
  readonly inks: readonly string[];
  /** By places of lines. */
  readonly inkOf: readonly number[];
}

export function makeWoven(): Woven {
  let frame: GroundFrame | null = null;
  let weaves: Weave[] = [];
  let drawn = new Int16Array(0);

  return {
    paint: (ctx, { places, looks, moment }, next, holes) => {
      const { inks, inkOf } = inksOf(looks);
      if (!frame || !isSame(frame, next) || weaves.length !== inks.length) {
        frame = next;
        weaves = inks.map(() => new Weave(next));
        drawn = new Int16Array(moment.ties.length);
      }
      const isHole = new Uint8Array(drawn.length);
      for (const tie of holes) isHole[tie] = 1;
      const weights = weightsOf(looks);
      for (let tie = 0; tie < drawn.length; tie++) {
        const byte = isHole[tie] === 1 ? 0 : (moment.ties[tie] as number);
        const line = looks.lineOf[tie] as number;
        const weight = byte === 0 ? 0 : (weights[line * 16 + (looks.unsure[tie] === 1 ? 8 : 0) + byte] as number);
        const had = drawn[tie] as number;
        if (weight === had) continue;
        const weave = weaves[inkOf[line] ?? 0];
        if (had !== 0) weave?.add(places, tie, -had);
        if (weight !== 0) weave?.add(places, tie, weight);
        drawn[tie] = weight;
      }
      const single = Math.min(1, Math.max(FAINTEST, (next.scale / next.ratio) * WHOLE_WIDTH * 0.8));
      paintWeaves(ctx, next, weaves, inks, toneOf(single, DARKEST));
    },
  };
}

/** The weights of ties, by line, whether it is sure, and the byte of the moment. */
function weightsOf({ lines, lineOpacity, unsureOpacity }: GroundLooks): Int16Array {
  const weights = new Int16Array(lines.length * 16);
  for (const [line, { width }] of lines.entries()) {
    for (const [strength, opacity] of lineOpacity.entries()) {
      const share = Math.min(1.4, Math.max(0.5, width / WHOLE_WIDTH));
      weights[line * 16 + strength + 1] = Math.round(WHOLE * share * opacity);
      weights[line * 16 + 8 + strength + 1] = Math.round(WHOLE * share * Math.min(opacity, unsureOpacity));
    }
  }
  return weights;
}

function inksOf({ lines }: GroundLooks): Inks {
  const inks = [...new Set(lines.map(({ ink }) => ink))].slice(0, 6);
  return { inks, inkOf: lines.map(({ ink }) => Math.max(0, inks.indexOf(ink))) };
}

function isSame(a: GroundFrame, b: GroundFrame): boolean {
  return a.left === b.left && a.top === b.top && a.scale === b.scale && a.width === b.width && a.height === b.height;
}

/** Lays one ink over the other, pixel by pixel. */
function paintWeaves(
  ctx: GroundContext,
  { width, height }: GroundFrame,
  weaves: readonly Weave[],
  inks: readonly string[],
  tone: Uint8Array,
): void {
  const image = ctx.createImageData(width, height);
  const { data } = image;
  for (const [i, weave] of weaves.entries()) {
    const { counts } = weave;
    const [red, green, blue] = channelsOf(inks[i] ?? "#000000");
    for (let at = 0, pixel = 0; at < counts.length; at++, pixel += 4) {
      const count = counts[at] as number;
      if (count <= 0) continue;
      const over = tone[stepOf(count)] as number;
      const under = data[pixel + 3] as number;
      if (under === 0) {
        data[pixel] = red;
        data[pixel + 1] = green;
        data[pixel + 2] = blue;
        data[pixel + 3] = over;
        continue;
      }
      const both = over + (under * (255 - over)) / 255;
      const share = over / both;
      data[pixel] = (data[pixel] as number) * (1 - share) + red * share;
      data[pixel + 1] = (data[pixel + 1] as number) * (1 - share) + green * share;
      data[pixel + 2] = (data[pixel + 2] as number) * (1 - share) + blue * share;
      data[pixel + 3] = both;
    }
  }
  ctx.putImageData(image, 0, 0);
}

function channelsOf(color: string): readonly [number, number, number] {
  const hex = color.replace("#", "");
  const long = hex.length === 3 ? Array.from(hex, (digit) => digit + digit).join("") : hex;
  const value = Number.parseInt(long, 16) || 0;
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
