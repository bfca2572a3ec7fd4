/** Burt's four of one actor: how far it stands between partners who do not know each other. */
import type { BurtValues } from "../../analysis/index.ts";
import { showCounted } from "../../commands/index.ts";
import { brokerageKeysOf, selectBroker } from "../../state/index.ts";
import { oneValueInWords } from "../../words/index.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Brokerage.module.css";
import { Undefined } from "./useNumberColumns.tsx";

const FOUR: readonly (keyof BurtValues)[] = ["effectiveSize", "efficiency", "constraint", "hierarchy"];

export function BurtFour() {
  const enishi = useEnishi();
  const language = useLanguage();
  const { brokerage: words, counted, measures } = useWords();
  const broker = useNow(selectBroker);
  const asked = useNow((state) => state.view.numbers);
  if (asked.brokers === "all" || broker === null) return null;
  const { burt } = brokerageKeysOf(asked);
  return (
    <section aria-label={words.burt}>
      <h3 className={styles.title}>{words.burt}</h3>
      <dl className={styles.four}>
        {FOUR.map((one) => {
          const value = broker.burt?.[one];
          return (
            <div key={one}>
              <dt>{measures.short(burt[one])}</dt>
              <dd>
                {broker.burt === null ? (
                  <span className={styles.faint}>…</span>
                ) : value === null || value === undefined ? (
                  <Undefined />
                ) : (
                  oneValueInWords(value, language)
                )}
                <button
                  type="button"
                  className={styles.how}
                  aria-label={counted.open(measures.name(burt[one]))}
                  onClick={() => showCounted(enishi, burt[one], broker.id)}
                >
                  {counted.openShort}
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.hint}>{words.burtNote}</p>
    </section>
  );
}
