/** Reading, comparing, joining and writing through the door, with a worker played by the test in the same thread. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  filesInWorker,
  joinInWorker,
  likeActorsInWorker,
  openReader,
  problemsInWorker,
  readInWorker,
  zipInWorker,
} from "../../../src/io/index.ts";
import { NO_DECISIONS, type Tie } from "../../../src/model/index.ts";
import { writeProblems } from "../../../src/publish/index.ts";
import { compareRecords, updateRecord } from "../../../src/record/index.ts";
import { wordsIn } from "../../../src/words/index.ts";
import { actor, dataset, tie } from "../../builders.ts";

/** What the script sees as itself. */
interface Inside {
  onmessage: ((event: { data: unknown }) => void) | null;
  readonly postMessage: (said: unknown) => void;
}

const played = vi.hoisted(() => ({
  workers: [] as { readonly posted: unknown[]; ended: boolean }[],
  starting: Promise.resolve(),
}));

/** The worker's own script in this thread; each message is copied on its way, as between threads. */
vi.mock("../../../src/io/data.worker.ts?worker", () => ({
  default: class {
    readonly posted: unknown[] = [];
    ended = false;
    onmessage: ((event: { data: unknown }) => void) | null = null;
    private readonly script: Promise<Inside>;
    constructor() {
      played.workers.push(this);
      this.script = this.started();
    }
    postMessage(message: unknown): void {
      this.posted.push(message);
      const data: unknown = structuredClone(message);
      void this.script.then((inside) => inside.onmessage?.({ data }));
    }
    terminate(): void {
      this.ended = true;
    }
    private async started(): Promise<Inside> {
      const inside: Inside = {
        onmessage: null,
        postMessage: (said) => {
          const data: unknown = structuredClone(said);
          if (!this.ended) setTimeout(() => !this.ended && this.onmessage?.({ data }), 0);
        },
      };
      // one script after the other: each takes what `self` is when it begins
      const before = played.starting;
      played.starting = (async () => {
        await before;
        vi.resetModules();
        vi.stubGlobal("self", inside);
        await import("../../../src/io/data.worker.ts");
      })();
      await played.starting;
      return inside;
    }
  },
}));

beforeEach(() => {
  played.workers.length = 0;
});
afterEach(() => {
  expect(played.workers.every(({ ended }) => ended)).toBe(true);
});

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = (count: number) =>
  `from,to,kind\n${Array.from({ length: count }, (_, at) => `甲${at},乙${at % 7},相談`).join("\n")}`;
const file = (text: string, name = "ties.csv") => ({ name, bytes: bytes(text) });

describe("a reader", () => {
  test("answers a long reading whole, though it travels in parts", async () => {
    const reading = await readInWorker([file(rows(5001))], NO_DECISIONS);
    expect(reading.dataset.ties).toHaveLength(5001);
    expect(reading.dataset.ties.at(-1)).toMatchObject({ from: reading.dataset.actors.at(-1)?.id });
    expect(reading.tieRows).toHaveLength(5001);
    expect(reading.reports[0]?.taken).toBe(5001);
  });

  test("compares and joins what it read as the record does, and is told only once what is open", async () => {
    const open = dataset({ actors: [actor("甲0"), actor("丙")], ties: [tie("甲0", "丙")] });
    const reader = openReader([file(rows(4500))]);
    const reading = await reader.read(NO_DECISIONS);
    expect(await reader.compare(open, [])).toEqual(compareRecords(open, reading.dataset));
    const before = played.workers[0]?.posted.length ?? 0;
    const same = [{ actor: "乙1", into: "丙" }];
    expect(await reader.join(open, same)).toEqual(updateRecord(open, reading.dataset, same));
    expect(played.workers[0]?.posted.slice(before)).toMatchObject([{ rest: { sort: "join", open: null, same } }]);
    reader.close();
  });

  test("tells how far it is on the way there, at work, and on the way back", async () => {
    const reader = openReader([file(rows(4500))]);
    const told: number[] = [];
    await reader.read(NO_DECISIONS, (share) => told.push(share));
    expect(told.at(-1)).toBe(1);
    const ties = Array.from({ length: 4500 }, (_, at) => tie("甲0", "丙", { id: `t${at}` }));
    const open = dataset({ actors: [actor("甲0"), actor("丙")], ties });
    const compared: number[] = [];
    await reader.compare(open, [], (share) => compared.push(share));
    expect(compared.filter((share) => share <= 0.2).length).toBeGreaterThan(2);
    for (const shares of [told, compared]) expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(compared.at(-1)).toBe(1);
    reader.close();
  });

  test("gives up what a later reading takes the place of, and everything when it is closed", async () => {
    const reader = openReader([file(rows(20))]);
    const first = reader.read(NO_DECISIONS);
    const other = { ...NO_DECISIONS, sheets: { "ties.csv": { leftOut: true } } };
    const second = reader.read(other);
    await expect(first).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect((await second).dataset.ties).toEqual([]);
    const compared = reader.compare(dataset({}), []);
    reader.close();
    await expect(compared).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });

  test("has the answer when it is asked again for the same decisions", async () => {
    const reader = openReader([file(rows(3))]);
    const reading = await reader.read(NO_DECISIONS);
    expect(await reader.read(NO_DECISIONS)).toBe(reading);
    reader.close();
  });

  test("says why where there is nothing to compare yet", async () => {
    const reader = openReader([file(rows(3))]);
    await expect(reader.compare(dataset({}), [])).rejects.toThrow("nothing was read yet");
    reader.close();
  });
});

