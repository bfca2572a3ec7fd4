/** A spiral with nothing left out: all words, in its room, or no spiral; and of several ways the first that holds everything. */
import { describe, expect, test } from "vitest";
import { buildNetwork } from "../../../src/network/index.ts";
import {
  type Spiral,
  type SpiralTask,
  spiralNames,
  spiralSteps,
  windFirst,
  windWhole,
} from "../../../src/scene/index.ts";
import { dataset as sample } from "../data/sample.ts";

const network = buildNetwork(sample);
const STORIES = ["kodomo-mirai", "hamakko-minami-story"];
/** What is left of a window of 1440 × 900 beside the title of the story. */
const DESK = { width: 1280, height: 784 };

function taskOf(story: string, rest: Partial<SpiralTask> = {}): SpiralTask {
  const episodes = network.episodes.get(story) ?? [];
  const texts = episodes.map(({ id, kind, title, text, speaker, when }) => {
    const tag = kind === "spark" ? "ピン！" : "";
    return [id, { tag, date: when?.written ?? "日付なし", title, text, speaker }] as const;
  });
  return {
    steps: spiralSteps(network, episodes),
    texts: new Map(texts),
    names: spiralNames(network),
    order: "told",
    room: DESK,
    scale: 1,
    content: "words",
    sparing: true,
    ...rest,
  };
}

function resultOf<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const sizeOf = ({ bounds }: Spiral) => ({ width: bounds.right - bounds.left, height: bounds.bottom - bounds.top });

describe.each(STORIES)("the sample's %s at a desk", (story) => {
  const task = taskOf(story);
  const spiral = resultOf(windWhole(task)) as Spiral;

  test("stands with every word of every step, within its room", () => {
    expect(spiral).not.toBeNull();
    expect(sizeOf(spiral).width).toBeLessThanOrEqual(DESK.width);
    expect(sizeOf(spiral).height).toBeLessThanOrEqual(DESK.height);
    expect(spiral.words).toHaveLength(task.steps.length);
    for (const { step, lines } of spiral.words) {
      const told = task.texts.get(step);
      const written = (role: string) =>
        lines
          .filter((line) => line.role === role)
          .map(({ text }) => text)
          .join("");
      const bare = (text: string) => text.replace(/\s/g, "");
      expect(bare(written("title"))).toBe(bare(told?.title ?? ""));
      expect(bare(written("text"))).toBe(bare(told?.text ?? ""));
      expect(written("speaker")).toBe(told?.speaker);
    }
  });

  test("leaves a bead without its name only where the same mark last stood for the same actor", () => {
    const last = new Map<string, string>();
    let unnamed = 0;
    for (const { actor, look, label } of spiral.beads) {
      if (label === null) {
        expect(last.get(look.type)).toBe(actor);
        unnamed += 1;
      }
      last.set(look.type, actor);
    }
    expect(unnamed).toBeGreaterThan(0);
    const named = new Set(spiral.beads.filter(({ label }) => label !== null).map(({ actor }) => actor));
    expect(named).toEqual(new Set(spiral.beads.map(({ actor }) => actor)));
  });
});

test("a room too small for all words gives none rather than some of them", () => {
  expect(resultOf(windWhole(taskOf("hamakko-minami-story", { room: { width: 420, height: 320 } })))).toBeNull();
});

test("of several ways the first that leaves nothing out is taken, the last one whatever it leaves out", () => {
  const small = { width: 420, height: 320 };
  const [desk, phone] = [taskOf("kodomo-mirai"), taskOf("kodomo-mirai", { room: small, content: "marks" })];
  expect(resultOf(windFirst([desk, phone])).way).toBe(0);
  const tight = taskOf("kodomo-mirai", { room: small });
  const { way, spiral } = resultOf(windFirst([tight, phone]));
  expect(way).toBe(1);
  expect(spiral.numbers).toHaveLength(8);
  expect(spiral.words).toEqual([]);
  expect(() => resultOf(windFirst([]))).toThrow(/no way/);
});
