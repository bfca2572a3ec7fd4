/** Where everything is, in columns: places of actors and courses of ties, for as many of both as there may be. */
import { type ActorId, isTriad, type Point, type Positions, type Tie, type TieId } from "../model/index.ts";
import { columnsOf, type Network } from "../network/index.ts";
import { castOf } from "./cast.ts";
import type { Atlas } from "./columns.ts";
import { bendOf, controlOf } from "./curves.ts";
import { rememberedFor, rememberedForBoth } from "./remembered.ts";

/**
 * The atlas of a network and positions; the same object for the same two. Cost: linear, and little more than what moved where only
 * some moved since the positions before.
 */
export const atlasOf = rememberedForBoth((network: Network, positions: Positions): Atlas => {
  const memory = memoryOf(network);
  const atlas = memory.last === null ? drawAtlas(network, positions) : redrawn(memory.last, positions);
  memory.last = atlas;
  return atlas;
});

/** The atlas drawn last for each network: the next one mostly differs in a few places. */
const memoryOf = rememberedFor((_network: Network): { last: Atlas | null } => ({ last: null }));

function drawAtlas(network: Network, positions: Positions): Atlas {
  const { actors, ties } = network.dataset;
  const atlas: Atlas = {
    network,
    columns: columnsOf(network),
    x: new Float64Array(actors.length).fill(Number.NaN),
    y: new Float64Array(actors.length).fill(Number.NaN),
    radius: radiiOf(network),
    runs: new Uint8Array(ties.length),
    controlX: new Float64Array(ties.length).fill(Number.NaN),
    controlY: new Float64Array(ties.length).fill(Number.NaN),
    fanIndex: new Uint16Array(ties.length),
    fanSize: new Uint16Array(ties.length).fill(1),
  };
  placeActors(atlas, positions);
  const { members, starts } = fansOf(network);
  for (let fan = 0; fan + 1 < starts.length; fan++) layFan(atlas, members, starts[fan] ?? 0, starts[fan + 1] ?? 0);
  return atlas;
}

function redrawn(before: Atlas, positions: Positions): Atlas {
  const atlas: Atlas = {
    ...before,
    x: before.x.slice(),
    y: before.y.slice(),
    runs: before.runs.slice(),
    controlX: before.controlX.slice(),
    controlY: before.controlY.slice(),
    fanIndex: before.fanIndex.slice(),
    fanSize: before.fanSize.slice(),
  };
  const moved = placeActors(atlas, positions);
  const { members, starts } = fansOf(atlas.network);
  const { from, to, via } = atlas.columns;
  const isMoved = (place: number | undefined) => place !== undefined && place >= 0 && moved[place] === 1;
  for (let fan = 0; fan + 1 < starts.length; fan++) {
    const [first, end] = [starts[fan] ?? 0, starts[fan + 1] ?? 0];
    for (let i = first; i < end; i++) {
      const tie = members[i] ?? 0;
      if (!isMoved(from[tie]) && !isMoved(to[tie]) && !isMoved(via[tie])) continue;
      layFan(atlas, members, first, end);
      break;
    }
  }
  return atlas;
}

/** Writes the places of actors, and tells who stands elsewhere than before. */
function placeActors({ network, x, y }: Atlas, positions: Positions): Uint8Array {
  const moved = new Uint8Array(x.length);
  for (const [place, { id }] of network.dataset.actors.entries()) {
    const at = Object.hasOwn(positions, id) ? positions[id] : undefined;
    const [nextX, nextY] = [at?.x ?? Number.NaN, at?.y ?? Number.NaN];
    if (Object.is(x[place], nextX) && Object.is(y[place], nextY)) continue;
    x[place] = nextX;
    y[place] = nextY;
    moved[place] = 1;
  }
  return moved;
}

