// @ts-nocheck: run by hand, for figures; what it calls inside the libraries has no types
/** What the layout is set against: ForceAtlas2 of graphology as users call it and tuned, and d3-force. */
import * as d3 from "d3-force";
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import defaults from "graphology-layout-forceatlas2/defaults.js";
import { graphToByteArrays } from "graphology-layout-forceatlas2/helpers.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";

const PER_NODE = 10;
/** Drawings are looked at after so many rounds more each time. */
const LOOK_EVERY = 1.15;

export function startAtRandom({ count }, seed) {
  let state = seed + 77;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (1000 * state) / 2 ** 32;
  };
  return () => Array.from({ length: count }, () => [next(), next()]);
}

/** Communities on a circle, their members on circles about them: what experienced users begin with. */
export function startByCommunity(_web) {
  return (graph) => {
    const community = louvain(graph, { rng: chanceOf(5) });
    const members = new Map();
    for (const [node, of] of Object.entries(community)) members.set(of, [...(members.get(of) ?? []), Number(node)]);
    const places = [];
    const groups = [...members.values()];
    groups.forEach((nodes, g) => {
      const turn = (2 * Math.PI * g) / groups.length;
      const reach = 10 * Math.sqrt(graph.order);
      nodes.forEach((node, i) => {
        const own = (2 * Math.PI * i) / nodes.length;
        const radius = 5 * Math.sqrt(nodes.length);
        places[node] = [
          reach * Math.cos(turn) + radius * Math.cos(own),
          reach * Math.sin(turn) + radius * Math.sin(own),
        ];
      });
    });
    return places;
  };
}

function chanceOf(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rounds on the library's own arrays, as its worker does it; the graph is made beforehand and not counted, a computed start is. */
export function runLibrary(web, start, { isDone, most, cpuMs, theta }) {
  const graph = new UndirectedGraph();
  for (let i = 0; i < web.count; i++) graph.addNode(String(i));
  for (let e = 0; e < web.sources.length; e++)
    graph.addEdge(String(web.sources[e]), String(web.targets[e]), { weight: web.weights[e] });
  const before = cpuMs();
  const places = start(graph);
  graph.forEachNode((node) => {
    const [x, y] = places[Number(node)];
    graph.mergeNodeAttributes(node, { x, y });
  });
  const { nodes, edges } = graphToByteArrays(graph, (_, { weight }) => weight ?? 1);
  const settings = {
    ...defaults,
    ...forceAtlas2.inferSettings(graph),
    ...(theta ? { barnesHutOptimize: true, barnesHutTheta: theta } : {}),
  };
  const began = cpuMs() - before;
  const at = (offset) => Float64Array.from({ length: web.count }, (_, i) => nodes[i * PER_NODE + offset]);
  return untilDone(
    () => iterate(settings, nodes, edges),
    () => isDone(at(0), at(1)),
    began,
    most,
    cpuMs,
  );
}

export function runD3(web, { isDone, most, cpuMs }) {
  const nodes = Array.from({ length: web.count }, (_, index) => ({ index }));
  const links = Array.from(web.sources, (source, e) => ({ source, target: web.targets[e] }));
  const before = cpuMs();
  const simulation = d3
    .forceSimulation(nodes)
    .force("charge", d3.forceManyBody())
    .force("link", d3.forceLink(links))
    .force("x", d3.forceX())
    .force("y", d3.forceY())
    .stop();
  const began = cpuMs() - before;
  const at = (axis) => Float64Array.from(nodes, (node) => node[axis]);
  // It cools down after 300 rounds; more would not move it.
  const rounds = Math.min(300, most.rounds);
  return untilDone(
    () => simulation.tick(),
    () => isDone(at("x"), at("y")),
    began,
    { ...most, rounds },
    cpuMs,
  );
}

function untilDone(round, isDone, began, most, cpuMs) {
  let ms = began;
  let rounds = 0;
  let next = 4;
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
