/** From given files to data taken: read, ask, correct, take or leave. */
import { droppedFiles, openReader, readFiles, rememberedLayout, rememberLayouts } from "../io/index.ts";
import type { DateReading, FileBytes, Reading, SheetDecisions } from "../model/index.ts";
import { type Apart, compareRecords } from "../record/index.ts";
import {
  canTake,
  type Draft,
  type DraftTarget,
  draftOf,
  EMPTY_DOCUMENT,
  type EnishiDocument,
  withApart,
  withFreshLook,
  withImports,
  withSameDecided,
  withSheetDecided,
} from "../state/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying, wishCamera } from "./enishi.ts";
import { newKey } from "./openDocument.ts";
import { takeMissedSave } from "./openFirst.ts";
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
  const reading = await readDraft(enishi);
  if (reading === null) return;
  if (canAdd && addsByItself(enishi, reading)) chooseTarget(enishi, "add");
  const remembered = rememberedIn(reading);
  if (remembered.length === 0) return;
  changeDraft(enishi, (draft) => {
    const decided = remembered.reduce((now, [file, decisions]) => withSheetDecided(now, file, decisions), draft);
    return { ...decided, remembered: remembered.map(([file]) => file) };
  });
  await readDraft(enishi);
}

/** What was decided before about sheets with the same header; tables without one are each their own. */
function rememberedIn({ sheets, questions }: Reading): readonly (readonly [string, SheetDecisions])[] {
  return sheets.flatMap(({ file, layout, headerRow }) => {
    const decided = headerRow === 0 ? null : rememberedLayout(layout);
    if (decided === null) return [];
    const { dates, ...others } = decided;
    const fitting = Object.entries(dates ?? {}).filter(([place, reading]) =>
      questions.some(
        (question) =>
          question.sort === "date" &&
          question.file === file &&
          question.place === Number(place) &&
          question.choices.some((choice) => choice.reading === reading),
      ),
    );
    const kept = fitting.length > 0 ? { ...others, dates: Object.fromEntries(fitting) } : others;
    return Object.keys(kept).length === 0 ? [] : [[file, kept] as const];
  });
}

/** Rows go to what is open by themselves where it is the user's own and they speak of the same actors. */
function addsByItself(enishi: Enishi, { dataset }: Reading): boolean {
  const { document } = enishi.store.getState();
  if (document.origin?.sort === "sample") return false;
  const open = new Set(document.dataset.actors.flatMap(({ id, name }) => [id, name]));
  return dataset.actors.some(({ id, name }) => open.has(id) || open.has(name));
}

/** Reads the draft as it is decided now; `null` where it was stopped, failed, or decided anew meanwhile. */
async function readDraft(enishi: Enishi): Promise<Reading | null> {
  const { store, running } = enishi;
  const { draft } = store.getState();
  const { reader } = running;
  if (draft === null || reader === null) return null;
  changeDraft(enishi, (now) => ({ ...now, work: { state: "reading", share: 0 } }));
  try {
    const reading = await reader.read(draft.decisions);
    if (running.reader !== reader) return null;
    changeDraft(enishi, (now) => compared(enishi, { ...now, reading, work: { state: "idle" } }));
    return reading;
  } catch (error) {
    const stopped = error instanceof DOMException && error.name === "AbortError";
    if (!stopped && running.reader === reader)
      changeDraft(enishi, (now) => ({ ...now, work: { state: "failed", detail: String(error) } }));
    return null;
  }
}

/** The draft with what it would change in what is open. */
function compared(enishi: Enishi, draft: Draft): Draft {
  const isAdded = draft.target === "add" && draft.reading !== null;
  const { record } = enishi.store.getState().document;
  return {
    ...draft,
    comparison: isAdded && draft.reading ? compareRecords(record, draft.reading.dataset, draft.same) : null,
  };
}

/** Reads one file in another way; what was decided before stays unless decided again. */
export function decideSheet(enishi: Enishi, file: string, decided: SheetDecisions): void {
  changeDraft(enishi, (draft) => withSheetDecided(draft, file, decided));
  void readDraft(enishi);
}

/** Shows the preview of another file. */
export function showSheet(enishi: Enishi, file: string): void {
  changeDraft(enishi, (draft) => ({ ...draft, shown: file }));
}

export function chooseTarget(enishi: Enishi, target: DraftTarget): void {
  changeDraft(enishi, (draft) => compared(enishi, { ...draft, target }));
}

/** Says that a given actor is one of what is open, or with `null` that it is one of its own. */
export function decideSame(enishi: Enishi, actor: string, into: string | null): void {
  changeDraft(enishi, (draft) => compared(enishi, withSameDecided(draft, actor, into)));
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
  const change = (document: EnishiDocument): EnishiDocument =>
    target === "add"
      ? withApart(withImports(document, [...document.imports, taken], [...document.readings, reading]), apartIn(draft))
      : withImports({ ...EMPTY_DOCUMENT, key, origin: { sort: "files", name } }, [taken], [reading]);
  const { dataset: before, key: openKey } = enishi.store.getState().document;
  // who leaves while the places are found, or opens other data, does not want it any more
  const isWanted = (document: EnishiDocument) =>
    enishi.store.getState().draft?.files === files && (target === "new" || document.key === openKey);
  if (!(await inTurn(enishi, () => settle(enishi, change, "step", isWanted)))) {
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

/** Who was found to be another than he looks like is not suggested again either. */
function apartIn({ apart, comparison }: Draft): readonly Apart[] {
  const unlike = (comparison?.actors ?? []).filter(({ id }) => apart.includes(id));
  return unlike.flatMap(({ id, candidates }) => candidates.map((candidate) => [candidate, id] as const));
}

/** A year that was said for one sheet says nothing of the next. */
const holdsForOthers = ([, reading]: readonly [string, DateReading]) => !/year-\d/.test(reading);

function rememberDecisions({ decisions, reading }: Draft): void {
  const decided = (reading?.sheets ?? []).flatMap(({ file, layout, headerRow }) => {
    if (headerRow === 0) return [];
    const sheet = Object.hasOwn(decisions.sheets, file) ? decisions.sheets[file] : undefined;
    if (sheet === undefined) return [];
    const { kind, columns, pairs, fillDown } = sheet;
    const lasting = Object.entries(sheet.dates ?? {}).filter(holdsForOthers);
    const dates = lasting.length > 0 ? Object.fromEntries(lasting) : undefined;
    const kept = Object.entries({ kind, columns, pairs, dates, fillDown }).filter(([, value]) => value !== undefined);
    return kept.length === 0 ? [] : [[layout, Object.fromEntries(kept)] as const];
  });
  rememberLayouts(new Map(decided));
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
