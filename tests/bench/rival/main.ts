/**
 * The page a good engineer would write with graphology, the ForceAtlas2 worker and sigma 3, kept short and fair: Papa Parse on the
 * bytes, positions at random, settings as the library infers them, the layout drawn while it runs, time as a filter of ties.
 */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import ForceAtlas2Worker from "graphology-layout-forceatlas2/worker";
import Papa from "papaparse";
import Sigma from "sigma";
import type { Snapshot } from "../snapshots.ts";

type Row = Readonly<Record<string, string>>;

declare global {
  interface Window {
    /** What the driver reads. */
    rival?: {
      readonly snapshots: Snapshot[];
      readonly ids: () => string[];
      readonly stop: () => void;
      /** Where the camera is, as one string. */
      readonly camera: () => string;
    };
  }
}

const SNAPSHOT_MS = 250;
const COLORS = ["#009A73", "#2257C4", "#E2471D", "#F6AA00", "#7F3C9E", "#96592A", "#4C4740", "#8AD3F5"];

async function table(name: string): Promise<Row[]> {
  const bytes = await (await fetch(`./data/${name}`)).arrayBuffer();
  return Papa.parse<Row>(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true }).data;
}

// A stream of its own, so that every run starts from the same places.
let seed = 20211204;
const chance = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const [actors, ties] = await Promise.all([table("actors.csv"), table("ties.csv")]);
const graph = new UndirectedGraph();
const types = [...new Set(actors.map(({ type }) => type))];
for (const { id = "", name = "", type } of actors) {
  const color = COLORS[types.indexOf(type) % COLORS.length];
  graph.mergeNode(id, { label: name, x: chance() * 1000, y: chance() * 1000, size: 3, color });
}
for (const { id, from = "", to = "", date = "" } of ties) {
  for (const end of [from, to]) {
    if (!graph.hasNode(end)) graph.addNode(end, { label: end, x: chance() * 1000, y: chance() * 1000, size: 3 });
  }
  if (from !== to && !graph.hasEdge(from, to)) graph.addEdgeWithKey(id, from, to, { date, size: 1, color: "#A09482" });
}
graph.forEachNode((id) => graph.setNodeAttribute(id, "size", 2 + Math.sqrt(graph.degree(id))));

const container = document.getElementById("map");
if (!(container instanceof HTMLElement)) throw new Error("index.html has no element with the id map");
const layout = new ForceAtlas2Worker(graph, { settings: forceAtlas2.inferSettings(graph) });
layout.start();

const dates = graph.mapEdges((_, { date }) => String(date)).toSorted();
let until = "9999";
const sigma = new Sigma(graph, container, {
  edgeReducer: (_, data) => (data.date > until ? { ...data, hidden: true } : data),
});
document.getElementById("day")?.addEventListener("input", ({ target }) => {
  const share = Number((target as HTMLInputElement).value) / 100;
  until = dates[Math.min(dates.length - 1, Math.floor(share * dates.length))] ?? "9999";
  sigma.refresh({ skipIndexation: true });
});

const snapshots: Snapshot[] = [];
const ids = graph.nodes();
const watching = setInterval(() => {
  const places = new Float32Array(ids.length * 2);
  graph.forEachNode((_, { x, y }) => {
    places[at] = x;
    places[at + 1] = y;
    at += 2;
  });
  at = 0;
  snapshots.push({ ms: performance.now(), places });
}, SNAPSHOT_MS);
let at = 0;

window.rival = {
  snapshots,
  ids: () => ids,
  stop: () => {
    clearInterval(watching);
    layout.kill();
  },
  camera: () => JSON.stringify(sigma.getCamera().getState()),
};
