/** Where details stand when the window is too narrow for a third column: over the map at the right, on phones from below. */
import { type ReactNode, useState } from "react";
import { clearSelection } from "../../commands/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { CloseIcon, ExpandIcon } from "./icons.tsx";
import styles from "./Sheet.module.css";

/** A labelled region; on narrow windows present only while something is selected. */
export function Sheet({ className, children }: { className: string | undefined; children: ReactNode }) {
  const enishi = useEnishi();
  const { app } = useWords();
  const [tall, setTall] = useState(false);
  const projected = useNow((state) => state.view.theme === "projector");
  const { actors, ties, episode } = useNow((state) => state.view.selection);
  const selected = actors.length + ties.length > 0 || episode !== null;
  const close = () => {
    clearSelection(enishi);
    // the button goes with the sheet: the focus goes to what was under it
    document.querySelector<HTMLElement>("main [tabindex='0'], main [tabindex='-1']")?.focus();
  };
  return (
    <section
      className={`${styles.sheet} ${className}`}
      aria-label={app.panel.right}
      data-selected={selected}
      data-tall={tall}
      data-over={projected}
    >
      <div className={styles.handle}>
        <button
          type="button"
          className={styles.expand}
          aria-expanded={tall}
          aria-label={tall ? app.collapse : app.expand}
          onClick={() => setTall(!tall)}
        >
          <ExpandIcon />
        </button>
        <button type="button" className={styles.close} aria-label={app.close} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
