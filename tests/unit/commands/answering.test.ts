/** Looking a large record through: between pictures, the answer before staying where it may, stopped and begun again by hand. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { finish } from "../../../src/analysis/index.ts";
import { answerAgain, createEnishi, type Enishi, followAnswers, stopAnswering } from "../../../src/commands/index.ts";
import type { Tie } from "../../../src/model/index.ts";
import {
  type Asking,
  AT_ONCE,
  createEnishiStore,
  FIRST_ASKING,
  FIRST_STATE,
  foundInSteps,
  selectAnswer,
  selectAnswering,
  selectNetwork,
} from "../../../src/state/index.ts";
import { actor, dataset, day, tie } from "../../builders.ts";

vi.mock("../../../src/io/index.ts", () => ({}));

const LENGTH = AT_ONCE + 600;
/** Each introduces the next to the one after, a day later each time. */
const row = dataset({
  actors: Array.from({ length: LENGTH }, (_, at) => actor(`a${at}`)),
  ties: Array.from(
    { length: LENGTH - 1 },
    (_, at): Tie => tie(`a${at}`, `a${at + 1}`, { when: day(2000, 1, 1 + (at % 28)) }),
  ),
});

let enishi: Enishi;
let end = () => {};
const now = () => enishi.store.getState();
const change = (asked: Partial<Asking>) =>
  enishi.store.setState(({ view }) => ({ view: { ...view, asking: { ...view.asking, ...asked } } }));
/** The clock stands still but for what each look at it takes. */
const clock = { at: 0, perLook: 0 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  clock.at = 0;
  clock.perLook = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    clock.at += clock.perLook;
    return clock.at;
  });
  const state = { ...FIRST_STATE, document: { ...FIRST_STATE.document, dataset: row } };
  enishi = createEnishi(createEnishiStore({ ...state, view: { ...state.view, screen: "ask" } }));
  end = followAnswers(enishi);
});

afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const toTheEnd = () => vi.runAllTimersAsync();
const aStretch = () => vi.advanceTimersToNextTimerAsync();
const untilSaid = async () => {
  for (let i = 0; i < 9 && selectAnswering(now()).state !== "running"; i++) await aStretch();
};

test("what is found at once, and in stretches, is the same", async () => {
  const asked: Asking = { ...FIRST_ASKING, question: "chains", from: "a0", to: "a20" };
  change(asked);
  expect(selectAnswer(now())).toBeNull();
  await toTheEnd();
  expect(selectAnswer(now())).toMatchObject(finish(foundInSteps(selectNetwork(now()), asked)));
  expect(selectAnswering(now()).state).toBe("idle");
});

test("which of several answers is shown changes without looking again", async () => {
  change({ question: "chains", from: "a0", to: "a20" });
  await toTheEnd();
  const before = selectAnswer(now());
  change({ chain: "latest" });
  expect(selectAnswer(now())).not.toBeNull();
  expect(selectAnswer(now())).not.toBe(before);
  expect(vi.getTimerCount()).toBe(0);
});

test("long work says how far it is; on other terms about the same two the answer before stays until then", async () => {
  change({ question: "chains", from: "a0", to: "a20" });
  await toTheEnd();
  const before = selectAnswer(now());
  clock.perLook = 100;
  change({ possible: true });
  await untilSaid();
  expect(selectAnswering(now())).toMatchObject({ state: "running" });
  expect(selectAnswer(now())).toBe(before);
  change({ from: "a1" });
  await untilSaid();
  expect(selectAnswering(now())).toMatchObject({ state: "running" });
  expect(selectAnswer(now())).toBeNull();
  await toTheEnd();
  expect(selectAnswer(now())).toMatchObject({
    question: "chains",
    result: { query: { from: "a1", mode: "possible" } },
  });
});

test("what was stopped is not begun again by itself, but by hand, or when something else is asked", async () => {
  clock.perLook = 100;
  change({ question: "chains", from: "a0", to: "a20" });
  await aStretch();
  stopAnswering(enishi);
  await toTheEnd();
  expect(selectAnswering(now())).toEqual({ state: "stopped" });
  expect(selectAnswer(now())).toBeNull();
  change({ place: 1 });
  await toTheEnd();
  expect(selectAnswering(now())).toEqual({ state: "stopped" });
  answerAgain(enishi);
  await toTheEnd();
  expect(selectAnswering(now())).toEqual({ state: "idle" });
  expect(selectAnswer(now())).not.toBeNull();
});

test("an answer about a record that was changed meanwhile is not shown", async () => {
  clock.perLook = 100;
  change({ question: "without", from: "a5" });
  await aStretch();
  const shorter = { ...row, ties: row.ties.slice(0, -1) };
  enishi.store.setState(({ document }) => ({ document: { ...document, dataset: shorter } }));
  expect(selectAnswer(now())).toBeNull();
  await toTheEnd();
  const [known] = now().answering.known;
  expect(known?.network.dataset).toBe(shorter);
  expect(now().answering.known).toHaveLength(1);
});

test("with the room's layer hidden, the record without it is asked", async () => {
  const said = {
    from: { id: "a0", name: "a0", type: "other" },
    to: { id: "a9", name: "a9", type: "other" },
    via: null,
    kind: "contact",
    when: null,
    words: "",
    id: "room-1",
    recordedBy: "",
    recordedAt: "2026-01-01T00:00:00.000Z",
  };
  enishi.store.setState(({ document }) => ({ document: { ...document, record: row, sayings: [said] } }));
  change({ question: "chains", from: "a0", to: "a20" });
  await toTheEnd();
  expect(selectAnswer(now())).not.toBeNull();
  enishi.store.setState(({ view }) => ({ view: { ...view, roomHidden: true } }));
  await toTheEnd();
  expect(selectAnswer(now())).not.toBeNull();
});

test("nothing goes on after the screen is left", async () => {
  clock.perLook = 100;
  change({ question: "chains", from: "a0", to: "a20" });
  await aStretch();
  end();
  await toTheEnd();
  expect(now().answering).toEqual({ known: [], job: { state: "idle" } });
});
