/** Counting through the door, with a worker played by the test in the same thread. */
import { expect, test, vi } from "vitest";
import { flatGraph, measureNetwork } from "../../../src/analysis/index.ts";
import { openCounter } from "../../../src/io/index.ts";

interface Inside {
  onmessage: ((event: { data: unknown }) => void) | null;
  readonly postMessage: (said: unknown) => void;
}

const said = vi.hoisted(() => ({ longest: 0 }));

/** The worker's own script in this thread; each message is copied on its way, as between threads. */
vi.mock("../../../src/io/measure.worker.ts?worker", () => ({
  default: class {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    private ended = false;
    private readonly script = this.started();
    postMessage(message: unknown): void {
      const data: unknown = structuredClone(message);
      void this.script.then((inside) => inside.onmessage?.({ data }));
    }
    terminate(): void {
      this.ended = true;
    }
    private async started(): Promise<Inside> {
      const inside: Inside = {
        onmessage: null,
        postMessage: (message) => {
          said.longest = Math.max(said.longest, JSON.stringify(message).length);
          const data: unknown = structuredClone(message);
          setTimeout(() => !this.ended && this.onmessage?.({ data }));
        },
      };
      vi.stubGlobal("self", inside);
      await import("../../../src/io/measure.worker.ts");
      return inside;
    }
  },
}));

/** A ring in which one actor is called as no object should be. */
function ring(size: number) {
  const ids = Array.from({ length: size }, (_, at) => (at === 7 ? "__proto__" : `actor ${at}`));
  const arcs = ids.map((from, at) => ({ from, to: ids[(at + 1) % size] as string, weight: 1 }));
  return flatGraph(ids, arcs, { directed: true });
}

test("values of thousands travel in parts and come together as they were counted, whatever an actor is called", async () => {
  const graph = ring(2_345);
  const options = { which: ["degree_neighbours", "gf_raw", "density_directed"] as const };
  const counter = openCounter();
  const report = await counter.count({ graph, options }, () => {});
  const whole = measureNetwork(graph, options);
  expect(report).toEqual(whole);
  expect(Object.keys(report.measures.degree_neighbours ?? {})).toEqual(graph.ids);
  expect(said.longest).toBeLessThan(JSON.stringify(whole).length / 2);

  // a count that was stopped never answers, even where its numbers had come already
  const stopped = counter.count({ graph, options }, () => {});
  counter.stop();
  await expect(stopped).rejects.toThrow("stopped");
});
