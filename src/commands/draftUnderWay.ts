/** What every command about given files works with: the draft, its reader, how far it is. */
import type { FileBytes } from "../model/index.ts";
import type { Draft } from "../state/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";
import { takeMissedSave } from "./openFirst.ts";

export function changeDraft(enishi: Enishi, next: (draft: Draft) => Draft): void {
  enishi.store.setState(({ draft }) => (draft === null ? {} : { draft: next(draft) }));
}

export function namesOf(files: readonly FileBytes[]): string {
  return files.map(({ name }) => name).join(" · ");
}

/** Who goes on with a draft hears how far each piece of work on it is; views are told of whole hundredths. */
export function shareOf(enishi: Enishi): (share: number) => void {
  const { reader } = enishi.running;
  changePassing(enishi, { draftShare: 0 });
  return (share) => {
    const draftShare = Math.floor(share * 100) / 100;
    if (enishi.running.reader === reader && enishi.store.getState().passing.draftShare !== draftShare)
      changePassing(enishi, { draftShare });
  };
}

/** Nothing is given any more; the followed folder goes on. */
export function endDraft(enishi: Enishi): void {
  endReader(enishi);
  enishi.store.setState({ draft: null });
  enishi.running.taking = false;
  takeMissedSave(enishi);
}

export function endReader(enishi: Enishi): void {
  enishi.running.reader?.close();
  enishi.running.reader = null;
}
