import { describe, expect, it } from "vitest";
import { type LayoutTask, settlePositions } from "../../../src/layout/index.ts";
import { body, crossings, overlaps, path, placeOf, spanOf, star, task, twoStories, web } from "./tasks.ts";

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((item, i) => ({ item, key: (i * 7919) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe("the same task", () => {
  it("gives the same places to the last bit", () => {
    expect(JSON.stringify(settlePositions(web(24)))).toBe(JSON.stringify(settlePositions(web(24))));
  });

  it("gives the same places whatever the order of the springs and of their ends", () => {
    const one = twoStories();
    const other: LayoutTask = {
      ...one,
      springs: shuffled(one.springs).map(({ source, target, ...rest }) => ({
        ...rest,
        target: source,
        source: target,
      })),
      triads: shuffled(one.triads ?? []),
    };
    expect(settlePositions(other).positions).toEqual(settlePositions(one).positions);
  });

  it("gives the same shape whatever the order of the rows, at most seen in a mirror", () => {
    const one = twoStories();
    const here = settlePositions(one).positions;
    const there = settlePositions({ ...one, bodies: shuffled(one.bodies) }).positions;
    const straight = Object.keys(here).every((id) => placeOf(here, id).x === placeOf(there, id).x);
    const mirrored = Object.keys(here).every((id) => Math.abs(placeOf(here, id).x + placeOf(there, id).x) < 0.02);
    expect(straight || mirrored).toBe(true);
    expect(Object.keys(here).every((id) => Math.abs(placeOf(here, id).y - placeOf(there, id).y) < 0.02)).toBe(true);
  });

  it("adds up parallel springs", () => {
    const one = task(3, [
      [0, 1],
      [0, 1],
      [1, 2],
    ]);
    const other = {
      ...one,
      springs: [
        { source: "a0", target: "a1", weight: 2 },
        { source: "a1", target: "a2", weight: 1 },
      ],
    };
    expect(settlePositions(one).positions).toEqual(settlePositions(other).positions);
  });

  it("gives places that a file keeps: to the hundredth, and no minus zero", () => {
    const { positions } = settlePositions(twoStories());
    for (const { x, y } of Object.values(positions)) {
      for (const value of [x, y]) {
        expect(Object.is(value, -0)).toBe(false);
        expect(Math.round(value * 100) / 100).toBe(value);
      }
    }
  });
});

describe("two stories that share an actor", () => {
  const stories = twoStories();
  const { positions, engine, settled, rounds } = settlePositions(stories);

  it("are laid out by ForceAtlas2 until it rests", () => {
    expect(engine).toBe("graphology-layout-forceatlas2 0.10.1");
    expect(settled).toBe(true);
    expect(rounds).toBeGreaterThan(40);
  });

  it("have no crossing ties and no overlapping marks or labels", () => {
    expect(crossings(stories, positions)).toBe(0);
    expect(overlaps(stories, positions)).toEqual([]);
  });

  it("stand side by side with the shared actor between them, the first on the left", () => {
    const { x: left } = placeOf(positions, "left");
    const { x: right } = placeOf(positions, "right");
    const { x: centre } = placeOf(positions, "centre");
    expect(left).toBeLessThan(centre);
    expect(centre).toBeLessThan(right);
  });

  it("fill a window at zoom 1 and fit it", () => {
    const { width, height } = spanOf(positions);
    expect(width).toBeGreaterThan(480);
    expect(width).toBeLessThan(820);
    expect(width / height).toBeGreaterThan(1.1);
    expect(width / height).toBeLessThan(1.9);
  });

  it("keep the knot of each introduction away from marks that are not of it", () => {
    for (const { from, to, via } of stories.triads ?? []) {
      const [f, t, v] = [placeOf(positions, from), placeOf(positions, to), placeOf(positions, via)];
      const knot = { x: 0.37 * (f.x + t.x) + 0.26 * v.x, y: 0.37 * (f.y + t.y) + 0.26 * v.y };
      for (const { id, radius } of stories.bodies) {
        if (id === from || id === to || id === via) continue;
        const { x, y } = placeOf(positions, id);
        expect(Math.hypot(x - knot.x, y - knot.y), `${id} on the knot of ${via}`).toBeGreaterThan(radius + 10);
      }
    }
  });
});

describe("unusual networks", () => {
  it("gives nothing for nothing", () => {
    expect(settlePositions({ bodies: [], springs: [] })).toMatchObject({ positions: {}, rounds: 0, settled: true });
  });

  it("puts a single actor in the middle of its own box", () => {
    const { positions } = settlePositions(task(1, []));
    expect(Object.keys(positions)).toEqual(["a0"]);
    expect(Math.abs(placeOf(positions, "a0").x)).toBeLessThan(60);
  });

  it("fans out a star evenly", () => {
    const sky = star(12);
    const { positions } = settlePositions(sky);
    const hub = placeOf(positions, "a0");
    const angles = sky.bodies
      .slice(1)
      .map(({ id }) => Math.atan2(placeOf(positions, id).y - hub.y, placeOf(positions, id).x - hub.x))
      .sort((a, b) => a - b);
    const gaps = angles.map((angle, i) => (angles[i + 1] ?? (angles[0] ?? 0) + 2 * Math.PI) - angle);
    expect(Math.min(...gaps)).toBeGreaterThan(0.2);
    expect(overlaps(sky, positions)).toEqual([]);
  });

  it.each([
    ["a star of 200", star(200)],
    ["a net of 100", web(100)],
    ["a net of 390", web(390)],
    ["only actors without ties", task(150, [])],
  ])("keeps marks and labels apart in %s", (_, given) => {
    expect(overlaps(given, settlePositions(given).positions)).toEqual([]);
  });

  it.each([
    ["a path of 5,000", path(5000)],
    ["a net of 1,000", web(1000)],
  ])(
    "keeps marks apart in %s",
    (_, given) => {
      const { positions } = settlePositions(given);
      expect(Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      expect(overlaps(given, positions, true)).toEqual([]);
    },
    60_000,
  );

  it("does not fan a path into a heap: neighbours stay near, the ends are far apart", () => {
    const { positions } = settlePositions(path(30));
    const ends = Math.hypot(
      placeOf(positions, "a0").x - placeOf(positions, "a29").x,
      placeOf(positions, "a0").y - placeOf(positions, "a29").y,
    );
    expect(ends).toBeGreaterThan(400);
    expect(crossings(path(30), positions)).toBe(0);
  });

  it("takes ids like __proto__ and constructor for names", () => {
    const odd: LayoutTask = {
      bodies: ["__proto__", "constructor", "toString"].map((id) => body(id)),
      springs: [{ source: "__proto__", target: "constructor", weight: 1 }],
    };
    const { positions } = settlePositions(odd);
    expect(Object.keys(positions).sort()).toEqual(["__proto__", "constructor", "toString"]);
    expect(overlaps(odd, positions)).toEqual([]);
  });

  it("passes over loops, springs to nowhere and sizes that are not numbers", () => {
    const odd: LayoutTask = {
      bodies: [body("a"), body("b", { radius: Number.NaN, labelWidth: -5 })],
      springs: [
        { source: "a", target: "a", weight: 1 },
        { source: "a", target: "nobody", weight: 1 },
        { source: "a", target: "b", weight: Number.NaN },
      ],
    };
    for (const { x, y } of Object.values(settlePositions(odd).positions)) expect(Number.isFinite(x + y)).toBe(true);
  });
});

describe("components", () => {
  const apart: LayoutTask = task(14, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
    [4, 5],
    [5, 6],
    [7, 8],
  ]);
  const groups = [
    [0, 1, 2, 3],
    [4, 5, 6],
    [7, 8],
    [9, 10, 11, 12, 13],
  ];

  it("stand apart: their boxes do not overlap", () => {
    const { positions } = settlePositions(apart);
    const boxes = groups.map((members) => {
      const points = members.map((i) => placeOf(positions, `a${i}`));
      return {
        left: Math.min(...points.map(({ x }) => x)) - 45,
        right: Math.max(...points.map(({ x }) => x)) + 45,
        top: Math.min(...points.map(({ y }) => y)) - 16,
        bottom: Math.max(...points.map(({ y }) => y)) + 40,
      };
    });
    for (const [i, p] of boxes.entries()) {
      for (const q of boxes.slice(i + 1))
        expect(p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom).toBe(false);
    }
  });

  it("sets actors without ties into lines, in the order of the list", () => {
    const { positions } = settlePositions(apart);
    const singles = [9, 10, 11, 12, 13].map((i) => placeOf(positions, `a${i}`));
    for (const [i, point] of singles.entries()) {
      const next = singles[i + 1];
      if (next) expect(next.y > point.y || (next.y === point.y && next.x > point.x)).toBe(true);
    }
  });
});

it("tells how far it is, never backwards, and ends with all done", () => {
  const shares: number[] = [];
  settlePositions(web(40), { onProgress: ({ share }) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(3);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
});
