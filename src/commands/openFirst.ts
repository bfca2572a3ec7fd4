/** What the page comes with: its own sample or folder opened, what was kept of it put on top, saves of the folder followed. */
import {
  type Ahead,
  type FoundSource,
  followFolder,
  keepPreferences,
  openAhead,
  readInWorker,
  readPreferences,
} from "../io/index.ts";
import { type FileReport, NO_DECISIONS, type Problem, type Reading } from "../model/index.ts";
import { type EnishiDocument, isLasting, withImports } from "../state/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";
import { openKeeping } from "./keep.ts";
import { joinedRecordOf, keyOf, openBrought, openKept } from "./openDocument.ts";
import { failed, inTurn, settle } from "./settle.ts";

/**
 * Opens what was open last in this browser, else what the page comes with; a folder that was not served the last time comes
 * first, for its user has just started it. Follows the folder where it is served live. `ahead`: what is on its way already.
 */
export async function openFirst(enishi: Enishi, ahead: Ahead = openAhead()): Promise<void> {
  changePassing(enishi, { job: { state: "running", task: "reading", share: 0 } });
  ahead.onSight((sight) => {
    // never over what somebody opened meanwhile
    if (enishi.store.getState().document.key === "") changePassing(enishi, { sketch: sight });
  });
  await openKeeping(enishi);
  const last = readPreferences().lastSet ?? "";
  let source: FoundSource | undefined;
  try {
    source = await ahead.source;
  } catch (error) {
    if (last === "" || !(await openKept(enishi, last)))
      changePassing(enishi, { job: { state: "failed", reason: "not-reached", detail: String(error) } });
  }
  if (source !== undefined) {
    const isLastWanted = last !== "" && last !== keyOf(source) && !isNewFolder(source);
    if (!(isLastWanted && (await openKept(enishi, last)))) {
      const { notice } = enishi.store.getState().passing;
      const opened = await openBrought(enishi, source, ahead);
      // why it is not what was open last is still to be read
      if (opened && notice !== null && isLasting(notice)) changePassing(enishi, { notice });
    }
  }
  ahead.giveUp();
  enishi.running.stopFollowing?.();
  enishi.running.stopFollowing = followFolder((saved) => {
    enishi.running.missedSave = saved;
    takeMissedSave(enishi);
  }, source);
}

/** A folder other than the one that was served the last time: its user has just asked for it. Remembers it. */
function isNewFolder(source: FoundSource): boolean {
  const preferences = readPreferences();
  if (source.sort !== "folder" || preferences.lastFolder === source.id) return false;
  keepPreferences({ ...preferences, lastFolder: source.id });
  return true;
}

/** Takes what was saved in the followed folder, as soon as the folder is what is open and nothing else is being taken. */
export function takeMissedSave(enishi: Enishi): void {
  const source = enishi.running.missedSave;
  if (source === null || enishi.running.taking) return;
  if (enishi.store.getState().document.key !== keyOf(source)) return;
  enishi.running.missedSave = null;
  void inTurn(enishi, () => takeSave(enishi, source));
}

async function takeSave(enishi: Enishi, source: FoundSource): Promise<void> {
  const { files, name } = source;
  const isOpen = ({ key }: EnishiDocument) => key === keyOf(source);
  const [own] = enishi.store.getState().document.imports;
  let reading: Reading;
  try {
    reading = await readInWorker(files, own?.decisions ?? NO_DECISIONS);
  } catch (error) {
    failed(enishi, "reading", error);
    return;
  }
  const { document } = enishi.store.getState();
  if (!isOpen(document)) {
    enishi.running.missedSave ??= source;
    return;
  }
  const [before] = document.readings;
  const { problems, reports } = reading;
  if (hasNewError(before?.problems ?? [], problems) || losesAFile(before?.reports ?? [], reports)) {
    changePassing(enishi, {
      job: { state: "idle" },
      brokenSave: { problems, reports },
      notice: { key: "kept-last-good", name },
    });
    return;
  }
  const readings = [reading, ...document.readings.slice(1)];
  const record = await joinedRecordOf(document.imports, readings);
  const change = (now: EnishiDocument) => {
    const [first, ...others] = now.imports;
    if (first === undefined) return now;
    const ahead = now.imports === document.imports ? record : undefined;
    return withImports(now, [{ ...first, files }, ...others], [reading, ...now.readings.slice(1)], ahead);
  };
  // a save that could not be taken now is taken with the next one, or when the folder is open again
  if (!(await settle(enishi, change, "saved", isOpen))) enishi.running.missedSave ??= source;
  else changePassing(enishi, { job: { state: "idle" }, brokenSave: null, notice: { key: "folder-updated" } });
}

/** An error that the open data do not have already: what was wrong when they were opened does not stop later saves. */
function hasNewError(before: readonly Problem[], now: readonly Problem[]): boolean {
  const nameOf = ({ code, file, column, value }: Problem) => JSON.stringify([code, file, column, value]);
  const known = new Set(before.map(nameOf));
  return now.some((problem) => problem.severity === "error" && !known.has(nameOf(problem)));
}

/** A file that could be told before and cannot be told now: a save that went wrong, even where no row is at fault. */
function losesAFile(before: readonly FileReport[], now: readonly FileReport[]): boolean {
  const known = new Set(before.filter(({ kind }) => kind !== "unknown").map(({ file }) => file));
  return now.some(({ file, kind }) => kind === "unknown" && known.has(file));
}
