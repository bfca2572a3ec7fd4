/** From actors and ties to places on the map, the same to the last bit for the same input. */
import type { Box, Point } from "../model/index.ts";
import { blockOf } from "./blockOf.ts";
import { boxOf, cellsOf } from "./cells.ts";
import { componentsOf, partsIn } from "./components.ts";
import { LIBRARY } from "./forceAtlas2.ts";
import { layComponent, type OnWork } from "./layComponent.ts";
import { layHeld } from "./layHeld.ts";
import { at, emptyPlaces, indexTask, isPlace, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { stressOf } from "./layoutQuality.ts";
import { packBelow, packBoxes } from "./packBoxes.ts";
import { removeOverlaps } from "./removeOverlaps.ts";
import type { LayoutProgress, LayoutResult, LayoutTask } from "./types.ts";

/** Places are given to the hundredth of a map unit: readable in a file, and the same when read back. */
const GRAIN = 100;

export interface Onlookers {
  /** Hears shares that never fall. */
  readonly onProgress?: (progress: LayoutProgress) => void;
  /**
   * Hears of the start and of every round of a large component, which can then be looked at: `look` gives x and y of each body in turn, in the
   * order of the task; NaN where nothing is known yet. Looking costs a copy; whoever has a clock looks now and then.
   */
  readonly onRound?: (look: () => Float32Array<ArrayBuffer>) => void;
}

/**
 * Lays out a task with ForceAtlas2: components apart and packed, no two marks overlapping (up to 400 actors no labels
 * either, each taken to stand below its mark), the whole about as wide as a screen and centred on 0, 0.
 *
 * Bodies with `fixed` stay exactly there, and then nothing is turned, scaled or packed around them: the others find
 * their places near their contacts. Neither the order of the rows nor that of the springs changes the shape; the order of
 * the bodies decides only which way round it is shown. Empty in, empty out. Cost: n log n for large components; small ones
 * are looked at much longer for each of their actors.
 */
export function settlePositions(task: LayoutTask, { onProgress, onRound }: Onlookers = {}): LayoutResult {
  const graph = indexTask(task);
  const places = emptyPlaces(graph.count);
  const cells = cellsOf(graph, graph.count);
  const held = Uint8Array.from(graph.fixed, (point) => (point ? 1 : 0));
  const parts = componentsOf(graph);
  let rounds = 0;
  let settled = true;
  const engines = new Set<string>();
  let done = 0;
  const partOf = partsIn(graph);
  const workOn =
    (members: readonly number[]): OnWork =>
    (runRounds, look) => {
      // Nobody knows how many rounds it will take: the nearer the cap, the slower the share grows.
      const share = (done + members.length * (runRounds / (runRounds + 300))) / Math.max(1, graph.count);
      onProgress?.({ share: Math.min(0.99, share), rounds: rounds + runRounds });
      if (look) onRound?.(() => asSeen(graph, members, look()));
    };

  const apart: { members: readonly number[]; places: Places; box: Box }[] = [];
  const singles: number[] = [];
  for (const members of parts) {
    const anchored = members.some((node) => held[node] === 1);
    if (members.length === 1 && !anchored) {
      singles.push(members[0] as number);
      continue;
    }
    const part = partOf(members);
    const lay = anchored ? layHeld : layComponent;
    const drawing = lay(part, graph.count, workOn(members));
    rounds += drawing.rounds;
    settled &&= drawing.settled;
    engines.add(drawing.engine);
    done += members.length;
    if (anchored) put(places, members, drawing.places, { x: 0, y: 0 });
    else apart.push({ members, places: drawing.places, box: boxOf(drawing.places, cellsOf(part, graph.count)) });
  }
  if (singles.length > 0) apart.push({ members: singles, ...blockOf(partOf(singles), graph.count, apart) });

  const sizes = apart.map(({ box }) => ({ width: box.right - box.left, height: box.bottom - box.top }));
  const anchor = boxOfHeld(graph, places, parts, held);
  const corners = anchor ? packBelow(anchor, sizes) : packBoxes(sizes);
  for (const [i, { members, places: own, box }] of apart.entries()) {
    const corner = corners[i] ?? { x: 0, y: 0 };
    put(places, members, own, { x: corner.x - box.left, y: corner.y - box.top });
  }
  if (anchor) removeOverlaps(places, cells, held);
  else centreOnBox(places, boxOf(places, cells));
  onProgress?.({ share: 1, rounds });
  const engine = [...engines].join(", ") || LIBRARY;
  return {
    positions: named(task, graph, places),
    engine,
    rounds,
    settled,
    stress: stressOf(graph, places.x, places.y),
  };
}

/** The box of all components that hold a fixed body; `null` where nothing is fixed. */
function boxOfHeld(graph: LayoutGraph, places: Places, parts: readonly number[][], held: Uint8Array): Box | null {
  const members = parts
    .filter((part) => part.some((node) => held[node] === 1))
    .flat()
    .sort((a, b) => a - b);
  if (members.length === 0) return null;
  const own = {
    x: Float64Array.from(members, (i) => at(places.x, i)),
    y: Float64Array.from(members, (i) => at(places.y, i)),
  };
  return boxOf(own, cellsOf(partsIn(graph)(members), graph.count));
}

/** The places of some nodes, by the rows of the task; NaN for the others. */
function asSeen(graph: LayoutGraph, members: readonly number[], own: Places): Float32Array<ArrayBuffer> {
  const seen = new Float32Array(2 * graph.count).fill(Number.NaN);
  for (const [i, node] of members.entries()) {
    const row = graph.rank[node] as number;
    seen[2 * row] = own.x[i] as number;
    seen[2 * row + 1] = own.y[i] as number;
  }
  return seen;
}

function put(places: Places, members: readonly number[], own: Places, shift: Point): void {
  for (const [i, node] of members.entries()) {
    places.x[node] = at(own.x, i) + shift.x;
    places.y[node] = at(own.y, i) + shift.y;
  }
}

function centreOnBox(places: Places, box: Box): void {
  for (let i = 0; i < places.x.length; i++) {
    places.x[i] = at(places.x, i) - (box.left + box.right) / 2;
    places.y[i] = at(places.y, i) - (box.top + box.bottom) / 2;
  }
}

function named(task: LayoutTask, graph: LayoutGraph, places: Places): Record<string, Point> {
  const own = (i: number): Point => ({ x: grain(at(places.x, i)), y: grain(at(places.y, i)) });
  const fixedOf = (i: number): Point | null => task.bodies[at(graph.rank, i)]?.fixed ?? null;
  return Object.fromEntries(
    graph.ids.map((id, i) => {
      const fixed = fixedOf(i);
      return [id, isPlace(fixed) ? { x: fixed.x, y: fixed.y } : own(i)];
    }),
  );
}

/** Rounded, and never −0, which would not come back from a file. */
function grain(value: number): number {
  return Math.round(value * GRAIN) / GRAIN + 0;
}
