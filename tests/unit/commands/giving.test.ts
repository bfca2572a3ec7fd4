/** Files given, stopped, given again: whatever comes between, nothing that is open changes before it is taken. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  cancelDraft,
  chooseTarget,
  createEnishi,
  layOutAgain,
  openFiles,
  takeDraft,
  undo,
} from "../../../src/commands/index.ts";
import { readDataset } from "../../../src/ingest/index.ts";
import type { Dataset, Decisions, FileBytes, Merge, Positions, Reading } from "../../../src/model/index.ts";
import { compareRecords, updateRecord } from "../../../src/record/index.ts";
import { createEnishiStore } from "../../../src/state/index.ts";

/** A piece of work under way outside, which the test ends. */
interface Held {
  readonly sort: string;
  readonly end: () => void;
}
const outside = vi.hoisted(() => ({ holds: new Set<string>(), held: [] as Held[] }));

/** Waits where the test holds this sort of work; rejects as a stopped worker does where `signal` stops it. */
function pass(sort: string, signal?: AbortSignal): Promise<void> {
  if (!outside.holds.has(sort)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    outside.held.push({ sort, end: resolve });
    signal?.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
  });
}

vi.mock("../../../src/io/index.ts", () => ({
  readFiles: async (files: readonly File[]): Promise<readonly FileBytes[]> => {
    await pass(`bytes of ${files[0]?.name}`);
    return Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
  },
  openReader: (files: readonly FileBytes[]) => {
    const closing = new AbortController();
    let last: Reading | null = null;
    return {
      read: async (decisions: Decisions, onShare: (share: number) => void) => {
        onShare(0.504);
        await pass("read", closing.signal);
        last = readDataset(files, decisions);
        return last;
      },
      compare: async (open: Dataset, same: readonly Merge[]) => {
        await pass("compare", closing.signal);
        return compareRecords(open, (last as Reading).dataset, same);
      },
      join: async (open: Dataset, same: readonly Merge[]) => {
        await pass("join", closing.signal);
        return updateRecord(open, (last as Reading).dataset, same);
      },
      close: () => closing.abort(),
    };
  },
  layInWorker: async (
    { dataset, stays }: { dataset: Dataset; stays: Positions },
    { signal }: { signal: AbortSignal },
  ) => {
    await pass("lay", signal);
    const places = dataset.actors.map(({ id }, at) => [id, stays[id] ?? { x: at, y: outside.held.length }] as const);
    return { positions: Object.fromEntries(places) };
  },
  breath: () => Promise.resolve(),
  rememberedLayout: () => null,
  rememberedWords: () => new Map(),
  rememberLayouts: () => {},
  rememberWords: () => {},
}));

/** The work of this sort that is held now. */
async function under(sort: string): Promise<Held> {
  await vi.waitFor(() => expect(outside.held.map((one) => one.sort)).toContain(sort));
  return outside.held.find((one) => one.sort === sort) as Held;
}

const file = (name: string, text: string) => new File([text], name);
const FIRST = file("first.csv", "from,to\n甲,乙\n乙,丙\n");
const SECOND = file("second.csv", "from,to\n丙,丁\n");

async function opened() {
  const enishi = createEnishi(createEnishiStore());
  await openFiles(enishi, [FIRST]);
  await takeDraft(enishi);
  return enishi;
}
const names = ({ store }: Awaited<ReturnType<typeof opened>>) =>
  store.getState().document.dataset.actors.map(({ name }) => name);
const noticeOf = ({ store }: Awaited<ReturnType<typeof opened>>) => store.getState().passing.notice;

beforeEach(() => {
  outside.holds.clear();
  outside.held.length = 0;
});

describe("files given one after the other", () => {
  test("the last given count, however long the first take to come; it is said which were not taken", async () => {
    const enishi = await opened();
    outside.holds.add("bytes of slow.csv");
    const slow = openFiles(enishi, [file("slow.csv", "from,to\n戊,己\n")]);
    const { end } = await under("bytes of slow.csv");
    await openFiles(enishi, [SECOND]);
    end();
    await slow;
    expect(enishi.store.getState().draft?.files.map(({ name }) => name)).toEqual(["second.csv"]);
    expect(noticeOf(enishi)).toEqual({ key: "import-replaced", name: "slow.csv" });
    await takeDraft(enishi);
    expect(names(enishi)).toEqual(["甲", "乙", "丙", "丁"]);
  });

  test("while the first are read, the second take their place and it is said", async () => {
    const enishi = await opened();
    outside.holds.add("read");
    const first = openFiles(enishi, [file("other.csv", "from,to\n戊,己\n")]);
    await under("read");
    outside.holds.clear();
    await openFiles(enishi, [SECOND]);
    await first;
    expect(enishi.store.getState().draft).toMatchObject({ work: { state: "idle" }, target: "add" });
    expect(enishi.store.getState().draft?.reading?.reports[0]?.file).toBe("second.csv");
    expect(noticeOf(enishi)).toEqual({ key: "import-replaced", name: "other.csv" });
  });

  test("while the first are taken, the second are not read and it is said", async () => {
    const enishi = await opened();
    await openFiles(enishi, [SECOND]);
    outside.holds.add("lay");
    const taking = takeDraft(enishi);
    const { end } = await under("lay");
    await openFiles(enishi, [file("other.csv", "from,to\n戊,己\n")]);
    expect(noticeOf(enishi)).toEqual({ key: "taking-first" });
    end();
    await taking;
    expect(names(enishi)).toEqual(["甲", "乙", "丙", "丁"]);
    expect(enishi.store.getState().draft).toBeNull();
  });
});

