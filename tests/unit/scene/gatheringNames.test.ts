/** Names of gatherings: there from afar, gone from near, clear of one another, and before those of actors. */
import { describe, expect, test } from "vitest";
import {
  amongGatherings,
  type Gathering,
  gatheringAt,
  gatheringNames,
  type PlacedLabel,
  presenceOf,
  type Scene,
  type SceneActor,
} from "../../../src/scene/index.ts";

const ALL = { left: -2000, top: -1500, right: 2000, bottom: 1500 };
/** All of it in a window of 800 × 600. */
const HOME = 0.2;

function gathering(name: string, x: number, y: number, size: number, rest: Partial<Gathering> = {}): Gathering {
  const bounds = { left: x - size / 2, top: y - size / 2, right: x + size / 2, bottom: y + size / 2 };
  const outline = [
    { x: bounds.left, y: bounds.top },
    { x: bounds.right, y: bounds.top },
    { x: bounds.right, y: bounds.bottom },
    { x: bounds.left, y: bounds.bottom },
  ];
  return { name, members: 100, inside: 80, around: 90, outline, bounds, labelAt: { x, y }, tint: 0, ...rest };
}

function sceneWith(all: readonly Gathering[], actors: readonly SceneActor[] = []): Scene {
  const gatherings = { by: "wards" as const, all, scattered: 0 };
  const rest = { ties: [], grounds: [], path: null, bubble: null, hidden: { actors: 0, ties: 0 }, far: null };
  return { ...rest, actors, bounds: ALL, gatherings };
}

const LARGE = gathering("青葉区", -900, 0, 1400);
const SMALL = gathering("緑区", 1200, 0, 500);

describe("a gathering", () => {
  test("is there in full where all is seen, and gone where it fills the window", () => {
    expect(presenceOf(LARGE, ALL, HOME, HOME)).toBe(1);
    expect(presenceOf(LARGE, ALL, HOME * 3.2, HOME)).toBe(0);
  });

  test("fades as one comes nearer, never back, the large before the small", () => {
    const zooms = Array.from({ length: 60 }, (_, i) => HOME * 1.06 ** i);
    const presences = (one: Gathering) => zooms.map((zoom) => presenceOf(one, ALL, zoom, HOME));
    for (const one of [LARGE, SMALL]) {
      const there = presences(one);
      expect(there).toEqual(there.toSorted((a, b) => b - a));
    }
    for (const [i, presence] of presences(LARGE).entries())
      expect(presence).toBeLessThanOrEqual(presences(SMALL)[i] ?? 0);
  });

  test("is gone where marks have faces, however small it is", () => {
    expect(presenceOf(gathering("x", 0, 0, 20), ALL, 0.6, HOME)).toBe(0);
  });
});

describe("names of gatherings", () => {
  test("say how many of how many; all of them, where all are there", () => {
    const whole = gathering("港区", 0, 900, 1200, { members: 1234, inside: 1234 });
    const counts = gatheringNames(sceneWith([LARGE, whole]), HOME, HOME, 13).map(({ count }) => count);
    expect(counts).toEqual(["80 / 100", "1,234"]);
  });

  test("leave the count away where there is no room, and the name where it would hide what it names", () => {
    const names = (size: number) => gatheringNames(sceneWith([gathering("保土ケ谷区", 0, 0, size)]), HOME, HOME, 13);
    expect(names(700)[0]?.count).toBe("80 / 100");
    expect(names(260)[0]).toMatchObject({ lines: ["保土ケ谷区"], count: "" });
    expect(names(60)).toEqual([]);
  });

  test("stand clear of one another at every zoom, and are found where they stand", () => {
    const all = Array.from({ length: 30 }, (_, i) =>
      gathering(`第${i}区`, ((i * 977) % 3400) - 1700, ((i * 611) % 2400) - 1200, 300 + ((i * 131) % 900)),
    );
    for (const zoom of [HOME * 0.7, HOME, HOME * 1.7]) {
      const names = gatheringNames(sceneWith(all), zoom, HOME, 13);
      expect(names.length).toBeGreaterThan(2);
      for (const [i, { box, gathering: own, at }] of names.entries()) {
        expect(gatheringAt(names, at)).toBe(own);
        for (const other of names.slice(i + 1)) {
          const apart =
            box.right <= other.box.left ||
            other.box.right <= box.left ||
            box.bottom <= other.box.top ||
            other.box.bottom <= box.top;
          expect(apart).toBe(true);
        }
      }
    }
    expect(gatheringAt(gatheringNames(sceneWith(all), HOME, HOME, 13), { x: 9000, y: 0 })).toBeNull();
  });

  test("of two lines stand on two", () => {
    const [name] = gatheringNames(sceneWith([gathering("こども食堂の\nまわり", 0, 0, 1400)]), HOME, HOME, 13);
    expect(name?.lines).toEqual(["こども食堂の", "まわり"]);
  });
});

describe("names of actors among gatherings", () => {
  const actors = Array.from(
    { length: 90 },
    (_, i) =>
      ({
        id: `a${i}`,
        importance: ((i * 37) % 90) / 90,
        selected: i === 0,
        strength: "plain",
      }) as unknown as SceneActor,
  );
  const labels = actors.map(({ id }) => ({ actor: id }) as unknown as PlacedLabel);
  const scene = sceneWith([LARGE, SMALL], actors);
  const namedAt = (zoom: number) => amongGatherings(labels, scene, zoom, HOME).map(({ actor }) => actor);

  test("are few from afar, the most important, and whoever is selected", () => {
    const named = namedAt(HOME);
    expect(named.length).toBeLessThan(16);
    expect(named).toContain("a0");
    const least = Math.min(...named.slice(1).map((id) => actors.find((one) => one.id === id)?.importance ?? 0));
    expect(actors.filter(({ importance }) => importance > least).every(({ id }) => named.includes(id))).toBe(true);
  });

  test("are more the nearer one comes, and all where nothing is gathered any more", () => {
    const counts = [1, 1.6, 2, 2.6, 4].map((times) => namedAt(HOME * times).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBe(90);
    expect(amongGatherings(labels, { ...scene, gatherings: null }, HOME, HOME)).toBe(labels);
  });
});
