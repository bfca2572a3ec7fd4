/** From given files to a draft: read, ask, correct, leave. */
import { droppedFiles, openReader, type Reader, readFiles } from "../io/index.ts";
import { type FileBytes, matchKey, type Reading, type SheetDecisions } from "../model/index.ts";
import {
  type DraftTarget,
  draftOf,
  sizeOf,
  type Vocabulary,
  withSameDecided,
  withSheetDecided,
  withTarget,
  withWordDecided,
} from "../state/index.ts";
import { changeDraft, endDraft, endReader, namesOf, shareOf } from "./draftUnderWay.ts";
import { changePassing, type Enishi, stopPlaying } from "./enishi.ts";
import { asBefore } from "./rememberReading.ts";
import { stopLayout } from "./settle.ts";

/** Reads files chosen or dropped by the user and shows what they would come to; what is open stays as it is. */
export async function openFiles(enishi: Enishi, files: readonly File[]): Promise<void> {
  if (files.length > 0) await give(enishi, Promise.resolve(files));
}

/** Takes files and folders dropped on the page, as `openFiles` does. Must be called while the drop event lasts. */
export function openDropped(enishi: Enishi, dropped: DataTransfer): Promise<void> {
  return give(enishi, droppedFiles(dropped));
}

/** What was given last counts; what it takes the place of is said. */
async function give(enishi: Enishi, coming: Promise<readonly File[]>): Promise<void> {
  const { store, running } = enishi;
  if (isTaking(enishi)) return changePassing(enishi, { notice: { key: "taking-first" } });
  stopPlaying(enishi);
  running.giving = coming;
  const canAdd = store.getState().document.dataset.actors.length > 0;
  try {
    const given = await coming;
    if (given.length === 0) return;
    const files = await readFiles(given);
    if (running.giving !== coming)
      return changePassing(enishi, { notice: { key: "import-replaced", name: namesOf(files) } });
    // what is being taken is taken first
    if (isTaking(enishi)) return changePassing(enishi, { notice: { key: "taking-first" } });
    await openBytes(enishi, files, canAdd);
  } catch (error) {
    if (running.giving === coming)
      store.setState({ draft: { ...draftOf([], canAdd), work: { state: "failed", detail: String(error) } } });
  }
}

function isTaking({ store }: Enishi): boolean {
  return store.getState().draft?.work.state === "taking";
}

async function openBytes(enishi: Enishi, files: readonly FileBytes[], canAdd: boolean): Promise<void> {
  const { draft: before, passing } = enishi.store.getState();
  const isReplacing = before !== null && before.files.length > 0;
  const said = passing.notice?.key === "import-replaced" ? passing.notice : null;
  endReader(enishi);
  changePassing(enishi, {
    dialog: null,
    notice: isReplacing ? { key: "import-replaced", name: namesOf(before.files) } : said,
  });
  enishi.running.taking = true;
  enishi.running.reader = openReader(files);
  enishi.store.setState({ draft: draftOf(files, canAdd) });
  const reading = await readDraft(enishi, async (first, reader) =>
    canAdd && (await addsByItself(enishi, first, reader)) ? "add" : "new",
  );
  if (reading === null) return;
  const { draft } = enishi.store.getState();
  const isJoining = draft?.target === "add" && reading.outcome === "reject";
  if (draft === null || (asBefore(draft, reading) === draft && !isJoining)) return;
  changeDraft(enishi, (now) => asBefore(now, reading));
  await readDraft(enishi);
}

/**
 * Rows go to what is open by themselves where it is the user's own and they speak of the same actors, be it by another name
 * of theirs or in another spelling, or of none: a history or words alone make no map.
 */
async function addsByItself(enishi: Enishi, { dataset, outcome }: Reading, reader: Reader): Promise<boolean> {
  const { document } = enishi.store.getState();
  if (document.origin?.sort === "sample") return false;
  if (dataset.actors.length === 0) return outcome === "reject";
  const open = new Set(
    document.dataset.actors.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map(matchKey)),
  );
  if (dataset.actors.some(({ id, name }) => open.has(matchKey(id)) || open.has(matchKey(name)))) return true;
  const { actors } = await reader.compare(document.record, []);
  return actors.some(({ match }) => match !== null);
}

/**
 * Reads the draft as it is decided now, and holds it against what is open where it goes there; `targetOf` says whether it
 * does. `null` where it was stopped, failed, or decided anew meanwhile: whoever decides begins this again.
 */
async function readDraft(
  enishi: Enishi,
  targetOf?: (reading: Reading, reader: Reader) => Promise<DraftTarget>,
): Promise<Reading | null> {
  const { store, running } = enishi;
  const { draft } = store.getState();
  const { reader } = running;
  if (draft === null || reader === null) return null;
  changeDraft(enishi, (now) => ({ ...now, work: { state: "reading" } }));
  try {
    const reading = await reader.read(draft.decisions, shareOf(enishi));
    if (running.reader !== reader) return null;
    const target = (await targetOf?.(reading, reader)) ?? draft.target;
    if (running.reader !== reader) return null;
    const { record } = store.getState().document;
    if (target === "add") changeDraft(enishi, (now) => ({ ...now, work: { state: "comparing" } }));
    const comparison = target === "add" ? await reader.compare(record, draft.same, shareOf(enishi)) : null;
    if (running.reader !== reader) return null;
    changeDraft(enishi, (now) => ({
      ...withTarget(now, target),
      reading,
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
  changeDraft(enishi, (draft) => withTarget(draft, target));
  void readDraft(enishi);
}

/** Says that a given actor is one of what is open, or with `null` that it is one of its own. */
export function decideSame(enishi: Enishi, actor: string, into: string | null): void {
  changeDraft(enishi, (draft) => withSameDecided(draft, actor, into));
  void readDraft(enishi);
}

/** Leaves everything as it was, also while the files are being read or taken: then it is said that they were not. */
export function cancelDraft(enishi: Enishi): void {
  const { draft } = enishi.store.getState();
  if (draft === null) return;
  const { work, files } = draft;
  endDraft(enishi);
  if (work.state === "taking" && work.step === "placing") stopLayout(enishi);
  if (work.state !== "idle" && work.state !== "failed")
    changePassing(enishi, { notice: { key: "import-stopped", name: namesOf(files) } });
}
