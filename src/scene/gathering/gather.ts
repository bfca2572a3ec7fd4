/** Where the members of groups gather on a map: an outline for each group that prevails somewhere, and which groups are scattered. */
import type { Box, Point } from "../../model/index.ts";
import { boxesMeet, grown } from "../boxes.ts";
import { blur, type Cells, cellAt, cellsOver } from "./density.ts";
import { countWithin, isWithin, outlineOf } from "./outlineOf.ts";

/** Who stands where and belongs to which group. */
export interface Grouped {
  /** By places of actors; `NaN` for one without a place. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Places in `names`; -1 for one that belongs to no group. */
  readonly groupOf: ArrayLike<number>;
  /** Distinct. */
  readonly names: readonly string[];
}

/** A group where it gathers. */
export interface Gathering {
  readonly name: string;
  /** All of the group that have a place. */
  readonly members: number;
  /** Those of them within the outline. */
  readonly inside: number;
  /** All that are within the outline, of whatever group. */
  readonly around: number;
  /** Closed, as a polygon of map points, smoothed by the painter. */
  readonly outline: readonly Point[];
  readonly bounds: Box;
  /** Deep within the outline. */
  readonly labelAt: Point;
  /** Neighbours have different ones, 0 to `TINTS - 1`. */
  readonly tint: number;
}

export interface Gatherings {
  /** The largest first. */
  readonly all: readonly Gathering[];
  /** By places of actors: the place in `all` of the gathering of its group; -1 for one whose group gathers nowhere. */
  readonly of: Int16Array;
  /** 1 for one who stands within that gathering. */
  readonly within: Uint8Array;
  /** Groups that gather nowhere, the largest first; those too small to be seen from afar are not counted among them. */
  readonly scattered: readonly { readonly name: string; readonly members: number }[];
  /** Of all that have a group and a place, the part that stands in the gathering of its own. */
  readonly share: number;
}

export const TINTS = 4;

/** Smaller groups are not looked for. */
const LEAST_MEMBERS = 12;
const LEAST_PART = 0.003;
/** A group prevails where it is the largest, so large a part of all who stand there, and so high against its own peak. */
const PREVAILS = 0.26;
const AGAINST_PEAK = 0.12;
/** It gathers where it has so many of its own members, who are so large a part of all there. */
const OWN = 0.22;
const PURE = 0.33;
const BLUR = { reach: 2, rounds: 3 } as const;

function nothingFor(actors: number): Gatherings {
  return {
    all: [],
    of: new Int16Array(actors).fill(-1),
    within: new Uint8Array(actors),
    scattered: [],
    share: 0,
  };
}

/**
 * The gatherings of groups. Outlines hold only ground on which the group prevails, in one piece, so that one does not lie upon
 * another but by the softness of its corners; what is counted is counted within the outlines as they are. A group of which
 * less than a good fifth stands in such a piece, or that is not a third of all who stand there, is scattered. The result
 * does not depend on the order of actors or groups. Cost: groups times some ten thousand cells, and actors.
 */