/** Ties as a reader makes them and as a later release may: with a key more, and numbers of every sort. */
const someTie = fc
  .record({
    note: fc.string(),
    weight: fc.oneof(fc.constant(-0), fc.double({ noNaN: true })),
    quote: fc.constantFrom("", "甲", "乙"),
    later: fc.option(fc.array(fc.string()), { nil: undefined }),
  })
  .map(({ later, ...rest }) => ({ ...tie("c", "c", rest), ...(later && { later }) }));

describe("single pieces of work", () => {
  const one = dataset({ actors: [actor("a", { name: "特定非営利活動法人親がめ" }), actor("b", { name: "親がめ" })] });
  const two = dataset({ actors: [actor("c")], ties: [tie("c", "c")] });

  test("join data sets in their order; one alone is its own answer and wakes nobody", async () => {
    expect(await joinInWorker([one], [[]])).toBe(one);
    expect(played.workers).toHaveLength(0);
    const same = [{ actor: "c", into: "b" }];
    expect(await joinInWorker([one, two], [[], same])).toEqual(updateRecord(one, two, same));
  });

  test("get long lists as they are, whatever repeats in them and whichever keys a row has", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someTie, { minLength: 1, maxLength: 40 }), async (some) => {
        const ties = Array.from({ length: 4500 }, (_, at) => ({ ...(some[at % some.length] as Tie), id: `t${at}` }));
        const long = { ...two, ties };
        expect(await joinInWorker([one, long], [[], []])).toEqual(updateRecord(one, long, []));
      }),
      { numRuns: 4 },
    );
    // ids without a second of their kind travel in another way once they are many
    const many = { ...two, ties: Array.from({ length: 12_001 }, (_, at) => tie("c", "c", { id: `t${at}` })) };
    expect(await joinInWorker([one, many], [[], []])).toEqual(updateRecord(one, many, []));
  });

  test("find actors that may be one, and stop when asked to", async () => {
    expect(await likeActorsInWorker(one, [], new AbortController().signal)).toMatchObject([{ a: "a", b: "b" }]);
    const stopped = new AbortController();
    const looking = likeActorsInWorker(one, [], stopped.signal);
    stopped.abort();
    await expect(looking).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });

  test("write problems as a table, in the language asked for", async () => {
    const { problems } = await readInWorker([file("from,to,date\n甲,乙,2021-02-30\n")], NO_DECISIONS);
    const table = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await problemsInWorker(problems, "en"));
    expect(table).toBe(`\ufeff${writeProblems(problems, wordsIn("en"))}`);
    expect(table).toContain("2021-02-30");
  });

  test("write files that read back the same, one by one and as a ZIP", async () => {
    const files = await filesInWorker(one);
    expect(files.length).toBeGreaterThan(0);
    const zip = await zipInWorker(one);
    expect(zip.files).toBe(files.length);
    const names = ({ dataset: { actors } }: Awaited<ReturnType<typeof readInWorker>>) => actors.map(({ name }) => name);
    const written = ["特定非営利活動法人親がめ", "親がめ"];
    expect(names(await readInWorker(files, NO_DECISIONS))).toEqual(written);
    expect(names(await readInWorker([{ name: "all.zip", bytes: zip.bytes }], NO_DECISIONS))).toEqual(written);
  });
});
