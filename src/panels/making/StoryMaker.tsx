/** Where a story is made: what is selected is added step by step, put in order, and given words; it floats beside map and tables. */
import { useId } from "react";
import {
  addToStory,
  beginAnother,
  closeMaker,
  nameStory,
  openMaker,
  removeStory,
  startPresenting,
} from "../../commands/index.ts";
import { madeStories, selectNetwork, selectRecordNetwork, titleOfStep } from "../../state/index.ts";
import { CloseIcon } from "../frame/icons.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { KeptField } from "./KeptField.tsx";
import { MakerSteps } from "./MakerSteps.tsx";
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
          <MakerSteps story={story.id} steps={network.episodes.get(story.id) ?? []} />
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
  const language = useLanguage();
  const network = useNow(selectNetwork);
  const { actors, ties, episode } = useNow((state) => state.view.selection);
  const nothing = actors.length + ties.length === 0 && episode === null;
  const step = network.dataset.episodes.find(({ id }) => id === episode);
  return (
    <div className={styles.add}>
      <p>{step ? say.selectedStep(titleOfStep(network, step, language)) : say.selected(ties.length, actors.length)}</p>
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
