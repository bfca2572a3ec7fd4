/** Moving actors on the map, only ever at the user's wish; each can be undone. */
import type { ActorId, Point } from "../model/index.ts";
import {
  type Documents,
  withActorsMoved,
  withDocument,
  withPinToggled,
  withPositions,
  withRedone,
  withRoom,
  withUndone,
} from "../state/index.ts";
import { changePassing, type Enishi, stopPlaying, wishCamera } from "./enishi.ts";
import { takeMissedSave } from "./openFirst.ts";
import { forgetMissing, inTurn, layOut, stopLayout } from "./settle.ts";
import { isLong, workAhead } from "./workAhead.ts";

/** Puts actors where the user dragged them, and pins them there. */
export function moveActors(enishi: Enishi, moved: Readonly<Record<ActorId, Point>>): void {
  enishi.store.setState((state) => withDocument(state, withActorsMoved(state.document, moved)));
  changePassing(enishi, { notice: { key: "moved" } });
}

/** Pins an actor for the next layout, or frees it. */
export function togglePin(enishi: Enishi, actor: ActorId): void {
  enishi.store.setState((state) => withDocument(state, withPinToggled(state.document, actor)));
}

/** Lays everything out again but the pinned, as soon as no other change is under way. */
export function layOutAgain(enishi: Enishi): Promise<void> {
  return inTurn(enishi, () => layOutNow(enishi));
}

async function layOutNow(enishi: Enishi): Promise<void> {
  const state = enishi.store.getState();
  const { positions, pinned } = state.document;
  const stays = Object.fromEntries(
    pinned.flatMap((id) => (Object.hasOwn(positions, id) && positions[id] ? [[id, positions[id]]] : [])),
  );
  const laid = await layOut(enishi, withRoom(state.document), stays);
  const { dataset, sayings } = enishi.store.getState().document;
  const stillOpen = dataset === state.document.dataset && sayings === state.document.sayings;
  if (laid === null || !stillOpen) return;
  enishi.store.setState((now) => withDocument(now, withPositions(now.document, laid)));
  changePassing(enishi, { job: { state: "idle" }, notice: { key: "laid-out" } });
  wishCamera(enishi, "all");
}

export function undo(enishi: Enishi): void {
  goTo(enishi, withUndone, (went) => (went ? "undone" : "nothing-to-undo"));
}

export function redo(enishi: Enishi): void {
  const { running, store } = enishi;
  // what is under way goes on where there is nothing to do again
  if (running.stepping === null && store.getState().history.future.length === 0) return;
  goTo(enishi, withRedone, (went) => (went ? "redone" : null));
}

/** A step goes to a long document only once its picture is worked out; steps asked for meanwhile follow in their order. */
function goTo(
  enishi: Enishi,
  next: (documents: Documents) => Documents,
  said: (went: boolean) => "undone" | "redone" | "nothing-to-undo" | null,
): void {
  const { running, store } = enishi;
  stopLayout(enishi);
  stopPlaying(enishi);
  const go = () => {
    const now = store.getState();
    const went = next(now).document !== now.document;
    if (went) store.setState(next);
    forgetMissing(enishi, false);
    takeMissedSave(enishi);
    const key = said(went);
    if (key !== null) changePassing(enishi, { notice: { key } });
  };
  if (running.stepping === null && !isLong(next(store.getState()).document)) return go();
  const turn = (running.stepping ?? Promise.resolve()).then(async () => {
    const { document } = store.getState();
    const isStill = () => store.getState().document === document;
    await workAhead(enishi, next(store.getState()).document, isStill);
    // what was changed since is not what was to be undone
    if (isStill()) go();
    if (running.stepping === turn) running.stepping = null;
  });
  running.stepping = turn;
}
