/** Where a story is made: what is selected is added step by step, put in order, and given words; it floats beside map and tables. */
import { useId } from "react";
import {
  addToStory,
  beginAnother,
  closeMaker,
  moveStep,
  nameStory,
  openMaker,
  removeStep,
  removeStory,
  startPresenting,
  writeStep,
} from "../../commands/index.ts";
import type { Episode, StoryId } from "../../model/index.ts";
import { madeStories, selectRecordNetwork } from "../../state/index.ts";
import { whenInWords } from "../../words/index.ts";
import { CloseIcon } from "../frame/icons.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { KeptField } from "./KeptField.tsx";
import styles from "./StoryMaker.module.css";

/** Nothing while none is made. */
export function StoryMaker() {
  const enishi = useEnishi();
  const { making: say } = useWords();
  const making = useNow((state) => state.passing.making);
  const isPresenting = useNow((state) => state.view.presenting !== null);
  const document = useNow((state) => state.document);
  const network = useNow(selectRecordNetwork);
  const title = useId();
  if (making === null || isPresenting) return null;
  const id = making.story;
  const story = id === null ? undefined : network.stories.get(id);
  const others = madeStories(document);
  return (
    <aside className={styles.maker} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title}>{say.title}</h2>
        <button type="button" className={styles.close} aria-label={say.close} onClick={() => closeMaker(enishi)}>
          <CloseIcon />
        </button>
      </div>
      {others.length > 0 && (
        <div className={styles.which}>
          <select
            aria-label={say.which}
            value={story?.id ?? ""}
            onChange={({ target }) => (target.value === "" ? beginAnother(enishi) : openMaker(enishi, target.value))}
          >
            {others.map((one) => (
              <option key={one} value={one}>
                {network.stories.get(one)?.title ?? one}
              </option>
            ))}
            <option value="">{say.another}</option>
          </select>
        </div>
      )}
      <AddSelection />
      {story === undefined ? (
        <p className={styles.how}>{say.how}</p>
      ) : (
        <>
          <KeptField label={say.name} value={story.title} onKept={(text) => void nameStory(enishi, story.id, text)} />
          <Steps story={story.id} steps={network.episodes.get(story.id) ?? []} />
          <p className={styles.how}>{say.kept}</p>
          <div className={styles.foot}>
            <button type="button" className={styles.quiet} onClick={() => void removeStory(enishi, story.id)}>
              {say.removeStory}
            </button>
            <button type="button" className={styles.primary} onClick={() => startPresenting(enishi, story.id)}>
              {say.present}
            </button>
          </div>
        </>
      )}
    </aside>
  );
}

function AddSelection() {
  const enishi = useEnishi();
  const { making: say } = useWords();
  const { actors, ties, episode } = useNow((state) => state.view.selection);
  const nothing = actors.length + ties.length === 0 && episode === null;
  return (
    <div className={styles.add}>
      <p>{say.selected(ties.length, actors.length)}</p>
      <button
        type="button"
        className={styles.primary}
        aria-disabled={nothing}
        onClick={() => !nothing && void addToStory(enishi)}
      >
        {say.add}
      </button>
    </div>
  );
}

function Steps({ story, steps }: { story: StoryId; steps: readonly Episode[] }) {
  const enishi = useEnishi();
  const { making: say } = useWords();
  const language = useLanguage();
  return (
    <ol className={styles.steps} aria-label={say.steps}>
      {steps.map((step, at) => (
        <li key={step.id}>
          <div className={styles.stepHead}>
            <b>{step.step}</b>
            <span>{whenInWords(step.when, language)}</span>
            <button
              type="button"
              aria-label={`${step.step} ${say.earlier}`}
              aria-disabled={at === 0}
              onClick={() => void moveStep(enishi, story, at, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label={`${step.step} ${say.later}`}
              aria-disabled={at === steps.length - 1}
              onClick={() => void moveStep(enishi, story, at, 1)}
            >
              ↓
            </button>
            <button
              type="button"
              aria-label={`${step.step} ${say.remove}`}
              onClick={() => void removeStep(enishi, story, at)}
            >
              <CloseIcon />
            </button>
          </div>
          <KeptField
            label={`${step.step} ${say.stepTitle}`}
            value={step.title}
            onKept={(title) => void writeStep(enishi, story, at, { title })}
            hidesLabel
          />
          <KeptField
            label={`${step.step} ${say.words}`}
            value={step.text}
            onKept={(text) => void writeStep(enishi, story, at, { text })}
            hidesLabel
            placeholder={say.words}
            long
          />
        </li>
      ))}
    </ol>
  );
}
