/** Where groups gather on a large map: looked for as soon as the map stands, and again when somebody stands elsewhere. */
import { gatherInWorker } from "../io/index.ts";
import type { GatheredBy } from "../scene/index.ts";
import {
  groupsFor,
  selectDataset,
  selectNetwork,
  selectScene,
  selectUngathered,
  type View,
  withGathered,
  withGatheringsFound,
} from "../state/index.ts";
import { changePassing, changeView, type Enishi } from "./enishi.ts";

/** The map comes first: it is not kept waiting by what is laid over it. */
const REST_MS = 350;

/** What the map shows gathered from afar; `null`: whatever gathers. */
export function gatherBy(enishi: Enishi, gathered: View["gathered"]): void {
  changeView(enishi, (view) => withGathered(view, gathered));
}

/** Looks from now on for what the map is to show gathered and does not know yet. Answers how to end it. */
export function followGatherings(enishi: Enishi): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isLooking = false;
  let hasEnded = false;
  /** What could not be found is not looked for again at the same places. */
  let failed: unknown = null;
  const look = async () => {
    timer = null;
    const state = enishi.store.getState();
    const { positions } = state.document;
    const by = selectUngathered(state);
    if (isLooking || by === null || failed === positions || !isLarge()) return;
    isLooking = true;
    try {
      await lookFor(enishi, by);
    } catch {
      failed = positions;
    }
    isLooking = false;
    if (!hasEnded) soon();
  };
  const isLarge = () => {
    const state = enishi.store.getState();
    return state.document.dataset.actors.length > 0 && Boolean(selectScene(state).far);
  };
  const soon = () => {
    timer ??= setTimeout(() => void look(), REST_MS);
  };
  soon();
  const unsubscribe = enishi.store.subscribe((state, before) => {
    const isSame = state.document === before.document && state.view.gathered === before.view.gathered;
    if (!isSame || state.view.roomHidden !== before.view.roomHidden) soon();
  });
  return () => {
    hasEnded = true;
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
  };
}

async function lookFor(enishi: Enishi, by: GatheredBy): Promise<void> {
  const state = enishi.store.getState();
  const { positions } = state.document;
  const dataset = selectDataset(state);
  const far = selectScene(state).far;
  if (!far) return;
  const { x, y } = far.atlas;
  const found = await gatherInWorker({ x, y, groups: groupsFor(selectNetwork(state), by) });
  changePassing(enishi, {
    gathered: withGatheringsFound(enishi.store.getState().passing.gathered, { dataset, positions }, by, found),
  });
}
