/** Looking a large record through for the answer to what is asked: between pictures, with progress, to be stopped. */
import {
  type AnsweringJob,
  foundInSteps,
  isSameSought,
  type Sought,
  selectSought,
  withAnsweringJob,
  withFound,
} from "../state/index.ts";
import type { Enishi } from "./enishi.ts";
import { stretches } from "./stretches.ts";

/** Work that takes no longer is not said to go on: nobody could read it. */
const UNSAID_MS = 150;

/** Looks from now on for what is asked and not known yet. Answers how to end it. */
export function followAnswers(enishi: Enishi): () => void {
  lookNext(enishi);
  const unsubscribe = enishi.store.subscribe((state, before) => {
    const isSame = state.view.asking === before.view.asking && state.document === before.document;
    // what the room said is part of the record that is asked, or is not
    if (!isSame || state.view.roomHidden !== before.view.roomHidden) lookNext(enishi);
  });
  return () => {
    unsubscribe();
    const { answer } = enishi.running;
    answer.now = null;
    if (enishi.store.getState().answering.job.state === "running") enishi.store.setState(asIdle);
  };
}

/** Stops looking; the answer before, if it is shown, stays. */
export function stopAnswering(enishi: Enishi): void {
  const { answer } = enishi.running;
  if (answer.now === null) return;
  leave(enishi, answer.now, { state: "stopped" });
}

/** Looks for what was stopped, or failed. */
export function answerAgain(enishi: Enishi): void {
  enishi.running.answer.left = null;
  enishi.store.setState(asIdle);
  lookNext(enishi);
}

function lookNext(enishi: Enishi): void {
  const { answer } = enishi.running;
  const sought = selectSought(enishi.store.getState());
  if (answer.now !== null && sought !== null && isSameSought(answer.now, sought)) return;
  answer.now = null;
  if (sought !== null && answer.left !== null && isSameSought(answer.left.sought, sought)) {
    leave(enishi, sought, answer.left.job);
    return;
  }
  answer.left = null;
  if (enishi.store.getState().answering.job.state !== "idle") enishi.store.setState(asIdle);
  if (sought !== null) void look(enishi, sought);
}

async function look(enishi: Enishi, sought: Sought): Promise<void> {
  const { answer } = enishi.running;
  answer.now = sought;
  const isWanted = () => answer.now === sought;
  const began = performance.now();
  try {
    const found = await stretches(foundInSteps(sought.network, sought.asking), (share) => {
      if (isWanted() && performance.now() - began >= UNSAID_MS)
        enishi.store.setState((state) => withAnsweringJob(state, { state: "running", share }));
      return isWanted();
    });
    if (found === null || !isWanted()) return;
    answer.now = null;
    enishi.store.setState((state) => withFound(state, sought, found.result));
  } catch (error) {
    if (!isWanted()) return;
    const detail = error instanceof Error ? error.message : String(error);
    leave(enishi, sought, { state: "failed", detail });
  }
}

/** Not begun again by itself. */
function leave(enishi: Enishi, sought: Sought, job: AnsweringJob): void {
  enishi.running.answer.now = null;
  enishi.running.answer.left = { sought, job };
  enishi.store.setState((state) => withAnsweringJob(state, job));
}

function asIdle(state: Parameters<typeof withAnsweringJob>[0]) {
  return withAnsweringJob(state, { state: "idle" });
}
