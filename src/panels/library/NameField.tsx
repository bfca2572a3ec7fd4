/** The name of the open data set, changed in place: Enter or leaving the field sets it, Escape takes it back. */
import { type KeyboardEvent, useId, useState } from "react";
import { renameSet } from "../../commands/index.ts";
import { nameOf } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./LibraryPanel.module.css";

export function NameField() {
  const enishi = useEnishi();
  const { library: say } = useWords();
  const langOf = useLangOf();
  const id = useId();
  const name = useNow((state) => nameOf(state.document));
  const [written, setWritten] = useState<string | null>(null);
  const set = () => {
    const next = (written ?? name).trim();
    if (next !== "" && next !== name) renameSet(enishi, next);
    setWritten(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") set();
    else if (event.key === "Escape" && written !== null && written !== name) {
      setWritten(null);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say.name}</label>
      <input
        id={id}
        className={controls.field}
        value={written ?? name}
        lang={langOf(written ?? name)}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        onChange={(event) => setWritten(event.target.value)}
        onBlur={set}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-hint`} className={styles.hint}>
        {say.nameHint}
      </span>
    </div>
  );
}
