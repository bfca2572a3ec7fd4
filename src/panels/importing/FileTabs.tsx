/** Several files: what each is, how many rows it gives, and where something is asked or held back. */
import { showSheet } from "../../commands/index.ts";
import { type Draft, draftFilesOf, shownFileOf } from "../../state/index.ts";
import { Data } from "../Data.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./FileTabs.module.css";

export function FileTabs({ draft }: { draft: Draft }) {
  const enishi = useEnishi();
  const { importing, problems } = useWords();
  const say = importing.files;
  const shown = shownFileOf(draft);
  return (
    <nav className={styles.files} aria-label={say.label}>
      <ul>
        {draftFilesOf(draft).map(({ name, kind, rows, reported, open, leftOut }) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === shown ? "true" : undefined}
              data-left-out={leftOut}
              onClick={() => showSheet(enishi, name)}
            >
              <span className={styles.name}>
                <Data>{name}</Data>
              </span>
              <span className={styles.facts}>
                <span>{leftOut ? say.leftOut : problems.fileNames[kind]}</span>
                {!leftOut && rows > 0 && <span>{say.rows(rows)}</span>}
                {open > 0 && <span className={styles.open}>{say.open(open)}</span>}
                {!leftOut && reported > 0 && <span className={styles.held}>{say.held(reported)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
