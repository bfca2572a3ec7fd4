/** What is on its way before the page is: a first look, the reading, the layout of it. The workers are played by the test. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Ahead, layInWorker, openAhead } from "../../../src/io/index.ts";
import type { Dataset } from "../../../src/model/index.ts";
import { actor, dataset, tie } from "../../builders.ts";

/** A worker that says what the test lets it say. */
interface Played {
  readonly script: "data" | "layout";
  readonly posted: unknown[];
  ended: boolean;
  say: (said: unknown) => void;
}

const played = vi.hoisted(() => ({
  workers: [] as Played[],
  scriptOf: (script: "data" | "layout") => ({
    default: class implements Played {
      readonly script = script;
      readonly posted: unknown[] = [];
      ended = false;
      onmessage: ((event: { data: unknown }) => void) | null = null;
      constructor() {
        played.workers.push(this);
      }
      postMessage(message: unknown): void {
        this.posted.push(message);
      }
      terminate(): void {
        this.ended = true;
      }
      say(data: unknown): void {
        if (!this.ended) this.onmessage?.({ data });
      }
    },
  }),
}));
vi.mock("../../../src/io/data.worker.ts?worker", () => played.scriptOf("data"));
vi.mock("../../../src/io/layout.worker.ts?worker", () => played.scriptOf("layout"));

const kept = new Map<string, string>();
const given: Dataset = dataset({ actors: [actor("甲"), actor("乙")], ties: [tie("甲", "乙")] });
const sight = { sketched: { count: 2 }, xy: Float32Array.of(0, 0, 1, 1) };
const reading = { dataset: given, problems: [] };
const result = { engine: "played", rounds: 3, settled: true, stress: 0 };
const xy = Float64Array.of(1, 2, 3, 4);

beforeEach(() => {
  played.workers.length = 0;
  kept.clear();
  vi.stubGlobal("document", { baseURI: "http://page.test/" });
  vi.stubGlobal("window", { localStorage: { getItem: (key: string) => kept.get(key) ?? null } });
  vi.stubGlobal("fetch", async (url: string) =>
    url.endsWith("index.json")
      ? Response.json({ sort: "sample", name: "data", files: ["ties.csv"] })
      : new Response("from,to\n甲,乙\n"),
  );
});
let ahead: Ahead | null = null;
afterEach(() => {
  ahead?.giveUp();
  vi.unstubAllGlobals();
});

const workers = (script: Played["script"]) => played.workers.filter((worker) => worker.script === script);
const only = (script: Played["script"]) => {
  expect(workers(script)).toHaveLength(1);
  return workers(script)[0] as Played;
};

/** Opened, and the question on its way to the worker. */
async function opened(): Promise<{ ahead: Ahead; data: Played; serial: number }> {
  ahead = openAhead();
  await vi.waitFor(() => expect(only("data").posted.some(asksToRead)).toBe(true));
  const { serial } = only("data").posted.find(asksToRead) as { serial: number };
  return { ahead, data: only("data"), serial };
}

function asksToRead(message: unknown): boolean {
  return (message as { rest?: { sort?: string } }).rest?.sort === "read";
}

const watch = () => ({ signal: new AbortController().signal, onProgress: () => {} });

describe("what is opened ahead", () => {
  test("shows a first look before the reading is there, to who asks early and to who asks late", async () => {
    const { ahead, data, serial } = await opened();
    const seen: unknown[] = [];
    ahead.onSight((look) => seen.push(look));
    data.say({ serial, sight });
    expect(seen).toEqual([sight]);
    ahead.onSight((look) => seen.push(look));
    expect(seen).toEqual([sight, sight]);
    data.say({ serial, rest: reading });
    expect(await ahead.reading).toEqual(reading);
    expect(data.ended).toBe(true);
  });

  test("begins the layout of what it reads; who lays that out takes it over as far as it has come", async () => {
    const { ahead, data, serial } = await opened();
    const layout = only("layout");
    const places = Float32Array.of(5, 6, 7, 8);
    layout.say({ sort: "bodies", ids: ["甲", "乙"], sketched: sight.sketched });
    layout.say({ sort: "places", xy: places });
    data.say({ serial, rest: reading });
    const { dataset: read } = (await ahead.reading) ?? {};
    const shown: unknown[] = [];
    const laid = layInWorker({ dataset: read as Dataset, stays: {} }, { ...watch(), onPlaces: (so) => shown.push(so) });
    layout.say({ sort: "result", result, xy });
    expect(await laid).toEqual({ ...result, positions: { 甲: { x: 1, y: 2 }, 乙: { x: 3, y: 4 } } });
    expect(shown).toEqual([{ sketched: sight.sketched, xy: places }]);
    // it was told the way to the data, and nothing by the page
    expect(layout.posted).toHaveLength(1);
    expect(layout.ended).toBe(true);
  });

  test("leaves a layout of other data, or with somebody held, to another worker", async () => {
    const { ahead, data, serial } = await opened();
    data.say({ serial, rest: reading });
    await ahead.reading;
    const others = [
      { dataset: dataset({ actors: [actor("丙")] }), stays: {} },
      { dataset: given, stays: { 甲: { x: 0, y: 0 } } },
    ].map((task) => layInWorker(task, watch()));
    expect(workers("layout")).toHaveLength(3);
    for (const worker of workers("layout").slice(1)) {
      worker.say({ sort: "bodies", ids: ["丙"], sketched: sight.sketched });
      worker.say({ sort: "result", result, xy });
    }
    expect((await Promise.all(others)).map(({ positions }) => positions)).toEqual([
      { 丙: { x: 1, y: 2 } },
      { 丙: { x: 1, y: 2 } },
    ]);
    expect(workers("layout")[0]?.ended).toBe(false);
    ahead.giveUp();
    expect(workers("layout")[0]?.ended).toBe(true);
  });

  test("lays out anew where the layout ahead could not begin", async () => {
    const { ahead, data, serial } = await opened();
    const layout = only("layout") as Played & { onerror: (event: unknown) => void };
    layout.onerror({ message: "no" });
    data.say({ serial, rest: reading });
    const { dataset: read } = (await ahead.reading) ?? {};
    const laid = layInWorker({ dataset: read as Dataset, stays: {} }, watch());
    const [, second] = workers("layout");
    second?.say({ sort: "bodies", ids: ["甲"], sketched: sight.sketched });
    second?.say({ sort: "result", result, xy });
    expect((await laid).rounds).toBe(3);
  });

  test("ends what works on it once it is not wanted, and shows nothing of it", async () => {
    const { ahead, data, serial } = await opened();
    const seen: unknown[] = [];
    ahead.onSight((look) => seen.push(look));
    const layout = only("layout");
    ahead.giveUp();
    data.say({ serial, sight });
    await expect(ahead.reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect([seen, data.ended, layout.ended]).toEqual([[], true, true]);
  });

  test("reads nothing where something else was open last", async () => {
    kept.set("enishi.preferences", JSON.stringify({ lastSet: "folder:x:1" }));
    ahead = openAhead();
    expect((await ahead.source).files.map(({ name }) => name)).toEqual(["ties.csv"]);
    expect(ahead.reading).toBeNull();
    expect(only("data").posted).toEqual([]);
  });
});
