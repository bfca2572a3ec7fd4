/** The bar at the top of the import screen: where one is, that nothing leaves the machine, and the way back. */
import { cancelDraft } from "../../commands/index.ts";
import { Logo } from "../frame/icons.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./ImportScreen.module.css";
import { LockMark } from "./marks.tsx";

export function ImportHead() {
  const enishi = useEnishi();
  const { app, importing } = useWords();
  return (
    <header className={styles.head}>
      <Logo />
      <span className={styles.product}>{app.product}</span>
      <span className={styles.screenName}>{importing.screen}</span>
      <p className={styles.local}>
        <LockMark />
        {importing.onThisMachine}
      </p>
      <button
        type="button"
        className={styles.cancel}
        title={importing.cancelHint}
        aria-keyshortcuts="Escape"
        onClick={() => cancelDraft(enishi)}
      >
        {importing.cancel}
      </button>
    </header>
  );
}
