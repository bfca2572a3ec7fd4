/** How large a drawing will be when its forces are in balance, told beforehand. */
import { pullOf, SCALING_RATIO } from "./forceSettings.ts";
import { at, type LayoutGraph, type Places } from "./layoutGraph.ts";

/**
 * The repulsion at which places of this size are at rest: in balance, the weight of each spring times its squared length
 * sums up to the repulsion times the products of the masses of all pairs (the virial theorem). 0 where all is on one point.
 */
export function ratioOfRest(graph: LayoutGraph, places: Places): number {
  const mass = new Float64Array(graph.count).fill(1);
  let pull = 0;
  for (let e = 0; e < graph.edgeCount; e++) {
    const a = at(graph.sources, e);
    const b = at(graph.targets, e);
    const weight = pullOf(graph, e);
    mass[a] = at(mass, a) + weight;
    mass[b] = at(mass, b) + weight;
    pull += weight * ((at(places.x, a) - at(places.x, b)) ** 2 + (at(places.y, a) - at(places.y, b)) ** 2);
  }
  let sum = 0;
  let squares = 0;
  for (const m of mass) {
    sum += m;
    squares += m * m;
  }
  return graph.count < 2 ? 0 : (2 * pull) / (sum * sum - squares);
}

/** Scales a start to the size at which it will rest, so that no round is spent on growing. */
export function scaleToRest(graph: LayoutGraph, places: Places): void {
  const ratio = ratioOfRest(graph, places);
  if (!(ratio > 0)) return;
  const scale = Math.sqrt(SCALING_RATIO / ratio);
  for (let i = 0; i < graph.count; i++) {
    places.x[i] = at(places.x, i) * scale;
    places.y[i] = at(places.y, i) * scale;
  }
}
