/** What stands there while the files are read for the first time, or where they could not be read at all. */
import { cancelDraft, openFiles } from "../../commands/index.ts";
import type { Draft } from "../../state/index.ts";
import { Sentence } from "../Data.tsx";
import { FileButton } from "../frame/FileButton.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./Waiting.module.css";
import { useWorkName, WorkTrack } from "./WorkBar.tsx";

export function Waiting({ draft }: { draft: Draft }) {
  const enishi = useEnishi();
  const { importing: say } = useWords();
  const name = useWorkName(draft);
  const { work } = draft;
  if (work.state === "failed") {
    return (
      <div className={styles.screen} role="alert">
        <h1 tabIndex={-1}>{say.failed.title}</h1>
        <p>{say.failed.body}</p>
        <div className={styles.buttons}>
          <FileButton className={styles.primary} onFiles={(files) => void openFiles(enishi, files)}>
            {say.chooseFiles}
          </FileButton>
          <button type="button" className={styles.secondary} onClick={() => cancelDraft(enishi)}>
            {say.cancel}
          </button>
        </div>
        <p className={styles.detail}>{work.detail}</p>
      </div>
    );
  }
  return (
    <div className={styles.screen} data-late="true">
      <h1 tabIndex={-1}>{name}</h1>
      <p className={styles.names}>
        <Sentence>{draft.files.map((file) => file.name).join(" · ")}</Sentence>
      </p>
      <div className={styles.far}>
        <WorkTrack draft={draft} />
      </div>
      <button type="button" className={styles.secondary} title={say.cancelHint} onClick={() => cancelDraft(enishi)}>
        {say.work.stop}
      </button>
    </div>
  );
}
