/** Whose brokerage, and how pairs with several brokers count. */
import { useId } from "react";
import { chooseBroker, chooseNumbers } from "../../commands/index.ts";
import { NUMBERS_BROKERS, type NumbersAsked, selectBroker } from "../../state/index.ts";
import { ActorPicker } from "../asking/ActorPicker.tsx";
import controls from "../frame/controls.module.css";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import page from "./Brokerage.module.css";
import styles from "./BrokerTools.module.css";
import { Grouping } from "./Grouping.tsx";

export function BrokerTools() {
  const { brokerage: words } = useWords();
  return (
    <div className={styles.tools}>
      <Whose />
      <Grouping />
      <details className={styles.options}>
        <summary>{words.options}</summary>
        <div className={styles.optionList}>
          <Option of="shared" label={words.shared} hint={words.sharedHint} />
          <Option of="egonet" label={words.egonet} hint={words.egonetHint} />
          <Seed />
        </div>
      </details>
    </div>
  );
}

function Whose() {
  const enishi = useEnishi();
  const { brokerage: words } = useWords();
  const brokers = useNow((state) => state.view.numbers.brokers);
  const broker = useNow(selectBroker);
  const name = useId();
  return (
    <div className={styles.whose}>
      <fieldset className={styles.segments}>
        <legend className="visually-hidden">{words.whose}</legend>
        {NUMBERS_BROKERS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === brokers}
              onChange={() => chooseNumbers(enishi, { brokers: one, triads: null, triad: null })}
            />
            <span>{words.brokers[one]}</span>
          </label>
        ))}
      </fieldset>
      {brokers === "one" && (
        <ActorPicker
          chosen={broker?.id ?? null}
          label={words.pick}
          placeholder={words.pick}
          onChoose={(id) => chooseBroker(enishi, id)}
        />
      )}
    </div>
  );
}

function Option({ of, label, hint }: { of: "shared" | "egonet"; label: string; hint: string }) {
  const enishi = useEnishi();
  const checked = useNow((state) => state.view.numbers[of]);
  const id = useId();
  const choose = (on: boolean): Partial<NumbersAsked> => ({ [of]: on });
  return (
    <div>
      <label className={styles.option}>
        <input
          type="checkbox"
          className={controls.check}
          aria-describedby={id}
          checked={checked}
          onChange={({ target }) => chooseNumbers(enishi, choose(target.checked))}
        />
        {label}
      </label>
      <p id={id} className={page.hint}>
        {hint}
      </p>
    </div>
  );
}

function Seed() {
  const enishi = useEnishi();
  const { brokerage: words, numbers } = useWords();
  const seed = useNow((state) => state.view.numbers.seed);
  const id = useId();
  return (
    <div>
      <span className={styles.choice}>
        <label htmlFor={id}>{words.seed}</label>
        <input
          id={id}
          type="number"
          min={0}
          max={999_999}
          className={controls.field}
          aria-describedby={`${id}-hint`}
          value={seed}
          onChange={({ target }) => {
            const chosen = Math.floor(target.valueAsNumber);
            if (chosen >= 0 && chosen <= 999_999) chooseNumbers(enishi, { seed: chosen });
          }}
        />
      </span>
      <p id={`${id}-hint`} className={page.hint}>
        {numbers.choosing.seedHint}
      </p>
    </div>
  );
}
