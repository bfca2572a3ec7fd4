/** The notes in the window of the screen itself, where the browser lets no second window open. */
import { grantWish, showNotesHere } from "../../commands/index.ts";
import { selectCue } from "../../state/index.ts";
import { CloseIcon } from "../frame/icons.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { Notes } from "./Notes.tsx";
import styles from "./NotesHere.module.css";

export function NotesHere() {
  const enishi = useEnishi();
  const { presenting } = useWords();
  const cue = useNow(selectCue);
  if (cue === null) return null;
  return (
    <aside className={styles.here} aria-label={presenting.notes.region} data-over-story>
      <div className={styles.told}>
        <p>{presenting.notes.blocked}</p>
        <button type="button" aria-label={presenting.notes.close} onClick={() => showNotesHere(enishi, false)}>
          <CloseIcon />
        </button>
      </div>
      <Notes cue={cue} onWish={(wish) => grantWish(enishi, wish)} />
    </aside>
  );
}
