/** What the layout is set against: ForceAtlas2 of graphology as users call it and tuned, and d3-force. */
import * as d3 from "d3-force";
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { chanceOf } from "./layoutGraphs.mjs";

/** @typedef {import("../../src/layout/index.ts").Web} Web */
/** @typedef {{ x: Float64Array; y: Float64Array }} Places */
/** @typedef {{ readonly ms: number; readonly reached: boolean; readonly rounds: number; readonly roundMs: number }} Run */
/** @typedef {{ readonly isDone: (x: Float64Array, y: Float64Array) => boolean; readonly most: { readonly rounds: number; readonly ms: number }; readonly cpuMs: () => number }} Race */
/** @typedef {(settings: Record<string, unknown>, nodes: Float32Array | Float64Array, edges: Float32Array | Float64Array) => unknown} Iterate */

/** The library's own round and arrays, as its worker uses them; it declares no types for them. */
const inside = async (/** @type {string} */ file) =>
  (await import(/* @vite-ignore */ `graphology-layout-forceatlas2/${file}`)).default;
/** @type {Iterate} */
const iterate = await inside("iterate.js");
/** @type {{ graphToByteArrays: (graph: UndirectedGraph, weightOf: (edge: string, attributes: { weight?: number }) => number) => { nodes: Float32Array; edges: Float32Array } }} */
const { graphToByteArrays } = await inside("helpers.js");
/** @type {Record<string, unknown>} */
const defaults = await inside("defaults.js");

const PER_NODE = 10;
/** Drawings are looked at after so many rounds more each time. */
const LOOK_EVERY = 1.15;

/** @param {Web} web @param {number} seed @returns {() => Places} */
export function startAtRandom({ count }, seed) {
  const chance = chanceOf(seed + 77);
  return () => {
    const places = { x: new Float64Array(count), y: new Float64Array(count) };
    for (let i = 0; i < count; i++) {
      places.x[i] = 1000 * chance();
      places.y[i] = 1000 * chance();
    }
    return places;
  };
}

/** Communities on a circle, their members on circles about them: what experienced users begin with. @param {UndirectedGraph} graph @returns {Places} */
export function startByCommunity(graph) {
  const places = { x: new Float64Array(graph.order), y: new Float64Array(graph.order) };
  /** @type {Map<number, number[]>} */
  const members = new Map();
  for (const [node, of] of Object.entries(louvain(graph, { rng: chanceOf(5) }))) {
    const list = members.get(of) ?? [];
    list.push(Number(node));
    members.set(of, list);
  }
  const reach = 10 * Math.sqrt(graph.order);
  for (const [g, nodes] of [...members.values()].entries()) {
    const turn = (2 * Math.PI * g) / members.size;
    const radius = 5 * Math.sqrt(nodes.length);
    for (const [i, node] of nodes.entries()) {
      const own = (2 * Math.PI * i) / nodes.length;
      places.x[node] = reach * Math.cos(turn) + radius * Math.cos(own);
      places.y[node] = reach * Math.sin(turn) + radius * Math.sin(own);
    }
  }
  return places;
}

/**
 * Rounds of the library on its own arrays; the graph is made beforehand and not counted, a computed start is.
 * @param {Web} web @param {(graph: UndirectedGraph) => Places} start @param {Race} race @param {number} [theta] that of Barnes and Hut, else as it infers
 * @returns {Run}
 */
export function runLibrary(web, start, race, theta) {
  const graph = new UndirectedGraph();
  for (let i = 0; i < web.count; i++) graph.addNode(String(i));
  for (const [e, source] of web.sources.entries())
    graph.addEdge(String(source), String(web.targets[e]), { weight: web.weights[e] });
  const before = race.cpuMs();
  const places = start(graph);
  graph.forEachNode((node) => {
    graph.mergeNodeAttributes(node, { x: places.x[Number(node)], y: places.y[Number(node)] });
  });
  const { nodes, edges } = graphToByteArrays(graph, (_, { weight }) => weight ?? 1);
  const settings = {
    ...defaults,
    ...forceAtlas2.inferSettings(graph),
    ...(theta ? { barnesHutOptimize: true, barnesHutTheta: theta } : {}),
  };
  const began = race.cpuMs() - before;
  const at = (/** @type {number} */ offset) =>
    Float64Array.from({ length: web.count }, (_, i) => nodes[i * PER_NODE + offset] ?? Number.NaN);
  return untilDone(
    () => iterate(settings, nodes, edges),
    () => race.isDone(at(0), at(1)),
    began,
    race,
  );
}

/** @param {Web} web @param {Race} race @returns {Run} */
export function runD3(web, race) {
  /** @type {import("d3-force").SimulationNodeDatum[]} */
  const nodes = Array.from({ length: web.count }, (_, index) => ({ index }));
  const links = Array.from(web.sources, (source, e) => ({ source, target: web.targets[e] ?? 0 }));
  const before = race.cpuMs();
  const simulation = d3
    .forceSimulation(nodes)
    .force("charge", d3.forceManyBody())
    .force("link", d3.forceLink(links))
    .force("x", d3.forceX())
    .force("y", d3.forceY())
    .stop();
  const began = race.cpuMs() - before;
  const at = (/** @type {"x" | "y"} */ axis) => Float64Array.from(nodes, (node) => node[axis] ?? Number.NaN);
  // It cools down after 300 rounds; more would not move it.
  const most = { ...race.most, rounds: Math.min(300, race.most.rounds) };
  return untilDone(
    () => simulation.tick(),
    () => race.isDone(at("x"), at("y")),
    began,
    { ...race, most },
  );
}

/** @param {() => unknown} round @param {() => boolean} isDone @param {number} began ms spent before the first round @param {Race} race @returns {Run} */
function untilDone(round, isDone, began, { most, cpuMs }) {
  let ms = began;
  let rounds = 0;
  let next = Math.min(4, most.rounds);
  while (rounds < most.rounds && ms < most.ms) {
    const before = cpuMs();
    while (rounds < next && rounds < most.rounds) {
      round();
      rounds++;
    }
    ms += cpuMs() - before;
    if (isDone()) return { ms, reached: true, rounds, roundMs: (ms - began) / rounds };
    next = Math.max(next + 2, Math.round(next * LOOK_EVERY));
  }
  return { ms, reached: false, rounds, roundMs: (ms - began) / Math.max(1, rounds) };
}
