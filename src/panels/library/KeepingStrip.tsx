/** What stands at the top of the page while this browser cannot keep what is open, with the ways out. */
import { useState } from "react";
import { keepAgain, keepMineAsCopy, saveZip, showDialog, takeTheirs } from "../../commands/index.ts";
import type { Keeping } from "../../state/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./KeepingStrip.module.css";

/** A row of its own in the page: it takes room and covers nothing. Nothing where all is kept, or where there is nothing to lose. */
export function KeepingStrip() {
  const { library: say } = useWords();
  const keeping = useNow((state) => state.library.keeping);
  const nothingToLose = useNow(
    ({ document, history }) =>
      document.dataset.actors.length === 0 || (document.origin?.sort === "sample" && history.past.length === 0),
  );
  if (keeping === "kept" || keeping === "pending" || (nothingToLose && keeping !== "elsewhere")) return null;
  return (
    <div className={styles.strip} role="alert">
      <svg viewBox="0 0 16 16" className={styles.mark} aria-hidden="true">
        <path d="M8 1.8L15 14.2H1zM8 6.5v3.6M8 12.1v.1" />
      </svg>
      <div className={styles.said}>
        <p>{say.state[keeping]}</p>
        <div className={styles.choices}>
          <KeepingChoices keeping={keeping} className={styles.choice} />
        </div>
      </div>
    </div>
  );
}

/** What can be done where keeping does not go well. */
export function KeepingChoices({ keeping, className }: { keeping: Keeping; className: string | undefined }) {
  const enishi = useEnishi();
  const { library: say } = useWords();
  const choice = (text: string, act: () => void) => (
    <button type="button" className={className} onClick={act}>
      {text}
    </button>
  );
  if (keeping === "elsewhere")
    return (
      <>
        <TakeTheirs className={className} />
        {choice(say.keepMine, () => void keepMineAsCopy(enishi))}
      </>
    );
  return (
    <>
      {keeping === "forgotten" && choice(say.keepAgain, () => void keepAgain(enishi))}
      {choice(say.saveZip, () => saveZip(enishi))}
      {keeping === "full" && choice(say.see, () => showDialog(enishi, "library"))}
    </>
  );
}

/** Asks once more: what stands here makes room for what another window kept. */
function TakeTheirs({ className }: { className: string | undefined }) {
  const enishi = useEnishi();
  const { library: say } = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" className={className} onClick={() => setAsked(true)}>
        {say.takeTheirs}
      </button>
    );
  return (
    <fieldset
      className={styles.really}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        setAsked(false);
      }}
    >
      <legend>{say.reallyTheirs}</legend>
      <button type="button" className={className} onClick={() => void takeTheirs(enishi)}>
        {say.takeTheirsNow}
      </button>
      <button
        // the keyboard goes to the harmless answer
        ref={(button) => button?.focus()}
        type="button"
        className={className}
        onClick={() => setAsked(false)}
      >
        {say.keep}
      </button>
    </fieldset>
  );
}
