/** Where groups gather: who is outlined, who is scattered, and that neither depends on the order of anybody. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Grouped, gatherGroups, shownGatherings, TINTS } from "../../../src/scene/index.ts";

interface Person {
  readonly x: number;
  readonly y: number;
  readonly group: string;
}

/** A cloud that is the same every time: denser in the middle, `spread` wide. */
function cloud(group: string, at: { x: number; y: number }, count: number, spread: number): Person[] {
  return Array.from({ length: count }, (_, i) => {
    const [angle, away] = [i * 2.39996, spread * Math.sqrt((i + 0.5) / count)];
    return { group, x: at.x + Math.cos(angle) * away, y: at.y + Math.sin(angle) * away };
  });
}

function groupedOf(people: readonly Person[]): Grouped {
  const names = [...new Set(people.map(({ group }) => group))];
  return {
    x: Float64Array.from(people, ({ x }) => x),
    y: Float64Array.from(people, ({ y }) => y),
    groupOf: Int32Array.from(people, ({ group }) => names.indexOf(group)),
    names,
  };
}

function isInside(outline: readonly { x: number; y: number }[], x: number, y: number): boolean {
  return outline.reduce((inside, a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a;
    return a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x ? !inside : inside;
  }, false);
}

const WEST = cloud("west", { x: -1000, y: 0 }, 300, 500);
const EAST = cloud("east", { x: 1000, y: 100 }, 200, 400);
/** One in the whole of the map for every ten others. */
const EVERYWHERE = cloud("everywhere", { x: 0, y: 0 }, 60, 1500);

describe("groups that gather", () => {
  test("are outlined around most of their own, and around few others", () => {
    const { all, scattered, share } = gatherGroups(groupedOf([...WEST, ...EAST, ...EVERYWHERE]));
    expect(all.map(({ name }) => name)).toEqual(["west", "east"]);
    expect(scattered).toEqual([{ name: "everywhere", members: 60 }]);
    for (const { inside, members, around } of all) {
      expect(inside / members).toBeGreaterThan(0.8);
      expect(inside / around).toBeGreaterThan(0.85);
    }
    expect(share).toBeGreaterThan(0.7);
  });

  test("are counted within the very outline that is drawn", () => {
    const people = [...WEST, ...EAST, ...EVERYWHERE];
    const { all, of, within } = gatherGroups(groupedOf(people));
    for (const [at, { name, outline, inside, around, members, labelAt }] of all.entries()) {
      const there = people.filter(({ x, y }) => isInside(outline, x, y));
      expect(around).toBe(there.length);
      expect(inside).toBe(there.filter(({ group }) => group === name).length);
      expect(members).toBe(people.filter((_, actor) => of[actor] === at).length);
      expect(inside).toBe(people.filter((_, actor) => of[actor] === at && within[actor] === 1).length);
      expect(isInside(outline, labelAt.x, labelAt.y)).toBe(true);
    }
  });

  test("in two places are outlined in the greater one only, if enough of them stand there", () => {
    const second = cloud("west", { x: 1000, y: -1500 }, 120, 300);
    const [west] = gatherGroups(groupedOf([...WEST, ...second, ...EAST])).all;
    expect(west).toMatchObject({ name: "west", members: 420 });
    expect(west?.inside).toBeLessThanOrEqual(300);
    expect(west?.bounds.right).toBeLessThan(0);
  });

  test("stand in different tints side by side", () => {
    const four = ["a", "b", "c", "d"].map((name, i) => cloud(name, { x: (i % 2) * 700, y: (i >> 1) * 700 }, 150, 340));
    const tints = gatherGroups(groupedOf(four.flat())).all.map(({ tint }) => tint);
    expect(new Set(tints).size).toBe(TINTS);
  });
});

