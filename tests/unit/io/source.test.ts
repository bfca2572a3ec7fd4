/** The first data set and the folder behind it, with the server played by the test. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type FoundSource, followFolder, openSource } from "../../../src/io/index.ts";

const disk = new Map<string, string>();
let index: { sort: string; name: string; files: readonly string[]; version?: string };

/** An `EventSource` that the test speaks through. */
class Events {
  static readonly open: Events[] = [];
  readonly url: string;
  closed = false;
  private readonly listeners: ((event: { data: string }) => void)[] = [];
  constructor(url: string) {
    this.url = url;
    Events.open.push(this);
  }
  addEventListener(_type: string, listener: (event: { data: string }) => void): void {
    this.listeners.push(listener);
  }
  say(version: string): void {
    for (const listener of this.listeners) listener({ data: version });
  }
  close(): void {
    this.closed = true;
  }
}

function save(text: string, version: string): void {
  disk.set("ties.csv", text);
  index = { ...index, version };
}

const textOf = (source: FoundSource | undefined) => new TextDecoder().decode(source?.files[0]?.bytes);

beforeEach(() => {
  disk.clear();
  Events.open.length = 0;
  index = { sort: "folder", name: "縁", files: ["ties.csv"] };
  save("one", "v1");
  vi.stubGlobal("document", { baseURI: "http://127.0.0.1:5173/map/#x" });
  vi.stubGlobal("EventSource", Events);
  vi.stubGlobal("fetch", async (url: string) => {
    const name = decodeURIComponent(new URL(url).pathname.replace("/map/data/", ""));
    if (name === "index.json") return Response.json(index);
    const text = disk.get(name);
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("the first data set", () => {
  test("is what lies beside the page, byte for byte", async () => {
    disk.set("組織 #1.csv", "二");
    index = { ...index, files: ["ties.csv", "組織 #1.csv"] };
    const source = await openSource();
    expect(source).toMatchObject({ sort: "folder", name: "縁", version: "v1" });
    expect(source.files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ["ties.csv", "one"],
      ["組織 #1.csv", "二"],
    ]);
  });

  test("that cannot be reached is an error, not an empty map", async () => {
    index = { ...index, files: ["gone.csv"] };
    await expect(openSource()).rejects.toThrow("gone.csv");
  });
});

describe("a followed folder", () => {
  async function follow(opened?: FoundSource) {
    const saved: FoundSource[] = [];
    const stop = followFolder((source) => saved.push(source), opened);
    await vi.waitFor(() => expect(Events.open).toHaveLength(1));
    return { saved, stop, events: Events.open[0] as Events };
  }

  test("hands on the whole folder after a save", async () => {
    const { saved, events } = await follow(await openSource());
    expect(events.url).toBe("http://127.0.0.1:5173/map/data/events");
    events.say("v1");
    save("two", "v2");
    events.say("v2");
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(textOf(saved[0])).toBe("two");
  });

  test("catches up with a save between opening and following", async () => {
    const opened = await openSource();
    save("two", "v2");
    const { saved, events } = await follow(opened);
    events.say("v2");
    await vi.waitFor(() => expect(saved.map(textOf)).toEqual(["two"]));
  });

  test("does not hand on the same save twice when the connection is made anew", async () => {
    const { saved, events } = await follow(await openSource());
    save("two", "v2");
    events.say("v2");
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    events.say("v2");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(saved).toHaveLength(1);
  });

  test("is tried again when a file is away in the middle of a save", async () => {
    const { saved, events } = await follow(await openSource());
    disk.delete("ties.csv");
    index = { ...index, version: "v2" };
    events.say("v2");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(saved).toEqual([]);
    disk.set("ties.csv", "two");
    await vi.waitFor(() => expect(saved.map(textOf)).toEqual(["two"]));
  });

  test("is left alone after it was stopped", async () => {
    const { saved, stop, events } = await follow(await openSource());
    stop();
    expect(events.closed).toBe(true);
    save("two", "v2");
    events.say("v2");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(saved).toEqual([]);
  });

  test("is not looked for where the page is hosted", async () => {
    index = { sort: "sample", name: "data", files: ["ties.csv"] };
    followFolder(() => {}, await openSource());
    followFolder(() => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Events.open).toEqual([]);
  });
});