export function gatherGroups({ x, y, groupOf, names }: Grouped): Gatherings {
  const cells = cellsOver(x, y);
  if (cells === null) return nothingFor(x.length);
  const members = membersOf(groupOf, x, names.length);
  const placed = members.reduce((sum, list) => sum + list.length, 0);
  const least = Math.max(LEAST_MEMBERS, placed * LEAST_PART);
  const sought = names
    .map((name, group) => ({ name, members: members[group] ?? [] }))
    .filter((group) => group.name !== "" && group.members.length >= least)
    .sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1));
  const all = heightsOf(
    Array.from(x, (_, actor) => actor),
    x,
    y,
    cells,
  );
  const heights = sought.map((group) => heightsOf(group.members, x, y, cells));
  const leaders = leadersOf(heights, all);
  const found: Omit<Gathering, "tint">[] = [];
  const insiders: number[][] = [];
  const groups: (readonly number[])[] = [];
  const scattered: { name: string; members: number }[] = [];
  for (const [order, { name, members: own }] of sought.entries()) {
    const shape = outlineOf(leaders, order, heights[order] as Float64Array, cells);
    const inside = shape ? own.filter((actor) => isWithin(shape, x[actor], y[actor])) : [];
    const around = shape ? countWithin(shape, x, y) : 0;
    const gathers =
      shape && inside.length >= LEAST_MEMBERS && inside.length >= OWN * own.length && inside.length >= PURE * around;
    if (!gathers) scattered.push({ name, members: own.length });
    else {
      found.push({ name, members: own.length, inside: inside.length, around, ...shape });
      insiders.push(inside);
      groups.push(own);
    }
  }
  const { of, within } = nothingFor(x.length);
  const order = found.map((_, at) => at).sort((a, b) => (found[b]?.inside ?? 0) - (found[a]?.inside ?? 0) || a - b);
  for (const [at, was] of order.entries()) {
    for (const actor of groups[was] ?? []) of[actor] = at;
    for (const actor of insiders[was] ?? []) within[actor] = 1;
  }
  const gathered = insiders.reduce((sum, list) => sum + list.length, 0);
  const sorted = order.flatMap((was) => found[was] ?? []);
  return { all: tinted(sorted), of, within, scattered, share: placed === 0 ? 0 : gathered / placed };
}

function membersOf(groupOf: ArrayLike<number>, x: ArrayLike<number>, groups: number): number[][] {
  const members: number[][] = Array.from({ length: groups }, () => []);
  for (let actor = 0; actor < groupOf.length; actor++)
    if (!Number.isNaN(x[actor])) members[groupOf[actor] as number]?.push(actor);
  return members;
}

/** Counts are whole before they are blurred: their order does not matter. */
function heightsOf(actors: readonly number[], x: ArrayLike<number>, y: ArrayLike<number>, cells: Cells): Float64Array {
  const heights = new Float64Array(cells.columns * cells.rows);
  for (const actor of actors) {
    const cell = cellAt(cells, x[actor] ?? Number.NaN, y[actor] ?? Number.NaN);
    if (cell >= 0) heights[cell] = (heights[cell] ?? 0) + 1;
  }
  return blur(heights, cells, BLUR.reach, BLUR.rounds);
}

/** Which group prevails in each cell; -1 where none does. */
function leadersOf(heights: readonly Float64Array[], all: Float64Array): Int16Array {
  const leaders = new Int16Array(all.length).fill(-1);
  const least = heights.map((own) => own.reduce((most, height) => Math.max(most, height), 0) * AGAINST_PEAK);
  for (let cell = 0; cell < all.length; cell++) {
    let most = (all[cell] ?? 0) * PREVAILS;
    for (const [group, own] of heights.entries()) {
      const height = own[cell] ?? 0;
      if (height <= most || height < (least[group] ?? 0)) continue;
      most = height;
      leaders[cell] = group;
    }
  }
  return leaders;
}

/** The largest choose first, each the tint that those beside it use least. */
function tinted(found: readonly Omit<Gathering, "tint">[]): Gathering[] {
  const done: Gathering[] = [];
  for (const [at, gathering] of found.entries()) {
    const size = gathering.bounds.right - gathering.bounds.left;
    const near = done.filter(({ bounds }) => boxesMeet(grown(bounds, size * 0.06), gathering.bounds));
    const uses = Array.from({ length: TINTS }, (_, tint) => near.filter((other) => other.tint === tint).length);
    const turns = uses.map((_, turn) => (at + turn) % TINTS);
    const tint = turns.reduce((best, turn) => ((uses[turn] ?? 0) < (uses[best] ?? 0) ? turn : best), turns[0] ?? 0);
    done.push({ ...gathering, tint });
  }
  return done;
}
