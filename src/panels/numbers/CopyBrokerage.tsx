/** The numbers of the brokerage page with their label: told, and taken along as text, CSV or JSON. */
import { brokerageToCopy, COPY_FORMS } from "../../commands/index.ts";
import { type BrokerageCopied, brokerageKeys, selectBroker } from "../../state/index.ts";
import controls from "../frame/controls.module.css";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Brokerage.module.css";
import { Methods, useCopy } from "./CopyNumbers.tsx";
import how from "./HowCounted.module.css";
import { NumberLabel } from "./NumberLabel.tsx";

export function CopyBrokerage() {
  const enishi = useEnishi();
  const { brokerage: words, counted } = useWords();
  const asked = useNow((state) => state.view.numbers);
  const broker = useNow(selectBroker);
  const { said, copy } = useCopy();
  const keys = brokerageKeys(asked);
  const own: BrokerageCopied["of"] = asked.brokers === "all" || broker === null ? "all" : { actor: broker.id };
  const wishes = [
    [words.copyOne, own],
    [words.copyAll, "everyone"],
  ] as const;
  return (
    <section aria-label={words.copyTitle}>
      <h3 className={styles.title}>{words.label}</h3>
      <NumberLabel keys={keys} whole />
      <div className={how.copies}>
        {wishes.map(([name, of]) => (
          <fieldset key={name} className={how.copyRow}>
            <legend>
              {words.copy} {name}
            </legend>
            {COPY_FORMS.map((form) => (
              <button
                key={form}
                type="button"
                className={controls.small}
                aria-label={`${words.copy} ${name}: ${counted.copyAs[form]}`}
                onClick={() => void copy(brokerageToCopy(enishi, of, form))}
              >
                {counted.copyAs[form]}
              </button>
            ))}
          </fieldset>
        ))}
      </div>
      {said}
      <Methods keys={keys} />
    </section>
  );
}
