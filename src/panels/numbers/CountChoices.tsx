/** How it is counted: which ties, as what arrows, within what time, with or without doubt. */
import { useId } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { chooseNumbers, setPlayhead, setTimeMode, setWindowStart } from "../../commands/index.ts";
import {
  NUMBERS_ARROWS,
  NUMBERS_SCOPES,
  type NumbersAsked,
  type NumbersPage,
  selectTime,
  selectTimeline,
} from "../../state/index.ts";
import { countInWords } from "../../words/index.ts";
import controls from "../frame/controls.module.css";
import { DayField } from "../frame/DayField.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Numbers.module.css";

/** Beyond so many actors long measures are sampled (see `EXACT_UP_TO` in `analysis`). */
const SAMPLED_ABOVE = 5000;

export function CountChoices({ page }: { page: NumbersPage }) {
  const { numbers: words } = useWords();
  return (
    <DialogTrigger>
      <Button className={`${controls.link} ${styles.change}`}>{words.change}</Button>
      <Popover className={styles.popover ?? ""} placement="bottom end" offset={4}>
        <Dialog className={styles.choices ?? ""} aria-label={words.change}>
          {({ close }) => (
            <>
              <Scope />
              <ArrowChoice />
              {page !== "dates" && <TimeChoice />}
              <Doubts />
              <Sampling />
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

function Scope() {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const chosen = useNow((state) => state.view.numbers.scope);
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{words.choosing.scope}</legend>
      {NUMBERS_SCOPES.map((scope) => (
        <label key={scope} className={styles.option}>
          <input
            type="radio"
            className={controls.check}
            name={name}
            checked={scope === chosen}
            onChange={() => chooseNumbers(enishi, { scope })}
          />
          {words.choosing.scopes[scope]}
        </label>
      ))}
    </fieldset>
  );
}

function ArrowChoice() {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const { arrows } = useNow((state) => state.view.numbers);
  const id = useId();
  const say = words.choosing;
  return (
    <div className={styles.group}>
      <label htmlFor={id}>{say.arrows}</label>
      <select
        id={id}
        className={controls.select}
        aria-describedby={`${id}-meaning`}
        value={arrows}
        onChange={({ target }) => {
          const chosen = NUMBERS_ARROWS.find((kind) => kind === target.value);
          if (chosen) chooseNumbers(enishi, { arrows: chosen });
        }}
      >
        {NUMBERS_ARROWS.map((kind) => (
          <option key={kind} value={kind}>
            {say.arrowKinds[kind]}
          </option>
        ))}
      </select>
      <p id={`${id}-meaning`} className={styles.hint}>
        {say.meaning[arrows]}
      </p>
      <Check of="directed" />
    </div>
  );
}

/** The window of time of the map, as two days. */
function TimeChoice() {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const { timeMode, numbers } = useNow((state) => state.view);
  const { span } = useNow(selectTimeline);
  const time = useNow(selectTime);
  const say = words.choosing;
  const id = useId();
  if (span === null) return null;
  if (numbers.scope === "all") return <p className={styles.hint}>{say.noTime}</p>;
  return (
    <fieldset className={styles.group}>
      <legend>{say.time}</legend>
      {(["had-happened-by", "happened-in", "began-in"] as const).map((mode) => (
        <label key={mode} className={styles.option}>
          <input
            type="radio"
            className={controls.check}
            name={id}
            checked={mode === timeMode}
            onChange={() => setTimeMode(enishi, mode)}
          />
          {say.times[mode]}
        </label>
      ))}
      <div className={styles.days}>
        {timeMode !== "had-happened-by" && (
          <DayField
            className={styles.day}
            label={say.first}
            day={time?.span.first ?? span.first}
            onChoose={(day) => day !== null && setWindowStart(enishi, day)}
          />
        )}
        <DayField
          className={styles.day}
          label={say.last}
          day={time?.span.last ?? span.last}
          onChoose={(day) => day !== null && setPlayhead(enishi, day)}
        />
      </div>
      <p className={styles.hint}>{say.timeOfMap}</p>
    </fieldset>
  );
}

function Doubts() {
  return (
    <div className={styles.group}>
      <Check of="doubtful" />
      <Check of="undated" />
    </div>
  );
}

function Sampling() {
  const enishi = useEnishi();
  const language = useLanguage();
  const { numbers: words } = useWords();
  const seed = useNow((state) => state.view.numbers.seed);
  const large = useNow((state) => state.document.dataset.actors.length > SAMPLED_ABOVE);
  const id = useId();
  if (!large) return null;
  const say = words.choosing;
  return (
    <div className={styles.group}>
      <Check of="exact" />
      <p className={styles.hint}>{say.exactHint(countInWords(SAMPLED_ABOVE, language))}</p>
      <label htmlFor={id}>{say.seed}</label>
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
      <p id={`${id}-hint`} className={styles.hint}>
        {say.seedHint}
      </p>
    </div>
  );
}

function Check({ of }: { of: "directed" | "doubtful" | "undated" | "exact" }) {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const checked = useNow((state) => state.view.numbers[of]);
  const choose = (on: boolean): Partial<NumbersAsked> => ({ [of]: on });
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        className={controls.check}
        checked={checked}
        onChange={({ target }) => chooseNumbers(enishi, choose(target.checked))}
      />
      {words.choosing[of]}
    </label>
  );
}
