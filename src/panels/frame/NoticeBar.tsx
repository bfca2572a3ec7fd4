/** What has just happened, in one sentence, with a way back; said to screen readers too. */
import { useEffect } from "react";
import { dismissNotice, saveRoom, saveZip, showDialog, undo } from "../../commands/index.ts";
import { isLasting, type Notice } from "../../state/index.ts";
import type { Words } from "../../words/index.ts";
import { Sentence } from "../Data.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { CloseIcon } from "./icons.tsx";
import styles from "./NoticeBar.module.css";

/** Long enough to read twice; what needs an answer stays until it is dismissed. */
const STAYS_MS = 6000;

/** What takes back a change of the data. */
const UNDOABLE: ReadonlySet<Notice["key"]> = new Set<Notice["key"]>([
  "moved",
  "laid-out",
  "opened",
  "taken",
  "merged",
  "split",
  "kept-apart",
  "word-changed",
  "mended",
  "mend-forgotten",
  "said",
  "saying-changed",
  "accepted",
  "dropped",
]);

/** At the foot of the page; while a dialog is open the dialog says it. */
export function NoticeBar() {
  const enishi = useEnishi();
  const notice = useNow((state) => state.passing.notice);
  const inDialog = useNow((state) => state.passing.dialog !== null);
  const importing = useNow((state) => state.draft !== null);
  const presenting = useNow((state) => state.view.presenting !== null);
  useEffect(() => {
    if (notice === null || isLasting(notice)) return;
    const timer = setTimeout(() => dismissNotice(enishi), STAYS_MS);
    // who goes on working has seen it, and it is in the way of the hand; not before the click is done, or what it makes room
    // for would move away below the hand; nor by the end of the very drag that it tells of
    let isNext = false;
    const begin = () => {
      isNext = true;
    };
    const goOn = ({ target }: MouseEvent) => {
      if (isNext && !(target instanceof Element && target.closest("[data-notice]"))) dismissNotice(enishi);
    };
    window.addEventListener("pointerdown", begin);
    window.addEventListener("click", goOn);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointerdown", begin);
      window.removeEventListener("click", goOn);
    };
  }, [enishi, notice]);
  return (
    <div
      className={styles.place}
      data-importing={importing || undefined}
      data-presenting={presenting || undefined}
      role="status"
      aria-live="polite"
    >
      {notice && !inDialog && <Said notice={notice} />}
    </div>
  );
}

/** The same within a dialog, which stands before the page and hides its foot. */
export function NoticeLine({ className }: { className: string | undefined }) {
  const notice = useNow((state) => state.passing.notice);
  return (
    <div className={className} role="status" aria-live="polite">
      {notice && <Said notice={notice} />}
    </div>
  );
}

function Said({ notice }: { notice: Notice }) {
  const enishi = useEnishi();
  const { app, library, room } = useWords();
  const dialog = useNow((state) => state.passing.dialog);
  const action = (text: string, act: () => void) => (
    <button type="button" className={styles.action} onClick={act}>
      {text}
    </button>
  );
  return (
    <div className={styles.bar} data-notice>
      <span className={styles.sentence}>
        <Sentence>{sentenceOf(notice, app.notice, library, room)}</Sentence>
      </span>
      {UNDOABLE.has(notice.key) && action(app.notice.undo, () => undo(enishi))}
      {notice.key === "kept-last-good" &&
        dialog !== "problems" &&
        action(app.notice.report, () => showDialog(enishi, "problems"))}
      {notice.key === "too-large" && dialog !== "library" && action(library.see, () => showDialog(enishi, "library"))}
      {notice.key === "saved-out" && notice.held ? action(room.notice.saveRoom, () => saveRoom(enishi)) : null}
      {notice.key === "not-saved-out" && action(app.notice.saveZip, () => saveZip(enishi))}
      <button
        type="button"
        className={styles.close}
        aria-label={app.notice.dismiss}
        onClick={() => dismissNotice(enishi)}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

function sentenceOf(
  notice: Notice,
  say: Words["app"]["notice"],
  library: Words["library"],
  room: Words["room"],
): string {
  switch (notice.key) {
    case "opened":
      return say.opened(notice.name, notice.actors, notice.ties);
    case "taken":
      return say.taken(notice.name, notice.actors, notice.ties, notice.changed);
    case "saved-out":
      return notice.held
        ? `${say["saved-out"](notice.files)} ― ${room.notSaved(notice.held)}`
        : say["saved-out"](notice.files);
    case "said":
      return room.notice.said;
    case "saying-changed":
      return room.notice.changed;
    case "accepted":
      return room.notice.accepted(notice.sayings);
    case "dropped":
      return room.notice.dropped(notice.sayings);
    case "forgotten":
      return say.forgotten(notice.name);
    case "import-stopped":
    case "import-replaced":
      return say[notice.key](notice.name);
    case "failed":
      return say.failed[notice.reason];
    case "files-lost":
      return say["files-lost"](notice.names);
    case "folder-not-here":
      return say["folder-not-here"](notice.name);
    case "too-large":
      return library.tooLarge.notice(notice.name);
    case "kept-last-good":
      return say["kept-last-good"](notice.name);
    case "link-names-missing":
      return say["link-names-missing"](notice.ids.join(", "));
    default:
      return say[notice.key];
  }
}
