/** How well a drawing shows a network: whether distances keep their proportions, and neighbours stay neighbours. */
import type { Web } from "./forceField.ts";

export interface Quality {
  /**
   * Normalised stress: over pairs, the mean of ((drawn − steps) / steps)², drawn distances scaled as fits best. 0 is perfect, 1 is a
   * drawing on one spot. Pairs of different components do not count.
   */
  readonly stress: number;
  /**
   * Of an actor with k others within two steps: how many of them are among its k nearest on the map, over both together (Jaccard);
   * the mean. 1 is perfect.
   */
  readonly neighbourhood: number;
}

export interface Sampling {
  /** So many actors, spread evenly over the numbers, are looked at from. */
  readonly sources?: number;
}

const SOURCES = 100;
const FEW_SOURCES = 16;
const EXACT_UP_TO = 400;

/**
 * From some actors to all others. 0 and 1 where there is nothing to compare. Cost: sources × (actors log actors + ties).
 * Stress: Kamada & Kawai 1989, doi:10.1016/0020-0190(89)90102-6; scaled: Gansner, Koren & North 2005, doi:10.1007/978-3-540-31843-9_25;
 * neighbourhoods: Kruiger et al. 2017, doi:10.1111/cgf.13187.
 */
export function qualityOf(web: Web, x: Float64Array, y: Float64Array, { sources = SOURCES }: Sampling = {}): Quality {
  const near = { kept: 0, looked: 0 };
  const stress = fromSources(web, x, y, sources, (source, steps, distances) => {
    let within = 0;
    for (let i = 0; i < web.count; i++) if (isNear(steps[i] as number)) within++;
    if (within === 0) return;
    near.kept += keptOf(source, within, distances, steps);
    near.looked++;
  });
  return { stress, neighbourhood: near.looked === 0 ? 1 : near.kept / near.looked };
}

/** Stress alone, from all where there are few. Cost: up to 400 actors quadratic, then as of 16 of them. */
export function stressOf(web: Web, x: Float64Array, y: Float64Array): number {
  return fromSources(web, x, y, web.count <= EXACT_UP_TO ? web.count : FEW_SOURCES, () => {});
}

type Look = (source: number, steps: Int32Array, distances: Float64Array) => void;

function fromSources(web: Web, x: Float64Array, y: Float64Array, sources: number, look: Look): number {
  const { count } = web;
  const { first, neighbours } = adjacencyOf(web);
  const steps = new Int32Array(count);
  const queue = new Int32Array(count);
  const distances = new Float64Array(count);
  const wanted = Math.min(count, sources);
  let byDrawn = 0;
  let byDrawn2 = 0;
  let pairs = 0;
  for (let s = 0; s < wanted; s++) {
    const source = Math.floor(((s + 0.5) * count) / wanted);
    stepsFrom(source, first, neighbours, steps, queue);
    for (let i = 0; i < count; i++) {
      const dx = (x[i] as number) - (x[source] as number);
      const dy = (y[i] as number) - (y[source] as number);
      const drawn = Math.sqrt(dx * dx + dy * dy);
      distances[i] = drawn;
      const apart = steps[i] as number;
      if (apart <= 0) continue;
      byDrawn += drawn / apart;
      byDrawn2 += (drawn / apart) * (drawn / apart);
      pairs++;
    }
    look(source, steps, distances);
  }
  // The scale a that makes the mean of (a · drawn / steps − 1)² least is byDrawn / byDrawn2.
  return pairs === 0 ? 0 : byDrawn2 > 0 ? 1 - (byDrawn * byDrawn) / byDrawn2 / pairs : 1;
}

function isNear(steps: number): boolean {
  return steps === 1 || steps === 2;
}

/** Of the `near` nearest, those that are near in the network, over both together; of those as far as the last a share counts. */
function keptOf(source: number, near: number, distances: Float64Array, steps: Int32Array): number {
  distances[source] = Number.POSITIVE_INFINITY;
  const limit = distances.slice().sort()[near - 1] as number;
  let nearer = 0;
  let nearerKept = 0;
  let level = 0;
  let levelKept = 0;
  for (let i = 0; i < distances.length; i++) {
    const distance = distances[i] as number;
    if (distance > limit) continue;
    const kept = isNear(steps[i] as number) ? 1 : 0;
    if (distance < limit) {
      nearer++;
      nearerKept += kept;
    } else {
      level++;
      levelKept += kept;
    }
  }
  const both = nearerKept + (levelKept * (near - nearer)) / Math.max(1, level);
  return both / (2 * near - both);
}

function adjacencyOf({ count, sources, targets }: Web): { first: Int32Array; neighbours: Int32Array } {
  const first = new Int32Array(count + 1);
  for (const ends of [sources, targets])
    for (let e = 0; e < ends.length; e++) {
      const after = (ends[e] as number) + 1;
      first[after] = (first[after] as number) + 1;
    }
  for (let i = 0; i < count; i++) first[i + 1] = (first[i + 1] as number) + (first[i] as number);
  const next = first.slice();
  const neighbours = new Int32Array(2 * sources.length);
  const join = (from: number, to: number) => {
    const place = next[from] as number;
    neighbours[place] = to;
    next[from] = place + 1;
  };
  for (let e = 0; e < sources.length; e++) {
    join(sources[e] as number, targets[e] as number);
    join(targets[e] as number, sources[e] as number);
  }
  return { first, neighbours };
}

/** Fills `steps`; −1 where no way leads. */
function stepsFrom(
  source: number,
  first: Int32Array,
  neighbours: Int32Array,
  steps: Int32Array,
  queue: Int32Array,
): void {
  steps.fill(-1);
  steps[source] = 0;
  queue[0] = source;
  let waiting = 1;
  for (let head = 0; head < waiting; head++) {
    const here = queue[head] as number;
    const further = (steps[here] as number) + 1;
    for (let k = first[here] as number; k < (first[here + 1] as number); k++) {
      const there = neighbours[k] as number;
      if ((steps[there] as number) >= 0) continue;
      steps[there] = further;
      queue[waiting++] = there;
    }
  }
}
