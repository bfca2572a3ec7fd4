/** The number typed so far, what its step is called, and how to take it back; where no step has it, which numbers there are. */
import { missedStepInWords, selectHiddenNames, selectNetwork, titleOfStep } from "../../state/index.ts";
import { episodesTold, withoutNames } from "../../story/index.ts";
import { useLangOf } from "../Data.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Digits.module.css";

/** `refused`: it was asked for, and no step has it. */
export function Digits({ typed, refused }: { typed: string; refused: boolean }) {
  const { presenting: say } = useWords();
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useNow(selectNetwork);
  const names = useNow(selectHiddenNames);
  const story = useNow((state) => state.view.presenting?.story ?? "");
  const number = Number(typed);
  const episode = episodesTold(network, story).find(({ step }) => step === number);
  const title = episode ? withoutNames(titleOfStep(network, episode, language), names, say.mask) : "";
  const missed = missedStepInWords(network, story, number, language);
  return (
    <div className={styles.digits} data-missed={missed !== ""} data-refused={refused}>
      <div role="status">
        <p className={styles.number}>{say.jump(typed)}</p>
        {missed !== "" ? (
          <p className={styles.missed} role={refused ? "alert" : undefined}>
            {missed}
          </p>
        ) : (
          <p className={styles.title} lang={langOf(title)}>
            {title}
          </p>
        )}
      </div>
      <p className={styles.keys} aria-hidden="true">
        {say.jumpKeys.map(([key, meaning]) => (
          <span key={key}>
            <kbd>{key}</kbd> {meaning}
          </span>
        ))}
      </p>
    </div>
  );
}
