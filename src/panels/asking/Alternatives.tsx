/** Several answers to one question: which of them is shown. */
import { useWords } from "../useEnishi.tsx";
import styles from "./Answer.module.css";

export interface AlternativesProps {
  readonly label: string;
  readonly count: number;
  /** From 0. */
  readonly place: number;
  readonly onChoose: (place: number) => void;
  readonly note?: string;
}

export function Alternatives({ label, count, place, onChoose, note }: AlternativesProps) {
  const { asking: words } = useWords();
  return (
    <div className={styles.alternatives} role="group" aria-label={label}>
      <span>{label}</span>
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <button
          key={index}
          type="button"
          aria-pressed={index === place}
          aria-label={words.answer(index + 1)}
          onClick={() => onChoose(index)}
        >
          {index + 1}
        </button>
      ))}
      {note && <span className={styles.note}>{note}</span>}
    </div>
  );
}
