/** Ways out of the band: the window lifted, all of the time where ties lie outside what it shows, the table for ties without a date. */
import { clearTime, showScreen, showTime } from "../../commands/index.ts";
import type { Axis } from "../../story/index.ts";
import { countInWords } from "../../words/index.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./TimeLinks.module.css";
import { useActivity } from "./useActivity.ts";

export function TimeLinks({ axis, letterPx }: { axis: Axis; letterPx: number }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { timeline: say } = useWords();
  const { all } = useActivity(axis, Math.max(7, letterPx * 0.55));
  const isWindow = useNow(({ view }) => view.timeMode !== "had-happened-by");
  return (
    <>
      {isWindow && (
        <button type="button" className={styles.link} onClick={() => clearTime(enishi)}>
          {say.clear}
        </button>
      )}
      {all.outside > 0 && (
        <button
          type="button"
          className={styles.link}
          title={say.activity.outsideHint}
          onClick={() => showTime(enishi, null)}
        >
          {say.activity.outside(countInWords(all.outside, language))}
        </button>
      )}
      {all.undated > 0 && (
        <button
          type="button"
          className={styles.link}
          title={say.activity.undatedTiesHint}
          onClick={() => showScreen(enishi, "table")}
        >
          {say.activity.undatedTies(countInWords(all.undated, language))}
        </button>
      )}
    </>
  );
}
