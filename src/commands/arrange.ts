/** Moving actors on the map, only ever at the user's wish; each can be undone. */
import type { ActorId, Point } from "../model/index.ts";
import {
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
  const possible = enishi.store.getState().history.past.length > 0;
  stopLayout(enishi);
  stopPlaying(enishi);
  if (possible) enishi.store.setState((state) => withUndone(state));
  forgetMissing(enishi, false);
  takeMissedSave(enishi);
  changePassing(enishi, { notice: { key: possible ? "undone" : "nothing-to-undo" } });
}

export function redo(enishi: Enishi): void {
  if (enishi.store.getState().history.future.length === 0) return;
  stopLayout(enishi);
  stopPlaying(enishi);
  enishi.store.setState((state) => withRedone(state));
  forgetMissing(enishi, false);
  takeMissedSave(enishi);
  changePassing(enishi, { notice: { key: "redone" } });
}
