/** Laws of the spiral, for any story: nobody left out, outward in order, nothing over anything else, the same every time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box, Dataset, Episode } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { laySpiral, type Spiral, type SpiralTask, spiralNames, spiralSteps } from "../../../src/scene/index.ts";
import { dataset, episode, month, tie } from "../../builders.ts";
import { dataset as sample } from "../data/sample.ts";

const LETTERS = "市民協働推進センターで相談した仲間が、地域の活動をひろげるために集まりました。NPO and office";

interface Given {
  readonly actors: readonly number[];
  readonly length: number;
  readonly dated: number;
  readonly spark: boolean;
  readonly triad: boolean;
}

const someStep: fc.Arbitrary<Given> = fc.record({
  actors: fc.uniqueArray(fc.nat(20), { maxLength: 8 }),
  length: fc.nat(200),
  dated: fc.nat(60),
  spark: fc.boolean(),
  triad: fc.boolean(),
});

function storyOf(steps: readonly Given[]): Dataset {
  const name = (id: number) => `第${id}${["地区センター", "こども食堂ネットワーク", "の会"][id % 3]}`;
  const ties = steps.flatMap(({ actors, triad }, i) => {
    const [a, b, c] = actors;
    if (!triad || a === undefined || b === undefined) return [];
    return [
      tie(name(a), name(b), {
        id: `t${i}`,
        kind: "introduction",
        via: c === undefined ? null : name(c),
        viaUnnamed: c === undefined,
      }),
    ];
  });
  const told = new Set(ties.map(({ id }) => id));
  const episodes = steps.map(({ actors, length, dated, spark }, i): Episode => {
    const when = dated < 20 ? null : month(2015 + Math.floor(dated / 12), 1 + (dated % 12));
    return episode("s", i + 1, {
      title: LETTERS.slice(0, length % 23),
      text: LETTERS.repeat(5).slice(0, length),
      when,
      kind: spark ? "spark" : "meeting",
      actors: actors.map(name),
      ties: told.has(`t${i}`) ? [`t${i}`] : [],
    });
  });
  return dataset({ ties, episodes });
}

function taskOf(data: Dataset, story: string, rest: Partial<SpiralTask> = {}): SpiralTask {
  const network = buildNetwork(data);
  const episodes = network.episodes.get(story) ?? [];
  const texts = new Map(
    episodes.map(({ id, kind, title, text, speaker, when }) => [
      id,
      { tag: kind === "spark" ? "ピン！" : "", date: when?.written ?? "日付なし", title, text, speaker },
    ]),
  );
  return {
    steps: spiralSteps(network, episodes),
    texts,
    names: spiralNames(network),
    order: "told",
    room: { width: 1000, height: 760 },
    scale: 1,
    content: "words",
    ...rest,
  };
}

const meet = (a: Box, b: Box) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;
const around = ({ x, y }: { x: number; y: number }, r: number): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

/** Does a disc reach into a box? */
function reaches({ at, radius }: { at: { x: number; y: number }; radius: number }, box: Box): boolean {
  const dx = at.x - Math.max(box.left, Math.min(box.right, at.x));
  const dy = at.y - Math.max(box.top, Math.min(box.bottom, at.y));
  return dx * dx + dy * dy < radius * radius - 0.01;
}

/** What covers what, in words; empty where nothing does. */
function coverings({ words, beads, numbers, knots, ribbon }: Spiral): readonly string[] {
  const labels = beads.flatMap(({ key, label }) => (label ? [{ name: `label ${key}`, box: label.box }] : []));
  const boxes = [...words.map(({ step, box }) => ({ name: `words ${step}`, box })), ...labels];
  const discs = [
    ...beads.map(({ key, at, radius }) => ({ name: `bead ${key}`, at, radius })),
    ...numbers.map(({ step, at, radius }) => ({ name: `number ${step}`, at, radius })),
    ...knots.map(({ tie: id, at, radius }) => ({ name: `knot ${id}`, at, radius })),
  ];
  const found: string[] = [];
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) if (meet(a.box, b.box)) found.push(`${a.name} × ${b.name}`);
    for (const disc of discs) if (reaches(disc, a.box)) found.push(`${a.name} × ${disc.name}`);
    if (ribbon.some(({ x, y, half }) => reaches({ at: { x, y }, radius: half }, a.box)))
      found.push(`${a.name} × ribbon`);
  }
  for (const [i, a] of discs.entries()) {
    for (const b of discs.slice(i + 1)) {
      if (Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < a.radius + b.radius - 0.01)
        found.push(`${a.name} × ${b.name}`);
    }
  }
  return found;
}

const someStory = fc.array(someStep, { minLength: 1, maxLength: 9 });
const longStory = fc.array(someStep, { minLength: 30, maxLength: 60 });
const someOrder = fc.constantFrom("told" as const, "dated" as const);

/** What must hold of any spiral with all its words. */
function keepsTheLaws(steps: readonly Given[], order: "told" | "dated"): void {
  const data = storyOf(steps);
  const spiral = laySpiral(taskOf(data, "s", { order }));
  expect(coverings(spiral)).toEqual([]);
  const { beads, numbers, words, bounds } = spiral;
  for (const { id, actors } of data.episodes) {
    const there = new Set(beads.filter(({ step }) => step === id).map(({ actor }) => actor));
    expect([...there].sort()).toEqual([...new Set(actors)].sort());
    expect(numbers.filter(({ step }) => step === id)).toHaveLength(1);
    expect(words.filter(({ step }) => step === id)).toHaveLength(1);
  }
  expect(beads.every(({ label }) => label !== null)).toBe(true);
  const boxes = [
    ...words.map(({ box }) => box),
    ...beads.flatMap(({ at, radius, label }) => [around(at, radius), ...(label ? [label.box] : [])]),
    ...numbers.map(({ at, radius }) => around(at, radius)),
  ];
  const inside = ({ left, top, right, bottom }: Box) =>
    left >= bounds.left && top >= bounds.top && right <= bounds.right && bottom <= bounds.bottom;
  expect(boxes.filter((box) => !inside(box))).toEqual([]);
}