/** Bends the ties between the same two actors, beside one another in the order in which they bend, so that they do not cross. */
function layFan(atlas: Atlas, members: Int32Array, first: number, end: number): void {
  const { columns, runs, controlX, controlY, fanIndex, fanSize } = atlas;
  const drawn: number[] = [];
  for (let i = first; i < end; i++) {
    const tie = members[i] ?? 0;
    const [from, to] = [columns.from[tie] ?? -1, columns.to[tie] ?? -1];
    const isRunning = from !== to && isPlaced(atlas, from) && isPlaced(atlas, to);
    runs[tie] = isRunning ? 1 : 0;
    controlX[tie] = controlY[tie] = Number.NaN;
    if (isRunning) drawn.push(tie);
  }
  if (drawn.length === 1 && viaOf(atlas, drawn[0] ?? 0) === null) {
    fanIndex[drawn[0] ?? 0] = 0;
    fanSize[drawn[0] ?? 0] = 1;
    return;
  }
  if (drawn.length > 1) {
    const bends = new Map(drawn.map((tie) => [tie, bendOf(...endsOf(atlas, tie), viaOf(atlas, tie))]));
    drawn.sort((a, b) => (bends.get(a) ?? 0) - (bends.get(b) ?? 0));
  }
  for (const [index, tie] of drawn.entries()) {
    const control = controlOf(...endsOf(atlas, tie), viaOf(atlas, tie), { index, size: drawn.length });
    controlX[tie] = control?.x ?? Number.NaN;
    controlY[tie] = control?.y ?? Number.NaN;
    fanIndex[tie] = index;
    fanSize[tie] = drawn.length;
  }
}

function isPlaced({ x }: Atlas, actor: number): boolean {
  return actor >= 0 && !Number.isNaN(x[actor] ?? Number.NaN);
}

/** Where an actor stands, by its place in the data set; `null` for one without a place. */
export function pointAt(atlas: Atlas, actor: number): Point | null {
  return isPlaced(atlas, actor) ? { x: atlas.x[actor] ?? 0, y: atlas.y[actor] ?? 0 } : null;
}

function endsOf(atlas: Atlas, tie: number): [Point, Point] {
  const [from, to] = [atlas.columns.from[tie] ?? 0, atlas.columns.to[tie] ?? 0];
  return [
    { x: atlas.x[from] ?? 0, y: atlas.y[from] ?? 0 },
    { x: atlas.x[to] ?? 0, y: atlas.y[to] ?? 0 },
  ];
}

function viaOf(atlas: Atlas, tie: number): Point | null {
  const via = atlas.columns.via[tie] ?? -1;
  return via < 0 || via === atlas.columns.from[tie] || via === atlas.columns.to[tie] ? null : pointAt(atlas, via);
}

const radiiOf = rememberedFor((network: Network): Float32Array => {
  const radii = new Float32Array(network.dataset.actors.length);
  let place = 0;
  for (const { radius } of castOf(network).actors.values()) radii[place++] = radius;
  return radii;
});

interface Fans {
  /** Places of ties, fan after fan, each in file order. */
  readonly members: Int32Array;
  readonly starts: Int32Array;
}

/** Ties by the two actors they join, whichever way they run; triads too. */
const fansOf = rememberedFor((network: Network): Fans => {
  const { from, to } = columnsOf(network);
  const many = network.dataset.actors.length;
  const fanOf = new Map<number, number>();
  const own = new Int32Array(from.length);
  for (let tie = 0; tie < from.length; tie++) {
    const [a, b] = [from[tie] ?? 0, to[tie] ?? 0];
    const pair = Math.min(a, b) * many + Math.max(a, b);
    const fan = fanOf.get(pair) ?? fanOf.size;
    fanOf.set(pair, fan);
    own[tie] = fan;
  }
  const starts = new Int32Array(fanOf.size + 1);
  for (const fan of own) starts[fan + 1] = (starts[fan + 1] ?? 0) + 1;
  for (let fan = 0; fan < fanOf.size; fan++) starts[fan + 1] = (starts[fan + 1] ?? 0) + (starts[fan] ?? 0);
  const members = new Int32Array(own.length);
  const filled = starts.slice();
  for (let tie = 0; tie < own.length; tie++) {
    const fan = own[tie] ?? 0;
    const at = filled[fan] ?? 0;
    members[at] = tie;
    filled[fan] = at + 1;
  }
  return { members, starts };
});

/** Places of ties in the data set by their ids. */
export const tiePlacesOf = rememberedFor(
  (network: Network): ReadonlyMap<TieId, number> => new Map(network.dataset.ties.map(({ id }, place) => [id, place])),
);

/** The place of an actor in the data set; -1 for one it lacks. */
export function placeOfActor({ columns }: Atlas, id: ActorId): number {
  return columns.placeOf.get(id) ?? -1;
}

/** Does the map tie a knot on it? */
export function hasKnot(tie: Tie): boolean {
  return isTriad(tie);
}
