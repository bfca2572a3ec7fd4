/** What has just happened, in one sentence, with a way back; said to screen readers too. */
import { useEffect } from "react";
import { dismissNotice, showDialog, undo } from "../../commands/index.ts";
import type { Notice } from "../../state/index.ts";
import type { Words } from "../../words/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { CloseIcon } from "./icons.tsx";
import styles from "./NoticeBar.module.css";

/** Long enough to read twice; what needs an answer stays until it is dismissed. */
const STAYS_MS = 6000;

export function NoticeBar() {
  const enishi = useEnishi();
  const { app } = useWords();
  const notice = useNow((state) => state.passing.notice);
  const stays = notice?.key === "kept-last-good" || notice?.key === "link-names-missing";
  useEffect(() => {
    if (notice === null || stays) return;
    const timer = setTimeout(() => dismissNotice(enishi), STAYS_MS);
    return () => clearTimeout(timer);
  }, [enishi, notice, stays]);
  const undoable = notice?.key === "moved" || notice?.key === "laid-out" || notice?.key === "opened";
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {notice && (
        <div className={styles.bar}>
          <span>{sentenceOf(notice, app.notice)}</span>
          {undoable && (
            <button type="button" className={styles.action} onClick={() => undo(enishi)}>
              {app.notice.undo}
            </button>
          )}
          {notice.key === "kept-last-good" && (
            <button type="button" className={styles.action} onClick={() => showDialog(enishi, "problems")}>
              {app.notice.report}
            </button>
          )}
          <button
            type="button"
            className={styles.close}
            aria-label={app.notice.dismiss}
            onClick={() => dismissNotice(enishi)}
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}

function sentenceOf(notice: Notice, say: Words["app"]["notice"]): string {
  switch (notice.key) {
    case "opened":
      return say.opened(notice.name, notice.actors, notice.ties);
    case "failed":
      return say.failed[notice.reason];
    case "kept-last-good":
      return say["kept-last-good"](notice.name);
    case "link-names-missing":
      return say["link-names-missing"](notice.ids.join(", "));
    default:
      return say[notice.key];
  }
}
