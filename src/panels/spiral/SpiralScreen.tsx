/** The spiral screen: a story wound outward, its steps in words beside it, or two stories side by side. */
import { useSyncExternalStore } from "react";
import type { SpiralTask } from "../../scene/index.ts";
import { NoStories } from "../story/NoStories.tsx";
import { StoryChooser } from "../story/StoryChooser.tsx";
import { StoryTitle } from "../story/StoryTitle.tsx";
import { useStoryWith, useToldStory } from "../story/useToldStory.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import { OneSpiral } from "./OneSpiral.tsx";
import styles from "./SpiralScreen.module.css";
import { SpiralTools } from "./SpiralTools.tsx";
import { StepCard } from "./StepCard.tsx";
import { TwoSpirals } from "./TwoSpirals.tsx";

/** Letters of a projector, as parts of the others: names in 22 px. */
const PROJECTED = 1.7;

/** Fills its place. Says what to do where there is nothing to wind. */
export function SpiralScreen() {
  const { story: say } = useWords();
  const told = useToldStory();
  const second = useStoryWith(useNow((state) => state.view.spiral.beside));
  const projected = useNow((state) => state.view.theme === "projector");
  const [narrow, wide] = [useMedia("(max-width: 719px)"), useMedia("(min-width: 1240px)")];
  if (told === null) return <NoStories title={say.none.title} body={say.none.body} />;
  const beside = second !== null && second.story.id !== told.story.id ? second : null;
  const how: Pick<SpiralTask, "scale" | "content"> = {
    scale: projected ? PROJECTED : 1,
    content: narrow ? "marks" : projected || beside !== null ? "names" : "words",
  };
  const listed = wide && !projected && beside === null;
  return (
    <div className={styles.screen} data-beside={beside !== null} data-listed={listed}>
      <div className={styles.head}>
        <StoryChooser />
        <SpiralTools told={told} />
      </div>
      {told.steps.length === 0 ? (
        <NoStories title={say.none.noSteps} body={say.none.noStepsBody} />
      ) : beside ? (
        <TwoSpirals first={told} second={beside} how={how} />
      ) : (
        <OneSpiral told={told} how={how} listed={listed} />
      )}
      {beside === null && (
        <div className={styles.title}>
          <StoryTitle />
        </div>
      )}
      {!listed && <StepCard told={told} />}
    </div>
  );
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