describe("stopped", () => {
  test.each(["read", "compare", "join", "lay"])(
    "while it has to %s: all is as it was, it is said, and it can be begun again",
    async (sort) => {
      const enishi = await opened();
      const { document, history } = enishi.store.getState();
      outside.holds.add(sort);
      const work = openFiles(enishi, [SECOND]).then(() => takeDraft(enishi));
      await under(sort);
      cancelDraft(enishi);
      await work;
      const state = enishi.store.getState();
      expect(state.document).toBe(document);
      expect(state.history).toBe(history);
      expect(state.draft).toBeNull();
      expect(state.passing.job).toEqual({ state: "idle" });
      expect(state.passing.notice).toEqual({ key: "import-stopped", name: "second.csv" });
      outside.holds.clear();
      await openFiles(enishi, [SECOND]);
      await takeDraft(enishi);
      expect(names(enishi)).toEqual(["甲", "乙", "丙", "丁"]);
      undo(enishi);
      expect(enishi.store.getState().document).toBe(document);
    },
  );

  test("and the same files given at once are read anew: what was stopped does not come back", async () => {
    const enishi = await opened();
    await openFiles(enishi, [SECOND]);
    outside.holds.add("lay");
    const taking = takeDraft(enishi);
    await under("lay");
    cancelDraft(enishi);
    const again = openFiles(enishi, [SECOND]);
    await Promise.all([taking, again]);
    expect(names(enishi)).toEqual(["甲", "乙", "丙"]);
    expect(enishi.store.getState().draft).toMatchObject({ work: { state: "idle" } });
  });

  test("by undo, a layout under way leaves everybody where he stands", async () => {
    const enishi = await opened();
    await openFiles(enishi, [SECOND]);
    await takeDraft(enishi);
    outside.holds.add("lay");
    const laying = layOutAgain(enishi);
    await under("lay");
    undo(enishi);
    await laying;
    expect(names(enishi)).toEqual(["甲", "乙", "丙"]);
    expect(enishi.store.getState().history.future).toHaveLength(1);
    expect(enishi.store.getState().passing.job).toEqual({ state: "idle" });
  });
});

test("how far a reading is is told in whole hundredths", async () => {
  const enishi = await opened();
  outside.holds.add("read");
  const reading = openFiles(enishi, [SECOND]);
  await under("read");
  expect(enishi.store.getState().passing.draftShare).toBe(0.5);
  cancelDraft(enishi);
  await reading;
});

describe("rows go to what is open by themselves", () => {
  const OPEN = [
    file("actors.csv", "名称,種別,別名\n㈱髙﨑,企業,たかさき\n甲の会,NPO,\n"),
    file("ties.csv", "から,へ\n㈱髙﨑,甲の会\n"),
  ];
  const given = async (name: string, text: string) => {
    const enishi = createEnishi(createEnishiStore());
    await openFiles(enishi, OPEN);
    await takeDraft(enishi);
    await openFiles(enishi, [file(name, text)]);
    return enishi;
  };
  const targetOf = async (row: string) => (await given("next.csv", `から,へ\n${row}\n`)).store.getState().draft?.target;

  test.each([["甲の会,戊"], ["たかさき,戊"], ["（株）髙﨑,戊"]])("where they name %s, who is there", async (row) => {
    expect(await targetOf(row)).toBe("add");
  });

  test.each([
    ["context.csv", "日付,レーン,本文\n2020-03,行政側,条例\n", "context"],
    ["kinds.csv", "id,label_ja\nお茶,お茶会\n", "kinds"],
    ["stories.csv", "id,title\ns1,はじまり\n", "stories"],
  ] as const)("%s alone is taken, and undone as one step", async (name, text, part) => {
    const enishi = await given(name, text);
    const { draft } = enishi.store.getState();
    expect(draft?.target).toBe("add");
    expect(draft?.reading?.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    await takeDraft(enishi);
    expect(enishi.store.getState().document.dataset).toMatchObject({ actors: [{}, {}], [part]: [{}] });
    await undo(enishi);
    expect(enishi.store.getState().document.dataset[part]).toHaveLength(0);
  });

  test("nothing but a history is no data set of its own", async () => {
    const enishi = await given("context.csv", "日付,レーン,本文\n2020-03,行政側,条例\n");
    chooseTarget(enishi, "new");
    await vi.waitFor(() => expect(enishi.store.getState().draft?.reading?.outcome).toBe("reject"));
  });

  test("and to a data set of their own where they name nobody who is there", async () => {
    expect(await targetOf("丁,戊")).toBe("new");
  });
});
