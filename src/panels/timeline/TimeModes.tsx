/** Whether the map shows what had happened by a time, or only what happened in it. */
import { setTimeMode } from "../../commands/index.ts";
import type { TimeMode } from "../../scene/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./TimeModes.module.css";

const MODES: readonly TimeMode[] = ["had-happened-by", "happened-in"];
const WITH_LASTING: readonly TimeMode[] = [...MODES, "began-in"];

/** Side by side; `stacked`, without the choice for what lasts, where there is height rather than width. */
export function TimeModes({ stacked = false }: { stacked?: boolean }) {
  const enishi = useEnishi();
  const { timeline: say } = useWords();
  const mode = useNow((state) => state.view.timeMode);
  const lasting = useNow((state) => state.document.dataset.ties.some(({ until }) => until !== null));
  // without anything that lasts, what began in a time is what happened in it
  const modes = (lasting || mode === "began-in") && !stacked ? WITH_LASTING : MODES;
  const isNow = (each: TimeMode) => each === mode || (each === "happened-in" && !modes.includes(mode));
  return (
    <fieldset className={styles.modes} data-stacked={stacked}>
      <legend className="visually-hidden">{say.mode}</legend>
      {modes.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={isNow(each)}
          title={say.modeHints[each]}
          onClick={() => setTimeMode(enishi, each)}
        >
          {say.modes[each]}
        </button>
      ))}
    </fieldset>
  );
}
