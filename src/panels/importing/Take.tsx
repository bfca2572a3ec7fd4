/** The one button that takes the files in, and why it cannot yet; where they would change nothing, the way back. */
import { type RefObject, useId, useMemo } from "react";
import { cancelDraft, takeDraft } from "../../commands/index.ts";
import { canTake, changesNothing, type Draft, hindranceOf, MOST_DRAWN, takenRowsOf } from "../../state/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Take.module.css";
import { WorkBar } from "./WorkBar.tsx";

export function Take({ draft, button }: { draft: Draft; button: RefObject<HTMLButtonElement | null> }) {
  const enishi = useEnishi();
  const { take } = useWords().importing;
  const id = useId();
  const hindrance = hindranceOf(draft);
  const ready = canTake(draft);
  const rows = takenRowsOf(draft);
  const open = useNow((state) => state.document.dataset);
  const same = useMemo(() => ready && changesNothing(draft, open), [ready, draft, open]);
  if (same)
    return (
      <div className={styles.take}>
        <p id={id} className={styles.same}>
          {take.same}
        </p>
        <button
          ref={button}
          type="button"
          className={styles.close}
          aria-describedby={id}
          onClick={() => cancelDraft(enishi)}
        >
          {take.close}
        </button>
      </div>
    );
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
      {draft.work.state === "taking" && <WorkBar draft={draft} named={false} />}
      <p id={id} className={styles.why}>
        {hindrance === null || hindrance === "reading" || hindrance === "taking"
          ? take.undoable
          : hindrance === "large"
            ? take.why.large(MOST_DRAWN.actors, MOST_DRAWN.ties)
            : take.why[hindrance]}
      </p>
    </div>
  );
}
