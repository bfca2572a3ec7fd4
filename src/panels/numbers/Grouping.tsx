/** By which column actors fall into groups: one of ours, or one of the owner's own. */
import { useId } from "react";
import { chooseNumbers } from "../../commands/index.ts";
import { groupFrom, groupInWords, type NumbersGroup, selectBasis, selectGroups } from "../../state/index.ts";
import controls from "../frame/controls.module.css";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./BrokerTools.module.css";

export function Grouping() {
  const enishi = useEnishi();
  const language = useLanguage();
  const { brokerage: words } = useWords();
  const group = useNow((state) => selectBasis(state).groupedBy);
  const { ours, own } = useNow(selectGroups);
  const id = useId();
  const options = (groups: readonly NumbersGroup[]) =>
    groups.map((one) => (
      <option key={one} value={one}>
        {groupInWords(one, language)}
      </option>
    ));
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{words.groupBy}</label>
      <select
        id={id}
        className={controls.select}
        value={group}
        onChange={({ target }) => {
          const chosen = groupFrom(target.value);
          // other groups have other triads
          if (chosen) chooseNumbers(enishi, { group: chosen, triad: null });
        }}
      >
        {options(ours)}
        {own.length > 0 && <optgroup label={words.ownGroups}>{options(own)}</optgroup>}
      </select>
    </span>
  );
}
