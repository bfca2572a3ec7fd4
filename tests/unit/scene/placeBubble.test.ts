/** Where the bubble stands. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "../../../src/model/index.ts";
import { type BubbleTask, placeBubble } from "../../../src/scene/index.ts";

const task = (rest: Partial<BubbleTask> = {}): BubbleTask => ({
  speaker: { x: 500, y: 350 },
  size: { width: 360, height: 160 },
  window: { width: 1000, height: 700 },
  keepClear: [],
  avoid: [],
  ...rest,
});
const boxOf = ({ left, top }: { left: number; top: number }, { size }: BubbleTask): Box => {
  return { left, top, right: left + size.width, bottom: top + size.height };
};
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("the bubble", () => {
  test("stands near its speaker and points there", () => {
    const place = placeBubble(task());
    const box = boxOf(place, task());
    const away = Math.hypot(Math.max(box.left - 500, 0, 500 - box.right), Math.max(box.top - 350, 0, 350 - box.bottom));
    expect(away).toBeGreaterThan(20);
    expect(away).toBeLessThan(120);
    expect(place.tailTo).toEqual({ x: 500, y: 350 });
  });

  test("never covers what is now where the window has a free place on its raster", () => {
    const box = fc
      .record({
        left: fc.integer({ min: 0, max: 940 }),
        top: fc.integer({ min: 0, max: 640 }),
        size: fc.integer({ min: 20, max: 60 }),
      })
      .map(({ left, top, size }) => ({ left, top, right: left + size, bottom: top + size }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 4 }), fc.array(box, { maxLength: 6 }), (keepClear, avoid) => {
        const one = task({ keepClear, avoid, size: { width: 240, height: 120 } });
        const place = boxOf(placeBubble(one), one);
        for (const now of keepClear) expect(meet(place, now)).toBe(false);
      }),
    );
  });

  test("stands over what is at rest rather than over what is done", () => {
    const done = { left: 540, top: 0, right: 1000, bottom: 700 };
    const one = task({ avoid: [done] });
    expect(meet(boxOf(placeBubble(one), one), done)).toBe(false);
  });

  test("stays within the window, in its corner if it is too large", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 1200 }), fc.integer({ min: -200, max: 900 }), (x, y) => {
        const box = boxOf(placeBubble(task({ speaker: { x, y } })), task());
        expect(box.left >= 0 && box.top >= 0 && box.right <= 1000 && box.bottom <= 700).toBe(true);
      }),
    );
    expect(placeBubble(task({ size: { width: 3000, height: 3000 } }))).toMatchObject({ left: 12, top: 12 });
  });

  test("has no tail without a speaker in sight", () => {
    expect(placeBubble(task({ speaker: null })).tailTo).toBeNull();
    expect(placeBubble(task({ speaker: { x: -5, y: 20 } })).tailTo).toBeNull();
  });
});