describe("a spiral", () => {
  test("covers nothing with anything and leaves nobody out, whatever the story", () => {
    fc.assert(fc.property(someStory, someOrder, keepsTheLaws), { numRuns: 16 });
  });

  test("nor of a long story", () => {
    fc.assert(fc.property(longStory, someOrder, keepsTheLaws), { numRuns: 2, endOnFailure: true });
  });

  test("winds outward: each step begins farther along than the one before, its beads between it and the next", () => {
    fc.assert(
      fc.property(fc.oneof(someStory, longStory), someOrder, (steps, order) => {
        const { numbers, beads } = laySpiral(taskOf(storyOf(steps), "s", { order, content: "marks" }));
        for (const [i, number] of numbers.entries()) {
          const next = numbers[i + 1]?.along ?? Number.POSITIVE_INFINITY;
          expect(next).toBeGreaterThan(number.along);
          for (const bead of beads.filter(({ step }) => step === number.step)) {
            expect(bead.along).toBeGreaterThan(number.along);
            expect(bead.along).toBeLessThan(next);
          }
        }
      }),
      { numRuns: 24 },
    );
  });

  test("by date is never out of time's order, and leaves more room where more time passes", () => {
    const data = dataset({
      episodes: [
        episode("s", 1, { when: month(2020, 1) }),
        episode("s", 2, { when: month(2020, 2) }),
        episode("s", 3),
        episode("s", 4, { when: month(2021, 12) }),
        episode("s", 5, { when: month(2019, 1) }),
      ],
    });
    const { numbers, tickUnit, ticks } = laySpiral(taskOf(data, "s", { order: "dated" }));
    expect(numbers.map(({ number }) => number)).toEqual([5, 1, 2, 3, 4]);
    const along = new Map(numbers.map(({ number, along: at }) => [number, at]));
    const gap = (a: number, b: number) => (along.get(b) ?? 0) - (along.get(a) ?? 0);
    expect(gap(3, 4)).toBeGreaterThan(gap(1, 2) * 2);
    expect(gap(2, 3)).toBeCloseTo(gap(3, 4), 5);
    expect(tickUnit).toBe("month");
    expect(ticks.length).toBeGreaterThan(30);
  });

  test("is the same every time", () => {
    fc.assert(
      fc.property(fc.array(someStep, { minLength: 1, maxLength: 8 }), (steps) => {
        const data = storyOf(steps);
        expect(laySpiral(taskOf(data, "s"))).toEqual(laySpiral(taskOf(data, "s")));
      }),
      { numRuns: 4 },
    );
  });

  test("of a story without steps is an empty ribbon", () => {
    const { numbers, beads, words, ribbon } = laySpiral(taskOf(dataset({ episodes: [] }), "s"));
    expect([numbers, beads, words]).toEqual([[], [], []]);
    expect(ribbon.length).toBeGreaterThan(1);
  });
});

describe("the spirals of the sample", () => {
  test("fit a window of 1000 × 760 with every name, and every word that is cut begins there", () => {
    for (const { id } of sample.stories) {
      const task = taskOf(sample, id);
      const { bounds, words } = laySpiral(task);
      expect(bounds.right - bounds.left).toBeLessThanOrEqual(1000);
      expect(bounds.bottom - bounds.top).toBeLessThanOrEqual(760);
      for (const { step, lines, whole } of words) {
        const shown = lines.filter(({ role }) => role === "text").map(({ text }) => text);
        const text = (task.texts.get(step)?.text ?? "").replace(/\s/g, "");
        const joined = shown.join("").replace(/\s/g, "");
        if (whole) expect(joined).toBe(text);
        else expect(text.startsWith(joined.replace(/…$/, ""))).toBe(true);
      }
    }
  });

  test("show each introduction as one: the knot between the two, the introducer outside the ribbon", () => {
    const { knots, beads, ribbon } = laySpiral(taskOf(sample, "kodomo-mirai"));
    const introductions = sample.ties.filter(
      ({ story, via, viaUnnamed }) => story === "kodomo-mirai" && (via !== null || viaUnnamed),
    );
    expect(knots.map(({ tie: id }) => id)).toEqual(introductions.map(({ id }) => id));
    for (const bead of beads.filter(({ part }) => part === "via")) {
      expect(ribbon.some(({ x, y, half }) => Math.hypot(x - bead.at.x, y - bead.at.y) < half + bead.radius)).toBe(
        false,
      );
    }
    expect(knots.filter(({ via }) => via === null).every(({ thread, look }) => thread === null && look === null)).toBe(
      true,
    );
  });

  test("say of who comes again at which step it stood before", () => {
    const { beads } = laySpiral(taskOf(sample, "hamakko-minami-story"));
    const centre = beads.filter(({ actor }) => actor === "kyodo-center");
    expect(centre.map(({ before }) => before)).toEqual([null, 2, 4]);
    expect(centre.map(({ label }) => label?.again)).toEqual(["", "←2", "←4"]);
  });
});
