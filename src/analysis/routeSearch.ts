/** The best ways through known pairs that visit nobody twice. */
import type { ActorId, Tie } from "../model/index.ts";
import { heapBy } from "./heap.ts";

/** What a step costs: itself, doubt, days since, and minus the occasions. Compared in this order, added place by place. */
export type Costs = readonly [steps: number, doubts: number, age: number, lessOften: number];

export interface KnownPair {
  readonly occasions: readonly Tie[];
  readonly times: number;
  readonly certain: boolean;
  readonly costs: Costs;
}

/** Who knows whom, and by what. */
export interface Known {
  /** Whom an actor knows, always in the same order. */
  readonly near: (actor: ActorId) => Iterable<ActorId>;
  /** `null` for two who do not know each other. */
  readonly pair: (one: ActorId, other: ActorId) => KnownPair | null;
}

interface Way {
  readonly path: readonly ActorId[];
  readonly costs: Costs;
}

const NOTHING: Costs = [0, 0, 0, 0];

/** Up to `most` ways from `from` to `to` over at least one other, the cheapest first. */
export function bestRoutes(
  known: Known,
  {
    from,
    to,
    avoided,
    most,
  }: {
    readonly from: ActorId;
    readonly to: ActorId;
    readonly avoided: ReadonlySet<ActorId>;
    readonly most: number;
  },
): readonly (readonly ActorId[])[] {
  const left = stepsTo(known, to, avoided, from);
  const search = (spur: ActorId, costs: Costs, closed: ReadonlySet<ActorId>, shut: ReadonlySet<ActorId>) =>
    cheapest(known, { spur, to, from, costs, closed, shut, left });
  const found: Way[] = [];
  const candidates = heapBy<Way>((a, b) => compareCosts(a.costs, b.costs) || comparePaths(a.path, b.path));
  const proposed = new Set<string>();
  const first = search(from, NOTHING, new Set(), new Set());
  if (first) candidates.push(first);
  for (let way = candidates.pop(); way !== undefined && found.length < most; way = candidates.pop()) {
    found.push(way);
    if (found.length === most) break;
    let costs = NOTHING;
    for (const [index, spur] of way.path.slice(0, -1).entries()) {
      const root = way.path.slice(0, index + 1);
      const taken = found.filter(({ path }) => root.every((id, at) => path[at] === id));
      const shut = new Set(taken.flatMap(({ path }) => path[index + 1] ?? []));
      const rest = search(spur, costs, new Set(root.slice(0, -1)), shut);
      if (rest) {
        const path = [...root.slice(0, -1), ...rest.path];
        const key = JSON.stringify(path);
        if (!proposed.has(key)) candidates.push({ path, costs: rest.costs });
        proposed.add(key);
      }
      const next = way.path[index + 1];
      costs = sum(costs, (next === undefined ? null : known.pair(spur, next)?.costs) ?? NOTHING);
    }
  }
  return found.map(({ path }) => path);
}

/** Fewest steps to the target for all who can reach it without the avoided; the pair of both ends does not count. */
function stepsTo(
  known: Known,
  to: ActorId,
  avoided: ReadonlySet<ActorId>,
  from: ActorId,
): ReadonlyMap<ActorId, number> {
  const left = new Map<ActorId, number>([[to, 0]]);
  for (const [actor, steps] of left) {
    for (const other of known.near(actor)) {
      const direct = actor === to && other === from;
      if (!left.has(other) && !avoided.has(other) && !direct) left.set(other, steps + 1);
    }
  }
  return left;
}

interface Reach {
  readonly actor: ActorId;
  readonly costs: Costs;
  readonly ahead: number;
  readonly previous: Reach | null;
}

/** The cheapest way on from `spur`, at first to nobody in `shut`, never to anybody in `closed`. */
function cheapest(
  known: Known,
  {
    spur,
    to,
    from,
    costs,
    closed,
    shut,
    left,
  }: {
    readonly spur: ActorId;
    readonly to: ActorId;
    readonly from: ActorId;
    readonly costs: Costs;
    readonly closed: ReadonlySet<ActorId>;
    readonly shut: ReadonlySet<ActorId>;
    readonly left: ReadonlyMap<ActorId, number>;
  },
): Way | null {
  // Layer by layer among equals, so that an actor is done only when all equally short ways to it are known.
  const waiting = heapBy<Reach>(
    (a, b) => a.costs[0] + a.ahead - b.costs[0] - b.ahead || compareCosts(a.costs, b.costs),
  );
  const done = new Set<ActorId>(closed);
  waiting.push({ actor: spur, costs, ahead: left.get(spur) ?? 0, previous: null });
  for (let reach = waiting.pop(); reach !== undefined; reach = waiting.pop()) {
    if (done.has(reach.actor)) continue;
    done.add(reach.actor);
    if (reach.actor === to) return { path: pathOf(reach), costs: reach.costs };
    for (const other of known.near(reach.actor)) {
      const ahead = left.get(other);
      if (ahead === undefined || done.has(other) || (reach.actor === spur && shut.has(other))) continue;
      if (reach.actor === from && other === to) continue;
      const { costs: step } = known.pair(reach.actor, other) ?? { costs: NOTHING };
      waiting.push({ actor: other, costs: sum(reach.costs, step), ahead, previous: reach });
    }
  }
  return null;
}

function pathOf(reach: Reach): readonly ActorId[] {
  const path: ActorId[] = [];
  for (let at: Reach | null = reach; at !== null; at = at.previous) path.push(at.actor);
  return path.reverse();
}

function sum(a: Costs, b: Costs): Costs {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
}

function compareCosts(a: Costs, b: Costs): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

function comparePaths(a: readonly ActorId[], b: readonly ActorId[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
