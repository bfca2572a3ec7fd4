/** Layout tasks for the tests, and what the tests ask of their answers. */
import type { LayoutBody, LayoutSpring, LayoutTask, LayoutTriad } from "../../../src/layout/index.ts";
import type { Point, Positions } from "../../../src/model/index.ts";

export function body(id: string, rest: Partial<LayoutBody> = {}): LayoutBody {
  return { id, radius: 16, labelWidth: 90, labelHeight: 20, fixed: null, ...rest };
}

export function task(count: number, ends: readonly (readonly [number, number])[]): LayoutTask {
  return {
    bodies: Array.from({ length: count }, (_, i) => body(`a${i}`)),
    springs: ends.map(([a, b]): LayoutSpring => ({ source: `a${a}`, target: `a${b}`, weight: 1 })),
  };
}

export function star(leaves: number): LayoutTask {
  return task(
    leaves + 1,
    Array.from({ length: leaves }, (_, i): [number, number] => [0, i + 1]),
  );
}

export function path(count: number): LayoutTask {
  return task(
    count,
    Array.from({ length: count - 1 }, (_, i): [number, number] => [i, i + 1]),
  );
}

/** A scattered network of a few hubs, always the same: every actor is tied to an earlier one, every third to a second. */
export function web(count: number): LayoutTask {
  const ends: [number, number][] = [];
  for (let i = 1; i < count; i++) {
    ends.push([Math.floor((((i * 7919) % 1009) / 1009) ** 2 * i), i]);
    if (i % 3 === 0 && i > 3) ends.push([(i * 31) % (i - 1), i]);
  }
  return task(
    count,
    ends.filter(([a, b]) => a !== b),
  );
}

/** Two stories around a hub of their own that share one actor: the shape of the sample, with four introductions. */
export function twoStories(): LayoutTask {
  const pairs: [string, string][] = [];
  for (let i = 0; i < 5; i++) pairs.push(["left", `left-${i}`]);
  for (let i = 0; i < 10; i++) pairs.push(["right", `right-${i}`]);
  pairs.push(
    ["left", "centre"],
    ["right", "centre"],
    ["left", "second"],
    ["second", "centre"],
    ["second", "leaf-1"],
    ["second", "leaf-2"],
  );
  pairs.push(["right-0", "end-0"], ["right-1", "end-1"], ["right-2", "end-2"], ["right-2", "right-3"]);
  const triads: LayoutTriad[] = [
    { from: "left", to: "second", via: "centre" },
    { from: "left", to: "guest", via: "second" },
    { from: "right", to: "carer", via: "centre" },
    { from: "right", to: "carrier", via: "carer" },
  ];
  const springs: LayoutSpring[] = pairs.map(([source, target]) => ({ source, target, weight: 1 }));
  for (const { from, to, via } of triads) {
    springs.push({ source: from, target: to, weight: 1, drawn: false });
    springs.push(
      { source: via, target: from, weight: 0.5, drawn: false },
      { source: via, target: to, weight: 0.5, drawn: false },
    );
  }
  const ids = [...new Set(springs.flatMap(({ source, target }) => [source, target]))];
  return {
    bodies: ids.map((id, i) =>
      body(id, { radius: 15 + (i % 3) * 4, labelWidth: 60 + (i % 5) * 20, labelHeight: i % 2 ? 20 : 38 }),
    ),
    springs,
    triads,
  };
}

export function placeOf(positions: Positions, id: string): Point {
  const point = positions[id];
  if (!point) throw new Error(`no place for ${id}`);
  return point;
}

/** Pairs of bodies, not both fixed, whose cells (mark, and unless `marksOnly` the label below it) overlap. */
export function overlaps({ bodies }: LayoutTask, positions: Positions, marksOnly = false): string[] {
  const cells = bodies.map((b) => {
    const { x, y } = placeOf(positions, b.id);
    const labelled = !marksOnly && b.labelHeight > 0;
    const half = labelled ? Math.max(b.radius, b.labelWidth / 2) : b.radius;
    return {
      b,
      left: x - half,
      right: x + half,
      top: y - b.radius,
      bottom: y + b.radius + (labelled ? 4 + b.labelHeight : 0),
    };
  });
  cells.sort((p, q) => p.left - q.left);
  const found: string[] = [];
  for (const [i, p] of cells.entries()) {
    for (let j = i + 1; j < cells.length; j++) {
      const q = cells[j];
      if (!q || q.left >= p.right) break;
      if (p.b.fixed && q.b.fixed) continue;
      if (q.top < p.bottom && p.top < q.bottom) found.push(`${p.b.id} / ${q.b.id}`);
    }
  }
  return found;
}

/** Springs along which a tie is drawn that cross each other. */
export function crossings({ springs }: LayoutTask, positions: Positions): number {
  const drawn = springs.filter(({ drawn = true }) => drawn);
  const side = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
  let count = 0;
  for (const [i, e] of drawn.entries()) {
    for (const f of drawn.slice(i + 1)) {
      if (new Set([e.source, e.target, f.source, f.target]).size < 4) continue;
      const [a, b] = [placeOf(positions, e.source), placeOf(positions, e.target)];
      const [c, d] = [placeOf(positions, f.source), placeOf(positions, f.target)];
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) count++;
    }
  }
  return count;
}

export function spanOf(positions: Positions): { width: number; height: number } {
  const points = Object.values(positions);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}
