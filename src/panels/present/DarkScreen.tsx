/** The room's screen, dark: who cannot see it is told, and any key or press brings it back. */
import { useLayoutEffect, useRef } from "react";
import { blackOut } from "../../commands/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./DarkScreen.module.css";

/** Takes the focus as long as it is there, and gives it back. */
export function DarkScreen() {
  const enishi = useEnishi();
  const { presenting: say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    button.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button ref={button} type="button" className={styles.dark} onClick={() => blackOut(enishi, false)}>
      <span className="visually-hidden">{say.black}</span>
    </button>
  );
}
