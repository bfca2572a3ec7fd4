/** In place of a story without steps: which one it is, what is missing, and the two ways on. */
import { endPresenting } from "../../commands/index.ts";
import { selectHiddenNames, selectNetwork } from "../../state/index.ts";
import { WHOLE_RECORD, withoutNames } from "../../story/index.ts";
import { useLangOf } from "../Data.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./NothingToTell.module.css";

export function NothingToTell({ onChange }: { onChange: () => void }) {
  const enishi = useEnishi();
  const { presenting: say } = useWords();
  const langOf = useLangOf();
  const names = useNow(selectHiddenNames);
  const stories = useNow(selectNetwork).stories;
  const id = useNow((state) => state.view.presenting?.story ?? "");
  const title = id === WHOLE_RECORD ? say.whole : withoutNames(stories.get(id)?.title ?? "", names, say.mask);
  return (
    <div className={styles.nothing}>
      {title !== "" && <h1 lang={langOf(title)}>{title}</h1>}
      <p>{say.nothing}</p>
      <p className={styles.hint}>{say.nothingHint}</p>
      <div className={styles.ways}>
        <button type="button" onClick={onChange}>
          {say.tools.change} <kbd aria-hidden="true">X</kbd>
        </button>
        <button type="button" onClick={() => endPresenting(enishi)}>
          {say.tools.end} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </div>
  );
}
