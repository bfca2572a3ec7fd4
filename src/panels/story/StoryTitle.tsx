/** The title of the story, standing upright at the right edge of the window as on the spine of a book. */
import type { CSSProperties } from "react";
import { Data, Sentence } from "../Data.tsx";
import { useWords } from "../useEnishi.tsx";
import styles from "./StoryTitle.module.css";
import { useToldStory } from "./useToldStory.ts";

/** Takes the height of its place and never more: long titles get smaller letters, then a second column. */
export function StoryTitle() {
  const { story: say } = useWords();
  const told = useToldStory();
  if (told === null) return null;
  const { story, order } = told;
  return (
    <div className={styles.place} style={{ "--letters": lettersIn(story.title) } as CSSProperties}>
      <div className={styles.spine} data-way={order % 2}>
        <h1 className={styles.title} data-latin={!/[\u3000-\u9fff]/.test(story.title)}>
          <Data>{story.title}</Data>
        </h1>
        <p className={styles.part}>
          <Sentence>{[order < 0 ? "" : upright(say.story(order + 1)), story.ward].filter(Boolean).join("　")}</Sentence>
        </p>
      </div>
    </div>
  );
}

/** Height in letters: a Latin letter lies on its side and is about half as long as a Japanese one is high. */
function lettersIn(text: string): number {
  return Math.max(
    4,
    Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? 0.62 : 1), 0),
  );
}

/** Digits among Japanese letters stand upright in a column only when they are full-width. */
function upright(text: string): string {
  if (!/[\u3000-\u9fff]/.test(text)) return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
