/** A few ways to answer, each with what it comes to; nothing is chosen until the user chooses. */
import { type ReactNode, useId } from "react";
import { Sentence } from "../Data.tsx";
import styles from "./Choices.module.css";

export interface Answer {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  /** What speaks for it; it is not chosen by that. */
  readonly hint?: string;
}

interface ChoicesProps {
  readonly legend: ReactNode;
  readonly legendClass?: string | undefined;
  readonly answers: readonly Answer[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly small?: boolean;
}

export function Choices({ legend, legendClass, answers, chosen, onChoose, small = false }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset className={styles.choices} data-small={small}>
      <legend className={legendClass ?? styles.legend} tabIndex={-1}>
        {typeof legend === "string" ? <Sentence>{legend}</Sentence> : legend}
      </legend>
      {answers.map(({ id, title, detail, hint }) => (
        <label key={id} className={styles.choice}>
          <input type="radio" name={name} value={id} checked={chosen === id} onChange={() => onChoose(id)} />
          <span className={styles.answer}>
            <span className={styles.answerTitle}>
              <Sentence>{title}</Sentence>
            </span>
            {detail && (
              <span className={styles.detail}>
                <Sentence>{detail}</Sentence>
              </span>
            )}
            {hint && <span className={styles.hint}>{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
