/** From bytes to a map: read, keep what can stay where it was, lay out the rest, show. */
import { readDataset } from "../ingest/index.ts";
import { type FoundFile, type FoundSource, followFolder, layInWorker, openSource, readFiles } from "../io/index.ts";
import type { FileReport, Positions, Problem } from "../model/index.ts";
import { buildNetwork } from "../network/index.ts";
import { layoutTaskOf } from "../scene/index.ts";
import {
  type EnishiDocument,
  NO_HISTORY,
  type Origin,
  selectNetwork,
  withDocument,
  withFolderSaved,
  withFreshLook,
  withKnownOnly,
} from "../state/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying, wishCamera } from "./enishi.ts";

/** Opens what the page comes with and follows its folder where it is served live. */
export async function openFirst(enishi: Enishi): Promise<void> {
  changePassing(enishi, { job: { state: "running", task: "reading", share: 0 } });
  let opened: FoundSource | undefined;
  try {
    opened = await openSource();
    await takeFiles(enishi, opened.files, { sort: opened.sort, name: opened.name }, "first");
  } catch (error) {
    changePassing(enishi, { job: { state: "failed", reason: "not-reached", detail: String(error) } });
  }
  enishi.running.stopFollowing?.();
  enishi.running.stopFollowing = followFolder((source) => {
    enishi.running.missedSave = source;
    takeMissedSave(enishi);
  }, opened);
}

/** Takes what was saved in the followed folder, as soon as the folder is what is open and nothing else is being taken. */
export function takeMissedSave(enishi: Enishi): void {
  const source = enishi.running.missedSave;
  if (source === null || enishi.running.taking || enishi.store.getState().document.origin?.sort === "files") return;
  enishi.running.missedSave = null;
  void takeFiles(enishi, source.files, { sort: source.sort, name: source.name }, "saved");
}

/** Opens files chosen or dropped by the user; what was open before comes back with undo. */
export async function openFiles(enishi: Enishi, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  stopPlaying(enishi);
  enishi.running.taking = true;
  changePassing(enishi, { job: { state: "running", task: "reading", share: 0 } });
  try {
    const found = await readFiles(files);
    const name = found.length === 1 ? (found[0]?.name ?? "") : found.map((file) => file.name).join(" · ");
    await takeFiles(enishi, found, { sort: "files", name }, "given");
  } catch (error) {
    failed(enishi, "reading", error);
  } finally {
    enishi.running.taking = false;
    takeMissedSave(enishi);
  }
}

type Occasion = "first" | "saved" | "given";

async function takeFiles(
  enishi: Enishi,
  files: readonly FoundFile[],
  origin: Origin,
  occasion: Occasion,
): Promise<void> {
  const before = enishi.store.getState().document;
  const { dataset, problems, reports } = readDataset(files);
  const broken = hasNewError(before.problems, problems) || losesAFile(before.reports, reports);
  const unusable = dataset.actors.length === 0;
  if ((occasion === "saved" && broken) || (occasion === "given" && unusable)) {
    changePassing(enishi, {
      job: { state: "idle" },
      brokenSave: { problems, reports, given: occasion === "given" },
      notice: { key: "kept-last-good", name: origin.name },
      ...(occasion === "given" ? { dialog: "problems" as const } : {}),
    });
    return;
  }
  const stays = occasion === "saved" ? before.positions : {};
  const laid = await layOut(enishi, buildNetwork(dataset), stays);
  if (laid === null) return;
  // while it was laid out the user may have moved somebody: what stands now counts
  const now = enishi.store.getState().document;
  const kept = (id: string) => Object.hasOwn(laid, id);
  const moved = occasion === "saved" ? Object.entries(now.positions).filter(([id]) => kept(id)) : [];
  const pinned = occasion === "saved" ? now.pinned.filter(kept) : [];
  const positions = { ...laid, ...Object.fromEntries(moved) };
  const next: EnishiDocument = { dataset, problems, reports, origin, positions, pinned };
  enishi.store.setState((state) => {
    if (occasion === "given") return withDocument(state, next);
    return occasion === "saved" ? withFolderSaved(state, next) : { document: next, history: NO_HISTORY };
  });
  changePassing(enishi, {
    job: { state: "idle" },
    brokenSave: null,
    notice:
      occasion === "given"
        ? { key: "opened", name: origin.name, actors: dataset.actors.length, ties: dataset.ties.length }
        : occasion === "saved"
          ? { key: "folder-updated" }
          : null,
  });
  if (occasion === "given") changeView(enishi, withFreshLook);
  forgetMissing(enishi, occasion === "first");
  if (occasion !== "saved") wishCamera(enishi, "all");
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

/** Drops from the view what the open data set does not have; with `tell` the user hears of it (a link to other data). */
export function forgetMissing(enishi: Enishi, tell: boolean): void {
  const state = enishi.store.getState();
  const network = selectNetwork(state);
  const { view, missing } = withKnownOnly(state.view, {
    actor: (id) => network.actors.has(id),
    tie: (id) => network.ties.has(id),
    story: (id) => network.stories.has(id),
    episode: (id) => network.dataset.episodes.some((episode) => episode.id === id),
  });
  if (missing.length === 0) return;
  changeView(enishi, () => view);
  if (tell) changePassing(enishi, { notice: { key: "link-names-missing", ids: missing } });
}

/** Says that work failed: in the map's place where there is no map yet, else in passing. Nothing open is lost. */
function failed(enishi: Enishi, reason: "reading" | "laying-out", error: unknown): void {
  const empty = enishi.store.getState().document.dataset.actors.length === 0;
  changePassing(
    enishi,
    empty
      ? { job: { state: "failed", reason, detail: String(error) } }
      : { job: { state: "idle" }, notice: { key: "failed", reason } },
  );
}

/** Lays out in the worker; `stays` do not move. `null` when it was stopped or failed, which the job then says. */
export async function layOut(
  enishi: Enishi,
  network: ReturnType<typeof buildNetwork>,
  stays: Positions,
): Promise<Positions | null> {
  enishi.running.layout?.abort();
  const abort = new AbortController();
  enishi.running.layout = abort;
  changePassing(enishi, { job: { state: "running", task: "laying-out", share: 0 } });
  try {
    const { positions } = await layInWorker(layoutTaskOf(network, stays), {
      signal: abort.signal,
      onProgress: ({ share }) => changePassing(enishi, { job: { state: "running", task: "laying-out", share } }),
    });
    return positions;
  } catch (error) {
    if (enishi.running.layout !== abort) return null;
    if (abort.signal.aborted) changePassing(enishi, { job: { state: "idle" } });
    else failed(enishi, "laying-out", error);
    return null;
  } finally {
    if (enishi.running.layout === abort) enishi.running.layout = null;
  }
}

/** Stops a layout that is running; what was open stays. */
export function stopLayout(enishi: Enishi): void {
  enishi.running.layout?.abort();
}
