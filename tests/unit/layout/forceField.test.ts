import fc from "fast-check";
import iterate from "graphology-layout-forceatlas2/iterate";
import { describe, expect, it } from "vitest";
import { type FieldSettings, ForceField, type Web } from "../../../src/layout/index.ts";

interface Drawn extends Web {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const spot = fc.integer({ min: -500_000, max: 500_000 }).map((thousandths) => thousandths / 1000);
const someDrawing: fc.Arbitrary<Drawn> = fc
  .record({
    spots: fc.array(fc.tuple(spot, spot), { minLength: 2, maxLength: 40 }),
    springs: fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.double({ min: 0.1, max: 4, noNaN: true })), {
      maxLength: 90,
    }),
  })
  .map(({ spots, springs }) => {
    const joined = springs.filter(([a, b]) => a !== b && a < spots.length && b < spots.length);
    return {
      count: spots.length,
      x: Float64Array.from(spots, ([x]) => x),
      y: Float64Array.from(spots, ([, y]) => y),
      sources: Int32Array.from(joined, ([a]) => a),
      targets: Int32Array.from(joined, ([, b]) => b),
      weights: Float64Array.from(joined, ([, , weight]) => weight),
    };
  });

const someSettings: fc.Arbitrary<FieldSettings> = fc.record({
  scalingRatio: fc.double({ min: 0.5, max: 50, noNaN: true }),
  gravity: fc.double({ min: 0, max: 5, noNaN: true }),
  strongGravity: fc.boolean(),
  linLog: fc.boolean(),
  dissuadeHubs: fc.boolean(),
  edgeWeightInfluence: fc.constantFrom(0, 0.5, 1, 2),
  theta: fc.constant(0),
});

/** What one round of the library says of the same places, in numbers of 64 bits: its own arrays have 32. */
function forcesOfLibrary({ count, sources, targets, weights, x, y }: Drawn, settings: FieldSettings) {
  const nodes = new Float64Array(count * 10);
  for (let i = 0; i < count; i++) nodes.set([x[i] ?? 0, y[i] ?? 0, 0, 0, 0, 0, 1, 1, 1, 1], i * 10);
  const edges = new Float64Array(sources.length * 3);
  for (let e = 0; e < sources.length; e++) {
    const [a, b, weight] = [sources[e] ?? 0, targets[e] ?? 0, weights[e] ?? 0];
    edges.set([a * 10, b * 10, weight], e * 3);
    for (const end of [a, b]) nodes[end * 10 + 6] = (nodes[end * 10 + 6] ?? 0) + weight;
  }
  iterate(
    {
      linLogMode: settings.linLog,
      outboundAttractionDistribution: settings.dissuadeHubs,
      adjustSizes: false,
      edgeWeightInfluence: settings.edgeWeightInfluence,
      scalingRatio: settings.scalingRatio,
      strongGravityMode: settings.strongGravity,
      gravity: settings.gravity,
      slowDown: 1,
      barnesHutOptimize: false,
      barnesHutTheta: 0.5,
    },
    nodes,
    edges,
  );
  return Array.from({ length: count }, (_, i) => ({ x: nodes[i * 10 + 2] ?? 0, y: nodes[i * 10 + 3] ?? 0 }));
}

const largest = (forces: readonly { x: number; y: number }[]) =>
  forces.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 0);

describe("forces of one round", () => {
  it("are the library's to the ninth digit, whatever the places, weights and settings", () => {
    fc.assert(
      fc.property(someDrawing, someSettings, (drawing, settings) => {
        const field = new ForceField(drawing, settings);
        field.measure(drawing.x, drawing.y);
        const theirs = forcesOfLibrary(drawing, settings);
        const scale = Math.max(1, largest(theirs));
        theirs.forEach(({ x, y }, i) => {
          expect(Math.abs((field.fx[i] ?? 0) - x) / scale).toBeLessThan(1e-9);
          expect(Math.abs((field.fy[i] ?? 0) - y) / scale).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  it("by cells come close to those by pairs, the closer the narrower cells must look", () => {
    const count = 3000;
    const at = (i: number, step: number) => ((i * step) % 1009) / 1009;
    const x = Float64Array.from({ length: count }, (_, i) => 800 * at(i, 271) ** 2);
    const y = Float64Array.from({ length: count }, (_, i) => 500 * at(i, 613) + (i % 7));
    const none = new Int32Array(0);
    const web = { count, sources: none, targets: none, weights: new Float64Array(0) };
    const plain = { scalingRatio: 10, gravity: 0, strongGravity: false, linLog: false, dissuadeHubs: false };
    const forces = (theta: number) => {
      const field = new ForceField(web, { ...plain, edgeWeightInfluence: 1, theta });
      field.measure(x, y);
      return field;
    };
    const exact = forces(0);
    const error = (theta: number) => {
      const field = forces(theta);
      let off = 0;
      let all = 0;
      for (let i = 0; i < count; i++) {
        off += ((field.fx[i] ?? 0) - (exact.fx[i] ?? 0)) ** 2 + ((field.fy[i] ?? 0) - (exact.fy[i] ?? 0)) ** 2;
        all += (exact.fx[i] ?? 0) ** 2 + (exact.fy[i] ?? 0) ** 2;
      }
      return Math.sqrt(off / all);
    };
    expect(error(1.2)).toBeLessThan(0.03);
    expect(error(0.5)).toBeLessThan(error(1.2) / 3);
    expect(error(0.01)).toBeLessThan(1e-7);
  });

  it("stay finite where thousands stand on one spot and somebody far away", () => {
    const count = 5000;
    const x = Float64Array.from({ length: count }, (_, i) => (i === 0 ? 1e6 : i < 4000 ? 5 : i / 1e4));
    const y = Float64Array.from({ length: count }, (_, i) => (i < 4000 ? 5 : -i / 1e4));
    const ends = new Int32Array(0);
    const web = { count, sources: ends, targets: ends, weights: new Float64Array(0) };
    const field = new ForceField(web, {
      scalingRatio: 10,
      gravity: 1,
      strongGravity: false,
      linLog: false,
      dissuadeHubs: false,
      edgeWeightInfluence: 1,
      theta: 1.2,
    });
    field.measure(x, y);
    expect([...field.fx, ...field.fy].every(Number.isFinite)).toBe(true);
  });
});
