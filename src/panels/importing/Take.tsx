/** The one button that takes the files in, and why it cannot yet. */
import { type RefObject, useId } from "react";
import { takeDraft } from "../../commands/index.ts";
import { canTake, type Draft, hindranceOf, MOST_DRAWN, takenRowsOf } from "../../state/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./Take.module.css";

export function Take({ draft, button }: { draft: Draft; button: RefObject<HTMLButtonElement | null> }) {
  const enishi = useEnishi();
  const { take } = useWords().importing;
  const id = useId();
  const hindrance = hindranceOf(draft);
  const ready = canTake(draft);
  const rows = takenRowsOf(draft);
  return (
    <div className={styles.take}>
      <button
        ref={button}
        type="button"
        className={styles.primary}
        aria-disabled={!ready}
        aria-describedby={id}
        data-work={draft.work.state}
        onClick={() => ready && void takeDraft(enishi)}
      >
        {draft.work.state === "taking" ? take.taking : rows === 0 && !ready ? take.none : take.rows(rows)}
      </button>
      <p id={id} className={styles.why}>
        {hindrance === null || hindrance === "reading"
          ? take.undoable
          : hindrance === "large"
            ? take.why.large(MOST_DRAWN.actors, MOST_DRAWN.ties)
            : take.why[hindrance]}
      </p>
    </div>
  );
}
