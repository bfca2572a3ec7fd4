/** The terms on which chains are counted. */
import { useId } from "react";
import { changeTerms } from "../../commands/index.ts";
import { DayField } from "../frame/DayField.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Answer.module.css";

const FLAGS = ["possible", "undated", "strict", "bothWays"] as const;
/** In days. */
const WAITS = [30, 90, 180, 365, 1_825] as const;

export function ChainTerms() {
  const enishi = useEnishi();
  const { askingWays } = useWords();
  const say = askingWays.chains;
  const asking = useNow((state) => state.view.asking);
  const id = useId();
  const open = { className: styles.day, mayBeOpen: true };
  const waits: readonly number[] =
    asking.longestWait === null || WAITS.some((days) => days === asking.longestWait)
      ? WAITS
      : [...WAITS, asking.longestWait].toSorted((a, b) => a - b);
  return (
    <fieldset className={styles.terms}>
      <legend className="visually-hidden">{say.terms}</legend>
      {FLAGS.map((flag) => (
        <label key={flag} className={styles.check}>
          <input
            type="checkbox"
            checked={asking[flag]}
            onChange={(event) =>
              changeTerms(enishi, {
                [flag]: event.target.checked,
                // a certain chain can never use a tie without a date
                ...(flag === "undated" && event.target.checked && { possible: true }),
                ...(flag === "possible" && !event.target.checked && { undated: false }),
              })
            }
          />
          {say.term[flag]}
        </label>
      ))}
      <span className={styles.day}>
        <label htmlFor={id}>{say.longestWait}</label>
        <select
          id={id}
          value={asking.longestWait ?? ""}
          onChange={(event) =>
            changeTerms(enishi, { longestWait: event.target.value === "" ? null : Number(event.target.value) })
          }
        >
          <option value="">{say.anyWait}</option>
          {waits.map((days) => (
            <option key={days} value={days}>
              {say.waits(days)}
            </option>
          ))}
        </select>
      </span>
      <DayField {...open} label={say.since} day={asking.since} onChoose={(since) => changeTerms(enishi, { since })} />
      <DayField {...open} label={say.until} day={asking.until} onChoose={(until) => changeTerms(enishi, { until })} />
    </fieldset>
  );
}
