/** Which measure tells the size of actors on the map, and which their colour. */
import { useId } from "react";
import { MEASURES, type MeasureKey } from "../../analysis/index.ts";
import { chooseNumbers } from "../../commands/index.ts";
import { isCountable } from "../../state/index.ts";
import controls from "../frame/controls.module.css";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Numbers.module.css";

export function MapChoices() {
  const { numbers: words } = useWords();
  return (
    <fieldset className={styles.onMap}>
      <legend>{words.onMap}</legend>
      <MeasureChoice of="size" />
      <MeasureChoice of="color" />
    </fieldset>
  );
}

function MeasureChoice({ of }: { of: "size" | "color" }) {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const chosen = useNow((state) => state.view.numbers[of]);
  return (
    <MeasureSelect
      label={words[of]}
      chosen={chosen}
      nothing={words.nothing}
      onChoose={(key) => chooseNumbers(enishi, { [of]: key })}
    />
  );
}

interface MeasureSelectProps {
  readonly label: string;
  readonly chosen: MeasureKey | null;
  /** What stands for no measure; not offered where it is not given. */
  readonly nothing?: string;
  readonly onChoose: (key: MeasureKey | null) => void;
}

/** All measures by family; those that need direction can only be chosen where there is one. */
export function MeasureSelect({ label, chosen, nothing, onChoose }: MeasureSelectProps) {
  const { numbers: words, measures } = useWords();
  const directed = useNow((state) => state.view.numbers.directed);
  const id = useId();
  const families = [...new Set(MEASURES.map(({ family }) => family))];
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={controls.select}
        value={chosen ?? ""}
        onChange={({ target }) => onChoose(MEASURES.find(({ key }) => key === target.value)?.key ?? null)}
      >
        {nothing !== undefined && <option value="">{nothing}</option>}
        {families.map((family) => (
          <optgroup key={family} label={words.families[family]}>
            {MEASURES.filter((measure) => measure.family === family).map((measure) => (
              <option key={measure.key} value={measure.key} disabled={!isCountable(measure, directed)}>
                {measures.name(measure.key)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
