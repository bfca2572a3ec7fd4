/** What the layout bench measures, through the doors. */
import { ForceField, type Web } from "../../src/layout/index.ts";

export { readDataset } from "../../src/ingest/index.ts";
export { inventCity } from "../../src/invent/index.ts";
export { qualityOf, settlePositions } from "../../src/layout/index.ts";
export { buildNetwork } from "../../src/network/index.ts";
export { layoutTaskOf } from "../../src/scene/index.ts";
export { karateClub } from "../unit/analysis/measuresGraphs.ts";

/** What a round of forces costs on places spread at random, the median of nine. */
export function roundMsOf(web: Web, cpuMs: () => number): number {
  const field = new ForceField(web, {
    scalingRatio: 10,
    gravity: 1,
    strongGravity: false,
    linLog: false,
    dissuadeHubs: false,
    edgeWeightInfluence: 1,
    theta: 1.2,
  });
  const x = Float64Array.from({ length: web.count }, (_, i) => 1000 * ((i * 0.618034) % 1));
  const y = Float64Array.from({ length: web.count }, (_, i) => 1000 * ((i * 0.414214) % 1));
  // Of few bodies a round is shorter than what the clock can tell.
  const rounds = Math.ceil(50_000 / web.count);
  const times = Array.from({ length: 9 }, () => {
    const before = cpuMs();
    for (let round = 0; round < rounds; round++) field.measure(x, y);
    return (cpuMs() - before) / rounds;
  });
  return times.sort((a, b) => a - b)[4] ?? 0;
}
