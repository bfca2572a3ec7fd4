/** From actors and ties to places on the map, the same to the last bit for the same input. */
import type { Box, Point } from "../model/index.ts";
import { boxOf, cellsOf } from "./cells.ts";
import { LIBRARY } from "./forceAtlas2.ts";
import { layComponent } from "./layComponent.ts";
import { layHeld } from "./layHeld.ts";
import {
  at,
  componentsOf,
  emptyPlaces,
  indexTask,
  isPlace,
  type LayoutGraph,
  type Places,
  partOf,
} from "./layoutGraph.ts";
import { packBelow, packBoxes } from "./packBoxes.ts";
import { removeOverlaps } from "./removeOverlaps.ts";
import type { LayoutProgress, LayoutResult, LayoutTask } from "./types.ts";

/** Places are given to the hundredth of a map unit: readable in a file, and the same when read back. */
const GRAIN = 100;

/**
 * Lays out a task with ForceAtlas2: components apart and packed, no two marks overlapping (up to 400 actors no labels
 * either, each taken to stand below its mark), the whole about as wide as a screen and centred on 0, 0.
 *
 * Bodies with `fixed` stay exactly there, and then nothing is turned, scaled or packed around them: the others find
 * their places near their contacts. Neither the order of the rows nor that of the springs changes the shape; the order of
 * the bodies decides only which way round it is shown. Empty in, empty out. `onProgress` hears shares that never fall.
 */
export function settlePositions(
  task: LayoutTask,
  onProgress: (progress: LayoutProgress) => void = () => {},
): LayoutResult {
  const graph = indexTask(task);
  const places = emptyPlaces(graph.count);
  const cells = cellsOf(graph, graph.count);
  const held = Uint8Array.from(graph.fixed, (point) => (point ? 1 : 0));
  const parts = componentsOf(graph);
  let rounds = 0;
  let settled = true;
  const engines = new Set<string>();
  let done = 0;
  const tell = (runRounds: number, size: number) => {
    // Nobody knows how many rounds it will take: the nearer the cap, the slower the share grows.
    const share = (done + size * (runRounds / (runRounds + 300))) / Math.max(1, graph.count);
    onProgress({ share: Math.min(0.99, share), rounds: rounds + runRounds });
  };

  const apart: { members: number[]; places: Places; box: Box }[] = [];
  const singles: number[] = [];
  for (const members of parts) {
    const anchored = members.some((node) => held[node] === 1);
    if (members.length === 1 && !anchored) {
      singles.push(members[0] as number);
      continue;
    }
    const part = partOf(graph, members);
    const lay = anchored ? layHeld : layComponent;
    const drawing = lay(part, graph.count, (runRounds) => tell(runRounds, members.length));
    rounds += drawing.rounds;
    settled &&= drawing.settled;
    engines.add(drawing.engine);
    done += members.length;
    if (anchored) put(places, members, drawing.places, { x: 0, y: 0 });
    else apart.push({ members, places: drawing.places, box: boxOf(drawing.places, cellsOf(part, graph.count)) });
  }
  if (singles.length > 0) apart.push(gridOf(graph, singles, apart));

  const sizes = apart.map(({ box }) => ({ width: box.right - box.left, height: box.bottom - box.top }));
  const anchor = anchored(graph, places, parts, held);
  const corners = anchor ? packBelow(anchor, sizes) : packBoxes(sizes);
  for (const [i, { members, places: own, box }] of apart.entries()) {
    const corner = corners[i] ?? { x: 0, y: 0 };
    put(places, members, own, { x: corner.x - box.left, y: corner.y - box.top });
  }
  if (anchor) removeOverlaps(places, cells, held);
  else centreOnBox(places, boxOf(places, cells));
  onProgress({ share: 1, rounds });
  return { positions: named(task, graph, places), engine: [...engines].join(", ") || LIBRARY, rounds, settled };
}

/** The box of all components that hold a fixed body; `null` where nothing is fixed. */
function anchored(graph: LayoutGraph, places: Places, parts: readonly number[][], held: Uint8Array): Box | null {
  const members = parts
    .filter((part) => part.some((node) => held[node] === 1))
    .flat()
    .sort((a, b) => a - b);
  if (members.length === 0) return null;
  const own = {
    x: Float64Array.from(members, (i) => at(places.x, i)),
    y: Float64Array.from(members, (i) => at(places.y, i)),
  };
  return boxOf(own, cellsOf(partOf(graph, members), graph.count));
}

/** Actors without any tie, in the order of the list, as a tidy block about as wide as what stands above it. */
function gridOf(graph: LayoutGraph, singles: readonly number[], above: readonly { box: Box }[]) {
  const members = [...singles];
  const part = partOf(graph, members);
  const cells = cellsOf(part, graph.count);
  const width = members.reduce((most, _, i) => Math.max(most, 2 * at(cells.halfWidth, i)), 0) + 24;
  const height = members.reduce((most, _, i) => Math.max(most, 2 * at(cells.halfHeight, i)), 0) + 24;
  const wanted = above.length > 0 ? Math.max(...above.map(({ box }) => box.right - box.left)) : 0;
  const columns = Math.max(
    1,
    Math.ceil(Math.sqrt((members.length * height * 1.4) / width)),
    Math.floor(wanted / width),
  );
  const places = emptyPlaces(members.length);
  const order = [...members.keys()].sort((a, b) => at(part.rank, a) - at(part.rank, b));
  for (const [place, i] of order.entries()) {
    places.x[i] = (place % columns) * width;
    places.y[i] = Math.floor(place / columns) * height;
  }
  return { members, places, box: boxOf(places, cells) };
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
