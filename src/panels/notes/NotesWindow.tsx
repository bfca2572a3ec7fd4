/** The presenter's own window: the notes of what the other window tells, in step with it both ways. */
import { useEffect, useState } from "react";
import { type CueWish, followScreen } from "../../commands/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { Notes } from "./Notes.tsx";
import styles from "./NotesWindow.module.css";

export function NotesWindow({ session }: { session: string }) {
  const enishi = useEnishi();
  const { presenting } = useWords();
  const say = presenting.notes;
  const { cue, screenAnswers } = useNow((state) => state.passing);
  const { language, theme } = useNow((state) => state.view);
  const [onWish, setWish] = useState<((wish: CueWish) => void) | null>(null);
  useEffect(() => {
    const send = followScreen(enishi, session);
    setWish(() => send);
  }, [enishi, session]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = `${say.title} ― Enishi`;
  }, [language, theme, say]);
  useWishKeys(onWish);
  return (
    <main className={styles.window}>
      <h1 className="visually-hidden">{say.title}</h1>
      {!screenAnswers && (
        <p className={styles.gone} role="status">
          {cue === null ? say.waiting : say.gone}
        </p>
      )}
      {screenAnswers && cue === null && (
        <p className={styles.gone} role="status">
          {say.waiting}
        </p>
      )}
      {cue !== null && <Notes cue={cue} onWish={(wish) => onWish?.(wish)} />}
    </main>
  );
}

const WISHES: Readonly<Record<string, CueWish>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  n: "say",
  N: "say",
  b: "black",
  B: "black",
  ".": "black",
};

/** The same keys as on the screen, as far as they are about the telling. */
function useWishKeys(onWish: ((wish: CueWish) => void) | null): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("input") || (event.key === " " && target?.closest("button"))) return;
      const wish = Object.hasOwn(WISHES, event.key) ? WISHES[event.key] : undefined;
      if (wish === undefined) return;
      event.preventDefault();
      onWish?.(wish);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [onWish]);
}
