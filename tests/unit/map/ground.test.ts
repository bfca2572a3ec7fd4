/** The ground of very many ties: what is woven is what is there, whatever was there before. */
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type GroundCanvas, type GroundFrame, type GroundSheets, makeGroundPainter } from "../../../src/map/index.ts";

// cytoscape-layers looks for a window as soon as it is read
vi.hoisted(() => vi.stubGlobal("window", {}));

const ACTORS = 50;
/** More than are drawn one by one. */
const TIES = 3100;
const PLAIN = 1;
const FRAME: GroundFrame = { left: -10, top: -10, scale: 0.5, width: 120, height: 90, ratio: 1 };
const NONE = { actors: [], ties: [] };

beforeAll(() => {
  vi.stubGlobal("Path2D", class {});
});

/** A canvas that keeps the pixels it was given. */
function canvasOf() {
  let pixels = new Uint8ClampedArray(0);
  const ctx = {
    createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(width * height * 4) }),
    putImageData: ({ data }: { data: Uint8ClampedArray<ArrayBuffer> }) => {
      pixels = data;
    },
    fillRect: () => {},
  };
  const canvas = { width: 0, height: 0, getContext: () => ctx } as unknown as GroundCanvas;
  return { canvas, pixels: () => pixels };
}

function sheetsOf(seed: number, ties: Uint8Array): GroundSheets {
  let state = seed + 1;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const column = (count: number, of: () => number) => Array.from({ length: count }, of);
  return {
    places: {
      x: Float32Array.from(column(ACTORS, () => chance() * 260 - 20)),
      y: Float32Array.from(column(ACTORS, () => chance() * 200 - 20)),
      radius: new Float32Array(ACTORS).fill(1),
      from: Int32Array.from(column(TIES, () => Math.floor(chance() * ACTORS))),
      to: Int32Array.from(column(TIES, () => Math.floor(chance() * ACTORS))),
      controlX: Float32Array.from(column(TIES, () => (chance() < 0.5 ? Number.NaN : chance() * 240))),
      controlY: Float32Array.from(column(TIES, () => chance() * 180)),
    },
    looks: {
      marks: [{ fill: "#112233", outline: "" }],
      markOf: new Uint16Array(ACTORS),
      lines: [
        { ink: "#445566", width: 2, dashes: [] },
        { ink: "#aa3311", width: 1, dashes: [] },
      ],
      lineOf: Uint16Array.from(column(TIES, () => Math.floor(chance() * 2))),
      unsure: Uint8Array.from(column(TIES, () => Math.floor(chance() * 2))),
      knotted: new Uint8Array(TIES),
      ink: "#000000",
      paper: "#ffffff",
      outline: 1,
      markOpacity: [1, 0.6, 1, 1, 1, 0.26],
      lineOpacity: [1, 0.6, 1, 1, 0.62, 0.22],
      rest: 5,
      unsureOpacity: 0.6,
    },
    moment: { actors: new Uint8Array(ACTORS).fill(PLAIN), ties },
  };
}

const seeds = fc.integer({ min: 0, max: 5000 });
/** How strongly each tie is drawn: all are there, so that every moment is one of very many. */
const moments = fc
  .uint8Array({ minLength: TIES, maxLength: TIES, min: 1, max: 6 })
  .map((bytes) => new Uint8Array(bytes));
/** Moments are long: one that fails is told as it is. */
const RUNS = { numRuns: 8, endOnFailure: true };

describe("ties woven on the ground", () => {
  test("are, after any other moments, to the last bit what they are painted anew", () => {
    fc.assert(
      fc.property(seeds, fc.array(moments, { minLength: 2, maxLength: 3 }), (seed, told) => {
        const going = makeGroundPainter();
        const gone = canvasOf();
        going.take(sheetsOf(seed, new Uint8Array(TIES).fill(PLAIN)));
        for (const ties of told) {
          going.take({ moment: { actors: new Uint8Array(ACTORS).fill(PLAIN), ties } });
          going.paint("near", gone.canvas, FRAME, NONE);
        }
        const anew = makeGroundPainter();
        const fresh = canvasOf();
        anew.take(sheetsOf(seed, told.at(-1) ?? new Uint8Array(TIES)));
        anew.paint("near", fresh.canvas, FRAME, NONE);
        expect(fresh.pixels().some((byte) => byte > 0)).toBe(true);
        expect(Buffer.compare(Buffer.from(gone.pixels()), Buffer.from(fresh.pixels()))).toBe(0);
      }),
      RUNS,
    );
  });

  test("leave out what is drawn elsewhere, and have it back", () => {
    const painter = makeGroundPainter();
    const { canvas, pixels } = canvasOf();
    const all = new Uint8Array(TIES).fill(PLAIN);
    painter.take(sheetsOf(3, all));
    const paint = (ties: readonly number[]) => {
      painter.paint("near", canvas, FRAME, { actors: [], ties });
      return Buffer.from(pixels());
    };
    const whole = paint([]);
    const elsewhere = Array.from({ length: 40 }, (_, i) => i);
    const holed = paint(elsewhere);
    expect(Buffer.compare(holed, whole)).not.toBe(0);
    const without = makeGroundPainter();
    const bare = canvasOf();
    without.take(
      sheetsOf(
        3,
        all.map((byte, tie) => (elsewhere.includes(tie) ? 0 : byte)),
      ),
    );
    without.paint("near", bare.canvas, FRAME, NONE);
    expect(Buffer.compare(holed, Buffer.from(bare.pixels()))).toBe(0);
    expect(Buffer.compare(paint([]), whole)).toBe(0);
  });
});
