/** From given files to data taken: read, ask, correct, take or leave. */
import { droppedFiles, openReader, readFiles } from "../io/index.ts";
import type { Dataset, FileBytes, Merge, Reading, SheetDecisions } from "../model/index.ts";
import type { Apart } from "../record/index.ts";
import {
  canTake,
  type Draft,
  type DraftTarget,
  draftOf,
  EMPTY_DOCUMENT,
  type EnishiDocument,
  sizeOf,
  type Vocabulary,
  withApart,
  withFreshLook,
  withImports,
  withSameDecided,
  withSheetDecided,
  withWordDecided,
} from "../state/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying, wishCamera } from "./enishi.ts";
import { newKey } from "./openDocument.ts";
import { takeMissedSave } from "./openFirst.ts";
import { asBefore, rememberDecisions } from "./rememberReading.ts";
import { inTurn, settle, stopLayout } from "./settle.ts";

function changeDraft(enishi: Enishi, next: (draft: Draft) => Draft): void {
  enishi.store.setState(({ draft }) => (draft === null ? {} : { draft: next(draft) }));
}

/** Reads files chosen or dropped by the user and shows what they would come to; what is open stays as it is. */
export async function openFiles(enishi: Enishi, files: readonly File[]): Promise<void> {
  const { document, draft } = enishi.store.getState();
  // what is being taken is taken first
  if (files.length === 0 || draft?.work.state === "taking") return;
  stopPlaying(enishi);
  const canAdd = document.dataset.actors.length > 0;
  try {
    await openBytes(enishi, await readFiles(files), canAdd);
  } catch (error) {
    enishi.store.setState({ draft: { ...draftOf([], canAdd), work: { state: "failed", detail: String(error) } } });
  }
}

/** Takes files and folders dropped on the page, as `openFiles` does. Must be called while the drop event lasts. */
export async function openDropped(enishi: Enishi, dropped: DataTransfer): Promise<void> {
  let files: readonly File[] = [];
  try {
    files = await droppedFiles(dropped);
  } catch (error) {
    enishi.store.setState({ draft: { ...draftOf([], false), work: { state: "failed", detail: String(error) } } });
    return;
  }
  await openFiles(enishi, files);
}

async function openBytes(enishi: Enishi, files: readonly FileBytes[], canAdd: boolean): Promise<void> {
  endReader(enishi);
  changePassing(enishi, { dialog: null, notice: null });
  enishi.running.taking = true;
  enishi.running.reader = openReader(files);
  enishi.store.setState({ draft: draftOf(files, canAdd) });
  const reading = await readDraft(enishi, (first) => (canAdd && addsByItself(enishi, first) ? "add" : "new"));
  if (reading === null) return;
  const { draft } = enishi.store.getState();
  if (draft === null || asBefore(draft, reading) === draft) return;
  changeDraft(enishi, (now) => asBefore(now, reading));
  await readDraft(enishi);
}

/** Rows go to what is open by themselves where it is the user's own and they speak of the same actors. */
function addsByItself(enishi: Enishi, { dataset }: Reading): boolean {
  const { document } = enishi.store.getState();
  if (document.origin?.sort === "sample") return false;
  const open = new Set(document.dataset.actors.flatMap(({ id, name }) => [id, name]));
  return dataset.actors.some(({ id, name }) => open.has(id) || open.has(name));
}

/**
 * Reads the draft as it is decided now, and holds it against what is open where it goes there; `targetOf` says whether it
 * does. `null` where it was stopped, failed, or decided anew meanwhile: whoever decides begins this again.
 */
async function readDraft(enishi: Enishi, targetOf?: (reading: Reading) => DraftTarget): Promise<Reading | null> {
  const { store, running } = enishi;
  const { draft } = store.getState();
  const { reader } = running;
  if (draft === null || reader === null) return null;
  changeDraft(enishi, (now) => ({ ...now, work: { state: "reading", share: 0 } }));
  try {
    const reading = await reader.read(draft.decisions);
    if (running.reader !== reader) return null;
    const target = targetOf?.(reading) ?? draft.target;
    const { record } = store.getState().document;
    const comparison = target === "add" ? await reader.compare(record, draft.same) : null;
    if (running.reader !== reader) return null;
    changeDraft(enishi, (now) => ({
      ...now,
      reading,
      target,
      comparison,
      openSize: sizeOf(record),
      work: { state: "idle" },
    }));
    return reading;
  } catch (error) {
    const stopped = error instanceof DOMException && error.name === "AbortError";
    if (!stopped && running.reader === reader)
      changeDraft(enishi, (now) => ({ ...now, work: { state: "failed", detail: String(error) } }));
    return null;
  }
}

/** Reads one file in another way; what was decided before stays unless decided again. */
export function decideSheet(enishi: Enishi, file: string, decided: SheetDecisions): void {
  changeDraft(enishi, (draft) => withSheetDecided(draft, file, decided));
  void readDraft(enishi);
}

/** Reads a word of the given files as a type or kind; `null` goes back to what the reader finds. */
export function decideWord(enishi: Enishi, vocabulary: Vocabulary, written: string, id: string | null): void {
  changeDraft(enishi, (draft) => withWordDecided(draft, vocabulary, written, id));
  void readDraft(enishi);
}

/** Shows the preview of another file. */
export function showSheet(enishi: Enishi, file: string): void {
  changeDraft(enishi, (draft) => ({ ...draft, shown: file }));
}

export function chooseTarget(enishi: Enishi, target: DraftTarget): void {
  changeDraft(enishi, (draft) => ({ ...draft, target }));
  void readDraft(enishi);
}

/** Says that a given actor is one of what is open, or with `null` that it is one of its own. */
export function decideSame(enishi: Enishi, actor: string, into: string | null): void {
  changeDraft(enishi, (draft) => withSameDecided(draft, actor, into));
  void readDraft(enishi);
}

/** Takes what is read; one step of undo. Nothing where a required question is open. */
export async function takeDraft(enishi: Enishi): Promise<void> {
  const { draft } = enishi.store.getState();
  if (draft === null || draft.reading === null || !canTake(draft)) return;
  const { reading, files, decisions, same, target } = draft;
  changeDraft(enishi, (now) => ({ ...now, work: { state: "taking" } }));
  const taken = { files, decisions, same: target === "add" ? same : [] };
  const name = files.map((file) => file.name).join(" · ");
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
async function joinedAhead({ store, running }: Enishi, same: readonly Merge[]): Promise<Joined | null> {
  const open = store.getState().document.record;
  const record = await running.reader?.join(open, same).catch(() => null);
  return record ? { open, record } : null;
}

/** Who was found to be another than he looks like is not suggested again either. */
function apartIn({ apart, comparison }: Draft): readonly Apart[] {
  const unlike = (comparison?.actors ?? []).filter(({ id }) => apart.includes(id));
  return unlike.flatMap(({ id, candidates }) => candidates.map((candidate) => [candidate, id] as const));
}

/** Leaves everything as it was, also while the files are being taken. */
export function cancelDraft(enishi: Enishi): void {
  const isTaking = enishi.store.getState().draft?.work.state === "taking";
  endDraft(enishi);
  if (isTaking) stopLayout(enishi);
}

function endDraft(enishi: Enishi): void {
  endReader(enishi);
  enishi.store.setState({ draft: null });
  enishi.running.taking = false;
  takeMissedSave(enishi);
}

function endReader(enishi: Enishi): void {
  enishi.running.reader?.close();
  enishi.running.reader = null;
}
