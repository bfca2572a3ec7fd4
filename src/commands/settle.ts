/** Makes a changed document the open one: whoever has no place yet is given one, nobody else moves. */
import { layInWorker, prefersStillness } from "../io/index.ts";
import type { Dataset, Positions } from "../model/index.ts";
import {
  type Documents,
  type EnishiDocument,
  isMoreThanDrawn,
  NO_HISTORY,
  nameOf,
  type Sketch,
  selectNetwork,
  sizeOf,
  withDocument,
  withFolderSaved,
  withKnownOnly,
  withRecordedOnly,
  withRoom,
} from "../state/index.ts";
import { canBeTold } from "../story/index.ts";
import { wordsIn } from "../words/index.ts";
import { changePassing, changeView, type Enishi } from "./enishi.ts";
import { workAhead } from "./workAhead.ts";

/**
 * `step`: one step of undo. `opened`: another document in place of this one, to which undo leads back. `first`: nothing to
 * go back to. `saved`: the followed folder was saved. Only a step is the user's own work and has to be kept.
 */
export type Occasion = "step" | "opened" | "first" | "saved";

/** Changes of the data wait for one another: each begins with what the one before came to. */
export function inTurn<T>(enishi: Enishi, work: () => Promise<T>): Promise<T> {
  const turn = enishi.running.lastChange.then(work);
  enishi.running.lastChange = turn.catch(() => {});
  return turn;
}

/**
 * `change` makes the next document of the one that is open; where the open one changes while places are found, it is asked
 * again. Answers whether the change was made: not where it comes to more than the map can draw, nor where the layout was
 * stopped or failed, which is then said, nor where the change is not `isWanted` any more, as when another data set was opened
 * meanwhile.
 */
export async function settle(
  enishi: Enishi,
  change: (document: EnishiDocument) => EnishiDocument,
  occasion: Occasion,
  isWanted: (document: EnishiDocument) => boolean = () => true,
): Promise<boolean> {
  const { store } = enishi;
  let before = store.getState().document;
  if (!isWanted(before)) return false;
  let next = change(before);
  if (isMoreThanDrawn(sizeOf(next.dataset))) {
    tooLarge(enishi, next);
    return false;
  }
  let placed: Positions = next.positions;
  let document: EnishiDocument;
  for (;;) {
    if (withRoom(next).actors.some(({ id }) => !Object.hasOwn(placed, id))) {
      const laid = await layOut(enishi, withRoom(next), placed);
      if (laid === null) return false;
      placed = Object.keys(placed).length === 0 ? laid : { ...placed, ...laid };
    }
    document = withRecordedOnly({ ...next, positions: placed });
    await workAhead(enishi, document, () => store.getState().document === before);
    const now = store.getState().document;
    if (!isWanted(now)) return false;
    if (now === before) break;
    before = now;
    next = change(now);
    // who was moved by hand meanwhile stands where the hand put him
    placed = { ...placed, ...next.positions };
  }
  enishi.running.quiet = occasion !== "step";
  store.setState((state) => documentsAfter(state, document, occasion));
  enishi.running.quiet = false;
  // it stood in the map's place until here
  if (store.getState().passing.sketch !== null) changePassing(enishi, { sketch: null });
  forgetMissing(enishi, occasion === "first");
  return true;
}

function documentsAfter(documents: Documents, next: EnishiDocument, occasion: Occasion): Documents {
  if (occasion === "step" || occasion === "opened") return withDocument(documents, next);
  return occasion === "saved" ? withFolderSaved(documents, next) : { document: next, history: NO_HISTORY };
}

/** Drops from the view what the open data set does not have; with `tell` the user hears of it (a link to other data). */
export function forgetMissing(enishi: Enishi, tell: boolean): void {
  const state = enishi.store.getState();
  const network = selectNetwork(state);
  const { view, missing } = withKnownOnly(state.view, {
    actor: (id) => network.actors.has(id),
    tie: (id) => network.ties.has(id),
    story: (id) => canBeTold(network, id),
    episode: (id) => network.dataset.episodes.some((episode) => episode.id === id),
  });
  if (missing.length === 0) return;
  changeView(enishi, () => view);
  if (tell) changePassing(enishi, { notice: { key: "link-names-missing", ids: missing } });
}

function isNothingOpen({ store }: Enishi): boolean {
  return store.getState().document.dataset.actors.length === 0;
}

/** Says that work failed: in the map's place where there is no map yet, else in passing. Nothing open is lost. */
export function failed(enishi: Enishi, reason: "reading" | "laying-out", error: unknown): void {
  changePassing(
    enishi,
    isNothingOpen(enishi)
      ? { job: { state: "failed", reason, detail: String(error) }, sketch: null }
      : { job: { state: "idle" }, notice: { key: "failed", reason } },
  );
}

/** Says that data are more than the map can draw: in the map's place where there is no map yet, else in passing. */
function tooLarge(enishi: Enishi, document: EnishiDocument): void {
  const { view } = enishi.store.getState();
  const { actors, ties } = sizeOf(document.dataset);
  const name = nameOf(document);
  const detail = `${name} (${wordsIn(view.language).library.counts(actors, ties)})`;
  changePassing(
    enishi,
    isNothingOpen(enishi)
      ? { job: { state: "failed", reason: "too-large", detail }, sketch: null }
      : { job: { state: "idle" }, notice: { key: "too-large", name } },
  );
}

/** Lays out in the worker; `stays` do not move. `null` when it was stopped or failed, which the job then says. */
export async function layOut(enishi: Enishi, dataset: Dataset, stays: Positions): Promise<Positions | null> {
  enishi.running.layout?.abort();
  const abort = new AbortController();
  enishi.running.layout = abort;
  changePassing(enishi, { job: { state: "running", task: "laying-out", share: 0 } });
  try {
    const { positions } = await layInWorker(
      { dataset, stays },
      {
        signal: abort.signal,
        onProgress: ({ share }) => changePassing(enishi, { job: { state: "running", task: "laying-out", share } }),
        onPlaces: (places) => showSketch(enishi, places),
      },
    );
    changePassing(enishi, { job: { state: "idle" } });
    return positions;
  } catch (error) {
    if (enishi.running.layout !== abort) return null;
    changePassing(enishi, { sketch: null });
    if (abort.signal.aborted) changePassing(enishi, { job: { state: "idle" } });
    else failed(enishi, "laying-out", error);
    return null;
  } finally {
    if (enishi.running.layout === abort) enishi.running.layout = null;
  }
}

/** A map that stands already is not disturbed; where less motion is wanted the first sketch stays until the map is there. */
function showSketch(enishi: Enishi, sketch: Sketch): void {
  const isStill = enishi.store.getState().passing.sketch !== null && prefersStillness();
  if (isNothingOpen(enishi) && !isStill) changePassing(enishi, { sketch });
}

/** Stops a layout that is running; what was open stays. */
export function stopLayout(enishi: Enishi): void {
  enishi.running.layout?.abort();
}