describe("what does not gather", () => {
  test("two groups of one cloud are both scattered, or the larger one alone is outlined with its true counts", () => {
    const mixed = cloud("x", { x: 0, y: 0 }, 400, 900).map((one, i) => ({ ...one, group: i % 2 ? "odd" : "even" }));
    const { all, scattered } = gatherGroups(groupedOf(mixed));
    for (const { inside, around } of all) expect(inside / around).toBeLessThan(0.6);
    expect(all.length + scattered.length).toBe(2);
  });

  test("nobody, one, all at one point, nobody with a place: nothing is outlined", () => {
    for (const people of [[], WEST.slice(0, 1), WEST.map((one) => ({ ...one, x: 5, y: 5 }))])
      expect(gatherGroups(groupedOf(people)).all).toEqual([]);
    expect(gatherGroups(groupedOf(WEST.map((one) => ({ ...one, x: Number.NaN })))).all).toEqual([]);
  });

  test("those without a group, and groups without a name, are of no gathering", () => {
    const grouped = groupedOf([...WEST.map((one) => ({ ...one, group: "" })), ...EAST]);
    const { all, of } = gatherGroups({ ...grouped, groupOf: grouped.groupOf });
    expect(all.map(({ name }) => name)).toEqual(["east"]);
    expect([...of.slice(0, WEST.length)].every((at) => at === -1)).toBe(true);
  });
});

describe("for any people", () => {
  const someone = fc.record({
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -600, max: 600 }),
    group: fc.constantFrom("a", "b", "c", "d"),
  });
  const people = fc.tuple(fc.array(someone, { maxLength: 150 }), fc.constantFrom(0, 80, 200)).map(
    // some hang together, or nothing would ever be outlined
    ([loose, bound]) => [
      ...loose,
      ...cloud("a", { x: 300, y: 0 }, bound, 300),
      ...cloud("b", { x: -500, y: 0 }, bound, 200),
    ],
  );

  test("the order of people and groups does not matter", () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (some, chance) => {
        const turned = some
          .map((one) => ({ one, at: chance.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const [first, second] = [gatherGroups(groupedOf(some)), gatherGroups(groupedOf(turned))];
        expect(second.all).toEqual(first.all);
        expect(second.scattered).toEqual(first.scattered);
        expect(second.share).toBeCloseTo(first.share, 12);
      }),
      { numRuns: 40 },
    );
  });

  test("every outline holds a good part of its own, who are a good part of all in it; the larger come first", () => {
    fc.assert(
      fc.property(people, (some) => {
        const { all } = gatherGroups(groupedOf(some));
        for (const { inside, members, around } of all) {
          expect(inside / members).toBeGreaterThanOrEqual(0.2);
          expect(inside / around).toBeGreaterThanOrEqual(0.3);
        }
        expect(all.map(({ inside }) => inside)).toEqual(all.map(({ inside }) => inside).toSorted((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });
});

describe("under a filter", () => {
  const people = [...WEST, ...EAST];
  const found = gatherGroups(groupedOf(people));
  const named = { by: "wards" as const, found, nameOf: (group: string) => `${group}区` };
  const keptWhere = (isKept: (one: Person) => boolean) => {
    const actors = Uint8Array.from(people, (one) => (isKept(one) ? 1 : 0));
    return { actors, ties: new Uint8Array(0), counts: { actors: actors.filter(Boolean).length, ties: 0 } };
  };

  test("outlines stay and counts tell of whom is let through", () => {
    const whole = shownGatherings(
      named,
      keptWhere(() => true),
    );
    const half = shownGatherings(
      named,
      keptWhere(({ y }) => y > 0),
    );
    expect(whole.all.map(({ name, inside }) => [name, inside])).toEqual(
      found.all.map(({ name, inside }) => [`${name}区`, inside]),
    );
    for (const [at, gathering] of half.all.entries()) {
      expect(gathering.outline).toBe(whole.all[at]?.outline);
      expect(gathering.members).toBe(people.filter(({ group, y }) => `${group}区` === gathering.name && y > 0).length);
      expect(gathering.inside).toBeLessThan(whole.all[at]?.inside ?? 0);
    }
  });

  test("a group of whom nobody is let through is not there", () => {
    const { all } = shownGatherings(
      named,
      keptWhere(({ group }) => group === "east"),
    );
    expect(all.map(({ name }) => name)).toEqual(["east区"]);
  });
});
