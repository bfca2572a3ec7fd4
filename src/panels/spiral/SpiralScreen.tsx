/** The spiral screen: a story wound outward, its steps in words beside it, or two stories side by side. */
import { useSyncExternalStore } from "react";
import { NoStories } from "../story/NoStories.tsx";
import { StoryChooser } from "../story/StoryChooser.tsx";
import { useStoryWith, useToldStory } from "../story/useToldStory.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import { OneSpiral } from "./OneSpiral.tsx";
import styles from "./SpiralScreen.module.css";
import { SpiralTools } from "./SpiralTools.tsx";
import { StepCard } from "./StepCard.tsx";
import { TwoSpirals } from "./TwoSpirals.tsx";

/** More steps than these nobody reads on one spiral, and winding them would hold up the page. */
const MOST_WOUND_STEPS = 400;

/** Fills its place. Says what to do where there is nothing to wind. */
export function SpiralScreen() {
  const { story: say, spiral } = useWords();
  const told = useToldStory();
  const second = useStoryWith(useNow((state) => state.view.spiral.beside));
  const projected = useNow((state) => state.view.theme === "projector");
  const [phone, narrow] = [useMedia("(max-width: 719px)"), useMedia("(max-width: 899px)")];
  if (told === null) return <NoStories title={say.none.title} body={say.none.body} />;
  const beside = second !== null && second.story.id !== told.story.id ? second : null;
  const most = Math.max(told.steps.length, beside?.steps.length ?? 0);
  return (
    <div className={styles.screen} data-beside={beside !== null}>
      <div className={styles.head}>
        <StoryChooser />
        <SpiralTools told={told} />
      </div>
      {told.steps.length === 0 ? (
        <NoStories title={say.none.noSteps} body={say.none.noStepsBody} />
      ) : most > MOST_WOUND_STEPS ? (
        <NoStories title={spiral.tooMany(most)} body={spiral.tooManyBody(MOST_WOUND_STEPS)} />
      ) : beside ? (
        <TwoSpirals first={told} second={beside} content={phone ? "marks" : "names"} projected={projected} />
      ) : (
        <OneSpiral told={told} projected={projected} narrow={narrow} phone={phone} />
      )}
      {(beside !== null || narrow) && <StepCard told={told} />}
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
