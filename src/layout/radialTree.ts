/** A start from a tree: each branch in a wedge of its own around the root, so that springs of the tree do not cross. */
import { at, emptyPlaces, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { fromGrid } from "./pivotMds.ts";

/**
 * Places of a connected graph around `root`, rings `unit` apart. Branches that share springs stand side by side.
 */
export function radialTree(graph: LayoutGraph, root: number, unit: number): Places {
  const { children, order } = treeFrom(graph, root);
  const leaves = new Float64Array(graph.count);
  for (const node of [...order].reverse()) {
    let sum = 0;
    for (const child of children[node] ?? []) sum += at(leaves, child);
    leaves[node] = Math.max(1, sum);
  }
  const from = new Float64Array(graph.count);
  const depth = new Float64Array(graph.count);
  const places = emptyPlaces(graph.count);
  for (const node of order) {
    const share = (node === root ? 1 : at(leaves, node) / at(leaves, root)) / at(leaves, node);
    let start = at(from, node);
    for (const child of children[node] ?? []) {
      const angle = 2 * Math.PI * (start + (share * at(leaves, child)) / 2);
      from[child] = start;
      depth[child] = at(depth, node) + 1;
      start += share * at(leaves, child);
      places.x[child] = fromGrid(unit * at(depth, child) * Math.cos(angle));
      places.y[child] = fromGrid(unit * at(depth, child) * Math.sin(angle));
    }
  }
  return places;
}

function treeFrom(graph: LayoutGraph, root: number): { children: number[][]; order: number[] } {
  const parent = new Int32Array(graph.count).fill(-1);
  parent[root] = root;
  const order = [root];
  const children: number[][] = Array.from({ length: graph.count }, () => []);
  for (const node of order) {
    for (let k = at(graph.first, node); k < at(graph.first, node + 1); k++) {
      const next = at(graph.neighbours, k);
      if (at(parent, next) >= 0) continue;
      parent[next] = node;
      order.push(next);
      children[node]?.push(next);
    }
  }
  const branch = branchesOf(children, order, root);
  for (const node of order) {
    const list = children[node] ?? [];
    if (list.length > 2) children[node] = chained(graph, list, branch);
  }
  return { children, order };
}

/** The chain of ancestors below the root, so that "which child of `p` holds `v`" is a walk. */
function branchesOf(children: readonly number[][], order: readonly number[], root: number): Int32Array {
  const parent = new Int32Array(order.length).fill(root);
  for (const node of order) for (const child of children[node] ?? []) parent[child] = node;
  return parent;
}

/** Orders siblings so that those whose branches are tied come next to each other: a greedy walk, thickest bond first. */
function chained(graph: LayoutGraph, siblings: readonly number[], parent: Int32Array): number[] {
  const place = new Map(siblings.map((node, i) => [node, i]));
  const home = parent[siblings[0] ?? 0];
  const bonds = siblings.map(() => new Float64Array(siblings.length));
  const branchOf = (node: number): number | undefined => {
    let here = node;
    for (let guard = 0; guard < graph.count; guard++) {
      const up = at(parent, here);
      if (up === home) return place.get(here);
      if (up === here) return undefined;
      here = up;
    }
    return undefined;
  };
  for (let e = 0; e < graph.edgeCount; e++) {
    const a = at(graph.sources, e);
    const b = at(graph.targets, e);
    if (a === home || b === home) continue;
    const i = branchOf(a);
    const j = branchOf(b);
    if (i === undefined || j === undefined || i === j) continue;
    (bonds[i] as Float64Array)[j] = ((bonds[i] as Float64Array)[j] ?? 0) + 1;
    (bonds[j] as Float64Array)[i] = ((bonds[j] as Float64Array)[i] ?? 0) + 1;
  }
  const left = new Set(siblings.keys());
  const walk: number[] = [];
  let here = 0;
  while (left.size > 0) {
    left.delete(here);
    walk.push(here);
    const row = bonds[here] as Float64Array;
    let next = -1;
    for (const candidate of left) if (next < 0 || at(row, candidate) > at(row, next)) next = candidate;
    here = next;
  }
  return walk.map((i) => siblings[i] as number);
}
