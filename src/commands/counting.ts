/** Counting: what is asked for is counted as soon as it is, again when it changes, and never twice. */
import { openCounter } from "../io/index.ts";
import { selectBasis, selectMissing, withCounted, withNumbersJob } from "../state/index.ts";
import type { Counting, Piece } from "./countUnderWay.ts";
import type { Enishi } from "./enishi.ts";

/** A hand on a slider, or time that plays, is not answered more often than this. */
const REST_MS = 120;
/** Beyond so many actors what is quick is counted first, by itself. */
const AT_ONE_GO = 500;
/** Measures that walk from every actor, or try many times. */
const LONG =
  /^(betweenness|harmonic|closeness|reach|diameter|avg_path|borgatti_DF|louvain|kpp|single_removal|edge_betweenness|gf_(global_)?(type|partial)_permutation)/;

function countingOf({ running }: Enishi): Counting {
  running.counting ??= { counter: openCounter(), timer: null, now: null, left: null };
  return running.counting;
}

/** Counts from now on what the screen needs and does not have yet. Answers how to end it. */
export function followNumbers(enishi: Enishi): () => void {
  const counting = countingOf(enishi);
  const look = () => {
    counting.timer = null;
    countNext(enishi, counting);
  };
  const soon = () => {
    counting.timer ??= setTimeout(look, REST_MS);
  };
  soon();
  const unsubscribe = enishi.store.subscribe((state, before) => {
    const isSame = state.view === before.view && state.document === before.document;
    if (!isSame || (before.numbers.job.state === "running" && state.numbers.job.state !== "running")) soon();
  });
  return () => {
    unsubscribe();
    if (counting.timer !== null) clearTimeout(counting.timer);
    counting.timer = null;
    counting.counter.stop();
  };
}

function countNext(enishi: Enishi, counting: Counting): void {
  const state = enishi.store.getState();
  const missing = selectMissing(state);
  const piece = missing && pieceOf({ ...missing, basis: selectBasis(state, missing.base) });
  if (counting.now !== null) {
    // while time plays the basis changes with every picture: what is under way is then better than nothing at all
    if (piece !== null && (isSame(counting.now, piece) || state.passing.playing === "time")) return;
    counting.now = null;
    counting.counter.stop();
  }
  if (piece === null) {
    if (state.numbers.job.state === "running") enishi.store.setState((now) => withNumbersJob(now, { state: "idle" }));
    return;
  }
  if (counting.left !== null && isSame(counting.left, piece)) return;
  counting.left = null;
  void count(enishi, counting, piece);
}

/** The first part of the work: in a large network what is quick, so that a table stands while the rest is counted. */
function pieceOf(piece: Piece): Piece {
  if (piece.basis.graph.ids.length <= AT_ONE_GO) return piece;
  const quick = piece.keys.filter((key) => !LONG.test(key));
  return quick.length > 0 ? { ...piece, keys: quick } : piece;
}

function isSame(a: Piece, b: Piece): boolean {
  return a.basis === b.basis && a.base === b.base && a.keys.join() === b.keys.join();
}

async function count(enishi: Enishi, counting: Counting, piece: Piece): Promise<void> {
  const { basis, base, keys } = piece;
  const asked = enishi.store.getState().view.numbers;
  counting.now = piece;
  enishi.store.setState((state) => withNumbersJob(state, { state: "running", share: 0, keys }));
  const { graph, group, exact, seed } = basis;
  try {
    const report = await counting.counter.count({ graph, options: { which: keys, group, exact, seed } }, (progress) => {
      if (counting.now !== piece) return;
      enishi.store.setState((state) => withNumbersJob(state, { state: "running", ...progress }));
    });
    if (counting.now !== piece) return;
    counting.now = null;
    const result = { report, basis, graph, asked, counted: Date.now() };
    enishi.store.setState((state) => withCounted(state, base, result));
  } catch (error) {
    // given up for another piece, which tells of itself
    if (counting.now !== piece) return;
    counting.now = null;
    counting.left = piece;
    const detail = error instanceof Error ? error.message : String(error);
    enishi.store.setState((state) => withNumbersJob(state, { state: "failed", detail }));
  }
}

/** Stops counting at once. What is counted stays; the rest waits for `countAgain`, or for something else to be asked. */
export function stopCounting(enishi: Enishi): void {
  const counting = countingOf(enishi);
  if (counting.now === null) return;
  counting.left = counting.now;
  counting.now = null;
  counting.counter.stop();
  enishi.store.setState((state) => withNumbersJob(state, { state: "stopped" }));
}

/** Counts what was stopped, or failed. */
export function countAgain(enishi: Enishi): void {
  const counting = countingOf(enishi);
  counting.left = null;
  enishi.store.setState((state) => withNumbersJob(state, { state: "idle" }));
  countNext(enishi, counting);
}
