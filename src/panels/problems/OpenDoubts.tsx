/** Doubts about the open data that are settled elsewhere: actors that may be one, words not seen before. */
import { useMemo } from "react";
import { showDialog } from "../../commands/index.ts";
import { newWordsIn } from "../../state/index.ts";
import { useLikePairs } from "../duplicates/useLikePairs.ts";
import controls from "../frame/controls.module.css";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./ProblemsPanel.module.css";

export function OpenDoubts() {
  const enishi = useEnishi();
  const { report } = useWords();
  const pairs = useLikePairs()?.length ?? 0;
  const readings = useNow((state) => state.document.readings);
  const imports = useNow((state) => state.document.imports);
  const newWords = useMemo(() => newWordsIn(readings, imports), [readings, imports]);
  if (pairs + newWords === 0) return null;
  return (
    <ul className={styles.doubts}>
      {pairs > 0 && (
        <li>
          {report.like(pairs)}
          <button type="button" className={controls.link} onClick={() => showDialog(enishi, "duplicates")}>
            {report.seeLike}
          </button>
        </li>
      )}
      {newWords > 0 && (
        <li>
          {report.newWords(newWords)}
          <button type="button" className={controls.link} onClick={() => showDialog(enishi, "vocabulary")}>
            {report.seeWords}
          </button>
        </li>
      )}
    </ul>
  );
}
