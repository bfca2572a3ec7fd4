/** Whether the map shows what had happened by a time, or only what happened in it. */
import { setTimeMode } from "../../commands/index.ts";
import type { TimeMode } from "../../scene/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./TimeModes.module.css";

const MODES: readonly TimeMode[] = ["had-happened-by", "happened-in"];

/** Side by side; `stacked` where there is height rather than width. */
export function TimeModes({ stacked = false }: { stacked?: boolean }) {
  const enishi = useEnishi();
  const { timeline: say } = useWords();
  const mode = useNow((state) => state.view.timeMode);
  return (
    <fieldset className={styles.modes} data-stacked={stacked}>
      <legend className="visually-hidden">{say.mode}</legend>
      {MODES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={mode === each}
          title={say.modeHints[each]}
          onClick={() => setTimeMode(enishi, each)}
        >
          {say.modes[each]}
        </button>
      ))}
    </fieldset>
  );
}
