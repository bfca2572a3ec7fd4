/** What the map tells of measures, and the scale to read it by; the foot of the legend. */
import { useId, useState } from "react";
import { chooseNumbers } from "../../commands/index.ts";
import { measuredRadius } from "../../scene/index.ts";
import { type SizeScale, selectMeasured, selectMissing, type ToneScale } from "../../state/index.ts";
import { countInWords, oneValueInWords, valueForm, valueInWords } from "../../words/index.ts";
import controls from "../frame/controls.module.css";
import { markSize } from "../marks/markSize.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { MapChoices } from "./MapChoices.tsx";
import styles from "./MapScale.module.css";

export function MapScale() {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const { size, color } = useNow((state) => state.view.numbers);
  const measured = useNow(selectMeasured);
  const waiting = useNow((state) => selectMissing(state) !== null);
  const active = size !== null || color !== null;
  const [opened, setOpened] = useState(false);
  const id = useId();
  const open = opened || active;
  return (
    <section className={styles.scale} aria-label={words.scale.title}>
      {!active && (
        <button
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpened(!opened)}
        >
          {words.scale.open}
        </button>
      )}
      <div id={id} hidden={!open} className={styles.body}>
        {open && <MapChoices />}
        <div aria-busy={active && waiting}>
          {measured?.size && <Sizes scale={measured.size} />}
          {measured?.color && <Steps scale={measured.color} />}
          {active && !measured && waiting && <p className={styles.faint}>{words.scale.waiting}</p>}
        </div>
        {active && (
          <button
            type="button"
            className={controls.link}
            onClick={() => {
              setOpened(false);
              chooseNumbers(enishi, { size: null, color: null });
            }}
          >
            {words.scale.stop}
          </button>
        )}
      </div>
    </section>
  );
}

/** Three examples; the map shows them larger or smaller, always in these proportions. */
function Sizes({ scale }: { scale: SizeScale }) {
  const language = useLanguage();
  const { numbers: words, measures } = useWords();
  const { most, key, without, sampled } = scale;
  const whole = valueForm([most]).digits === 0;
  const middle = whole ? Math.round(most / 2) : most / 2;
  const values = [...new Set([0, middle, most])];
  const form = valueForm(values);
  const bottom = measuredRadius(1) * 2 + 2;
  return (
    <div className={styles.part}>
      <h3>{words.scale.size(measures.name(key))}</h3>
      <ul className={styles.sizes}>
        {values.map((value) => {
          const radius = measuredRadius(most === 0 ? 0 : value / most);
          const box = radius * 2 + 2;
          return (
            <li key={value}>
              <svg style={markSize(box, bottom)} viewBox={`0 0 ${box} ${bottom}`} aria-hidden="true">
                <circle cx={box / 2} cy={bottom - radius - 1} r={radius} />
              </svg>
              <span>{valueInWords(value, form, language)}</span>
            </li>
          );
        })}
      </ul>
      <Without count={without} />
      {sampled && <p className={styles.faint}>{words.scale.estimated(oneValueInWords(sampled.bound, language))}</p>}
    </div>
  );
}

function Steps({ scale }: { scale: ToneScale }) {
  const language = useLanguage();
  const { numbers: words, measures } = useWords();
  const { key, steps, without, sampled } = scale;
  const form = valueForm(steps.flatMap(({ from, to }) => [from, to]));
  const written = (value: number) => valueInWords(value, form, language);
  return (
    <div className={styles.part}>
      <h3>{words.scale.color(measures.name(key))}</h3>
      <ul className={styles.steps}>
        {steps.map(({ tone, from, to, actors }) => (
          <li key={tone}>
            <span
              className={styles.swatch}
              aria-hidden="true"
              style={{ background: `var(--ramp-${tone + 1})`, color: `var(--ramp-ink-${tone + 1})` }}
            >
              {tone + 1}
            </span>
            <span>{words.scale.step(written(from), written(to))}</span>
            <span className={styles.count}>{countInWords(actors, language)}</span>
          </li>
        ))}
      </ul>
      <Without count={without} />
      {sampled && <p className={styles.faint}>{words.scale.estimated(oneValueInWords(sampled.bound, language))}</p>}
    </div>
  );
}

function Without({ count }: { count: number }) {
  const language = useLanguage();
  const { numbers: words } = useWords();
  if (count === 0) return null;
  return (
    <p className={styles.without}>
      <span className={styles.hollow} aria-hidden="true" />
      <span>{words.scale.without}</span>
      <span className={styles.count}>{countInWords(count, language)}</span>
    </p>
  );
}
