/** A button that forgets for good, and asks once more before it does. */
import { useEffect, useRef, useState } from "react";
import controls from "../frame/controls.module.css";
import { useWords } from "../useEnishi.tsx";
import styles from "./LibraryPanel.module.css";

interface ForgetProps {
  readonly text: string;
  /** The name of the button where its text alone does not say what is forgotten. */
  readonly label?: string;
  readonly question: string;
  readonly prominent?: boolean;
  readonly onForget: () => void;
}

export function Forget({ text, label, question, prominent = false, onForget }: ForgetProps) {
  const { library: say } = useWords();
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const came = useRef(false);
  useEffect(() => {
    // the keyboard goes to the harmless answer, and back to the button after it
    if (asked) keep.current?.focus();
    else if (came.current) first.current?.focus();
    came.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <button
        ref={first}
        type="button"
        className={prominent ? controls.button : controls.link}
        aria-label={label}
        onClick={() => setAsked(true)}
      >
        {text}
      </button>
    );
  return (
    <fieldset
      className={styles.asking}
      aria-label={label ?? text}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        setAsked(false);
      }}
    >
      <span role="alert">
        {question} <span className={styles.hint}>{say.reallyBody}</span>
      </span>
      <button
        type="button"
        className={styles.forget}
        onClick={() => {
          came.current = false;
          setAsked(false);
          onForget();
        }}
      >
        {text}
      </button>
      <button ref={keep} type="button" className={controls.button} onClick={() => setAsked(false)}>
        {say.keep}
      </button>
    </fieldset>
  );
}
