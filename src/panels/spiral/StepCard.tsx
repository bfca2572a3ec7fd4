/** The step that is told, under the spiral where there is no room beside it, with the way back and on. */
import { stepStory } from "../../commands/index.ts";
import { selectNetwork, titleOfStep } from "../../state/index.ts";
import { whenInWords } from "../../words/index.ts";
import { Sentence } from "../Data.tsx";
import type { ToldStory } from "../story/useToldStory.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./StepCard.module.css";
import { StepFacts } from "./StepFacts.tsx";

/** `aside`: upright, beside the sheet. */
export function StepCard({ told, aside = false }: { told: ToldStory; aside?: boolean }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const network = useNow(selectNetwork);
  const { spiral: say, story } = useWords();
  const now = told.steps[told.place];
  if (!now) return null;
  const { episode } = now;
  const [atFirst, atLast] = [told.place <= 0, told.place >= told.steps.length - 1];
  return (
    <section className={styles.card} data-aside={aside} aria-label={story.band}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {episode.step}
        </span>
        <div className={styles.words}>
          <p className={styles.date}>
            {whenInWords(episode.when, language)}
            {!episode.certain && `　${say.uncertain}`}
          </p>
          <h2 className={styles.title}>
            <Sentence>{titleOfStep(network, episode, language)}</Sentence>
          </h2>
        </div>
        <button
          type="button"
          className={styles.turn}
          aria-label={say.previous}
          aria-disabled={atFirst}
          onClick={() => !atFirst && stepStory(enishi, -1)}
        >
          ←
        </button>
        <button
          type="button"
          className={styles.turn}
          aria-label={say.next}
          aria-disabled={atLast}
          onClick={() => !atLast && stepStory(enishi, 1)}
        >
          →
        </button>
      </div>
      <StepFacts episode={episode} />
    </section>
  );
}
