/** From what is selected to a question about it. */
import { ask } from "../../commands/index.ts";
import type { ActorId } from "../../model/index.ts";
import { isOfTwo, QUESTIONS } from "../../state/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./AskLinks.module.css";

/** One actor: what it did, what followed, what depends on it. Two: how they met, could word pass, who could introduce them. */
export function AskLinks({ from, to = null }: { from: ActorId; to?: ActorId | null }) {
  const enishi = useEnishi();
  const { asking: words } = useWords();
  return (
    <nav className={styles.links} aria-label={words.asks}>
      {QUESTIONS.filter((question) => isOfTwo(question) === (to !== null)).map((question) => (
        <button key={question} type="button" onClick={() => ask(enishi, question, from, to)}>
          {words.questions[question]}
        </button>
      ))}
    </nav>
  );
}
