/** Which measures stand in the table: a tick for each, by family. */
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { MEASURES, type RankingMeasure } from "../../analysis/index.ts";
import { toggleColumn } from "../../commands/index.ts";
import { isCountable, selectColumns } from "../../state/index.ts";
import controls from "../frame/controls.module.css";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Numbers.module.css";

const FAMILIES = [...new Set(MEASURES.map(({ family }) => family))];

export function ColumnChooser() {
  const { numbers: words } = useWords();
  const shown = useNow(selectColumns);
  const count = words.columnsCount(String(shown.length), String(MEASURES.length));
  return (
    <DialogTrigger>
      <Button className={controls.button ?? ""}>
        {words.columns}
        <span className={styles.faint}>{count}</span>
      </Button>
      <Popover className={styles.popover ?? ""} placement="bottom start" offset={4}>
        <Dialog className={`${styles.choices} ${styles.families}`} aria-label={words.columnsLabel}>
          {({ close }) => (
            <>
              {FAMILIES.map((family) => (
                <fieldset key={family} className={styles.group}>
                  <legend>{words.families[family]}</legend>
                  {MEASURES.filter((measure) => measure.family === family).map((measure) => (
                    <ColumnTick key={measure.key} measure={measure} />
                  ))}
                </fieldset>
              ))}
              <button type="button" className={controls.button} onClick={close}>
                {words.choosing.done}
              </button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ColumnTick({ measure }: { measure: RankingMeasure }) {
  const enishi = useEnishi();
  const { numbers: words, measures } = useWords();
  const { columns, directed } = useNow((state) => state.view.numbers);
  const countable = isCountable(measure, directed);
  return (
    <label className={styles.option} title={countable ? measures.plain(measure.key) : words.needsDirection}>
      <input
        type="checkbox"
        className={controls.check}
        checked={columns.includes(measure.key)}
        disabled={!countable}
        onChange={() => toggleColumn(enishi, measure.key)}
      />
      {measures.name(measure.key)}
    </label>
  );
}
