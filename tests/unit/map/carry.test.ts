/** The picture of very many under a hand: carried while the camera moves, drawn anew when it rests, never where a camera is set. */
import type { Core } from "cytoscape";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeCarry } from "../../../src/map/index.ts";

// cytoscape-layers looks for a window as soon as it is read
vi.hoisted(() => vi.stubGlobal("window", {}));

/** What a carry asks of Cytoscape. */
function coreOf() {
  const heard = new Map<string, () => void>();
  const camera = { zoom: 1, pan: { x: 0, y: 0 } };
  const calls = { told: true, drawn: 0, animated: false };
  const cy = {
    on: (name: string, act: () => void) => heard.set(name, act),
    zoom: () => camera.zoom,
    pan: () => camera.pan,
    width: () => 800,
    height: () => 600,
    animated: () => calls.animated,
    destroyed: () => false,
    forceRender: () => calls.drawn++,
    notifications: (on: boolean) => {
      calls.told = on;
    },
  } as unknown as Core;
  const look = (zoom: number, x: number, y: number) => {
    Object.assign(camera, { zoom, pan: { x, y } });
    heard.get("viewport")?.();
  };
  return { cy, look, calls };
}

function carryOf({ isOn = true } = {}) {
  const core = coreOf();
  const root = { style: { visibility: "" }, querySelectorAll: () => [] } as unknown as HTMLElement;
  const steps: number[] = [];
  const carry = makeCarry(core.cy, root, { isOn: () => isOn, step: ({ zoom }) => steps.push(zoom) });
  carry.drawn({ zoom: 1, pan: { x: 0, y: 0 }, width: 800, height: 600 });
  const laid = () => {
    const moves: number[][] = [];
    const ctx = { save() {}, restore() {}, drawImage() {}, transform: (...words: number[]) => moves.push(words) };
    carry.lay(ctx as unknown as CanvasRenderingContext2D);
    return moves;
  };
  return { ...core, carry, root, steps, laid };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => setTimeout(act, 16));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  const canvas = { width: 1, height: 1, getContext: () => ({ drawImage() {} }) };
  vi.stubGlobal("document", { createElement: () => canvas });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a picture that is carried", () => {
  test("lies where the camera stands, step by step, and Cytoscape hears of it when the camera rests", () => {
    const { look, calls, steps, laid, root } = carryOf();
    expect(laid()).toEqual([]);
    look(1.5, 30, -20);
    look(2, 40, -30);
    vi.advanceTimersByTime(20);
    expect(steps).toEqual([2]);
    expect(laid()).toEqual([[2, 0, 0, 2, 40, -30]]);
    expect(root.style.visibility).toBe("hidden");
    expect(calls).toMatchObject({ told: false, drawn: 0 });
    vi.advanceTimersByTime(400);
    expect(calls).toMatchObject({ told: true, drawn: 1 });
  });

  test("is let go when elements are drawn for where the camera stands", () => {
    const { look, carry, laid, root } = carryOf();
    look(2, 40, -30);
    vi.advanceTimersByTime(20);
    carry.drawn({ zoom: 2, pan: { x: 40, y: -30 }, width: 800, height: 600 });
    expect(laid()).toEqual([]);
    expect(root.style.visibility).toBe("");
    look(2, 50, -30);
    vi.advanceTimersByTime(20);
    expect(laid()).toEqual([[1, 0, 0, 1, 10, 0]]);
  });

  test("is none where a camera is set before elements are drawn: one picture, and no second one after", () => {
    const { look, carry, calls, steps } = carryOf();
    carry.land();
    look(0.5, 10, 10);
    vi.advanceTimersByTime(1000);
    expect(steps).toEqual([]);
    expect(calls).toMatchObject({ told: true, drawn: 0 });
  });

  test("is given up for one that is about to be drawn", () => {
    const { look, carry, calls, steps } = carryOf();
    look(2, 40, -30);
    carry.land();
    vi.advanceTimersByTime(1000);
    expect(steps).toEqual([]);
    expect(calls).toMatchObject({ told: true, drawn: 0 });
  });

  test("is none of few, and none while a camera moves by itself", () => {
    const few = carryOf({ isOn: false });
    few.look(2, 0, 0);
    const flying = carryOf();
    flying.calls.animated = true;
    flying.look(2, 0, 0);
    vi.advanceTimersByTime(1000);
    for (const { steps, calls } of [few, flying]) {
      expect(steps).toEqual([]);
      expect(calls).toMatchObject({ told: true, drawn: 0 });
    }
  });
});
