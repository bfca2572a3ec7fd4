/** A cell that is being rewritten: Enter reads it so, Escape leaves it as it was. */
import { type KeyboardEvent, useState } from "react";
import type { Problem } from "../../model/index.ts";
import { useLangOf } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useWords } from "../useEnishi.tsx";
import styles from "./ProblemGrid.module.css";

interface CellEditorProps {
  readonly problem: Problem;
  readonly busy: boolean;
  readonly onLeave: () => void;
  readonly onMend: (value: string) => void;
}

export function CellEditor({ problem, busy, onLeave, onMend }: CellEditorProps) {
  const { report: say } = useWords();
  const [value, setValue] = useState(problem.cell || problem.value);
  const langOf = useLangOf();
  const name = say.rewritten(problem.row ?? 0, problem.column);
  const onKeyDown = (event: KeyboardEvent) => {
    // while a word is being composed, Enter and Escape belong to the input method
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onLeave();
    else if (event.key === "Enter" && !event.shiftKey && event.target instanceof HTMLTextAreaElement) onMend(value);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset className={styles.editor} aria-label={name} onKeyDown={onKeyDown}>
      <div className={styles.writing}>
        {problem.row !== null && <span className={styles.row}>{say.row(problem.row)}</span>}
        <textarea
          className={controls.field}
          aria-label={name}
          rows={Math.min(6, value.split("\n").length)}
          value={value}
          lang={langOf(value)}
          readOnly={busy}
          // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      <div className={styles.mends}>
        <button type="button" className={controls.small} disabled={busy} onClick={() => onMend(value)}>
          {say.saveCell}
        </button>
        <button type="button" className={controls.small} disabled={busy} onClick={onLeave}>
          {say.cancel}
        </button>
      </div>
    </fieldset>
  );
}
