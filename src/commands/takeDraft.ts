/** Takes what was given and read: joined into what is open or opened in its place, as one step of undo. */
import type { Dataset, Merge } from "../model/index.ts";
import type { Apart } from "../record/index.ts";
import {
  canTake,
  type Draft,
  EMPTY_DOCUMENT,
  type EnishiDocument,
  withApart,
  withFreshLook,
  withImports,
} from "../state/index.ts";
import { changeDraft, endDraft, namesOf, shareOf } from "./draftUnderWay.ts";
import { changePassing, changeView, type Enishi, wishCamera } from "./enishi.ts";
import { newKey } from "./openDocument.ts";
import { rememberDecisions } from "./rememberReading.ts";
import { inTurn, settle } from "./settle.ts";

/** Takes what is read; one step of undo. Nothing where a required question is open. */
export async function takeDraft(enishi: Enishi): Promise<void> {
  const { draft } = enishi.store.getState();
  if (draft === null || draft.reading === null || !canTake(draft)) return;
  const { reading, files, decisions, same, target } = draft;
  changeDraft(enishi, (now) => ({ ...now, work: { state: "taking", step: "joining" } }));
  const taken = { files, decisions, same: target === "add" ? same : [] };
  const name = namesOf(files);
  const key = `files:${newKey()}`;
  const changeWith =
    (joined: Joined | null) =>
    (document: EnishiDocument): EnishiDocument => {
      if (target === "new")
        return withImports({ ...EMPTY_DOCUMENT, key, origin: { sort: "files", name } }, [taken], [reading]);
      const [imports, readings] = [
        [...document.imports, taken],
        [...document.readings, reading],
      ];
      const ahead = document.record === joined?.open ? joined.record : undefined;
      return withApart(withImports(document, imports, readings, ahead), apartIn(draft));
    };
  const { dataset: before, key: openKey } = enishi.store.getState().document;
  // who leaves while the places are found, or opens other data, does not want it any more
  const isWanted = (document: EnishiDocument) =>
    enishi.store.getState().draft?.files === files && (target === "new" || document.key === openKey);
  const take = async () => {
    const joined = target === "add" ? await joinedAhead(enishi, same) : null;
    changeDraft(enishi, (now) => (now.files === files ? { ...now, work: { state: "taking", step: "placing" } } : now));
    return settle(enishi, changeWith(joined), "step", isWanted);
  };
  if (!(await inTurn(enishi, take))) {
    changeDraft(enishi, (now) => (now.files === files ? { ...now, work: { state: "idle" } } : now));
    return;
  }
  rememberDecisions(draft);
  // files dropped while these were being taken are another draft
  if (enishi.store.getState().draft?.files === files) endDraft(enishi);
  const { dataset } = enishi.store.getState().document;
  const actors = dataset.actors.length - before.actors.length;
  const ties = dataset.ties.length - before.ties.length;
  const changes = [...(draft.comparison?.actors ?? []), ...(draft.comparison?.ties ?? [])];
  const changed = changes.filter(({ state }) => state === "changed").length;
  if (target === "new") changeView(enishi, withFreshLook);
  changePassing(enishi, {
    notice:
      target === "add"
        ? { key: "taken", name, actors, ties, changed }
        : { key: "opened", name, actors: dataset.actors.length, ties: dataset.ties.length },
  });
  wishCamera(enishi, "all");
}

/** What is open, and what it comes to with what was read. */
interface Joined {
  readonly open: Dataset;
  readonly record: Dataset;
}

/** The join made in the worker; `null` where it was stopped or failed there, so that the page has to join itself. */
async function joinedAhead(enishi: Enishi, same: readonly Merge[]): Promise<Joined | null> {
  const { store, running } = enishi;
  const open = store.getState().document.record;
  const record = await running.reader?.join(open, same, shareOf(enishi)).catch(() => null);
  return record ? { open, record } : null;
}

/** Who was found to be another than he looks like is not suggested again either. */
function apartIn({ apart, comparison }: Draft): readonly Apart[] {
  const unlike = (comparison?.actors ?? []).filter(({ id }) => apart.includes(id));
  return unlike.flatMap(({ id, candidates }) => candidates.map((candidate) => [candidate, id] as const));
}
