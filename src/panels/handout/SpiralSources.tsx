/** Below a printed spiral: what the story is about, and where each of its steps is written. */

import { Data, useLangOf } from "../Data.tsx";
import { useWords } from "../useEnishi.tsx";
import type { PrintedStory } from "./printedStory.ts";
import styles from "./Sheets.module.css";
import own from "./SpiralPage.module.css";

interface SpiralSourcesProps extends PrintedStory {
  /** In the order of the steps, each said in full; `null` where they stand on another sheet. */
  readonly sources: readonly string[] | null;
}

export function SpiralSources({ handout: { story, episodes }, sources }: SpiralSourcesProps) {
  const { handout: say } = useWords();
  const langOf = useLangOf();
  return (
    <div className={own.below}>
      {story.summary !== "" && <p lang={langOf(story.summary)}>{story.summary}</p>}
      <p className={styles.source}>
        {story.source !== "" && (
          <span>
            {say.source}　<Data>{story.source}</Data>
          </span>
        )}
        {sources?.map((source, i) => (
          <span key={episodes[i]?.id}>
            <b>{episodes[i]?.step}</b> {source === "" ? say.noSource : <Data>{source}</Data>}
          </span>
        ))}
      </p>
    </div>
  );
}
