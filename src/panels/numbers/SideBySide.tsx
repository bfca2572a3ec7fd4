/** The three that are read together: pairs still open, introductions made, and introductions that bore fruit. */
import { ask, openTriads } from "../../commands/index.ts";
import { selectBroker, selectBrokerage, selectOpenedTriads } from "../../state/index.ts";
import { countInWords, oneValueInWords } from "../../words/index.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Brokerage.module.css";

export function SideBySide() {
  const enishi = useEnishi();
  const language = useLanguage();
  const { brokerage: words } = useWords();
  const view = useNow(selectBrokerage);
  const broker = useNow(selectBroker);
  const isAll = useNow((state) => state.view.numbers.brokers === "all");
  const opened = useNow(selectOpenedTriads)?.role ?? null;
  const own = isAll ? null : broker;
  if (!isAll && own === null) return null;
  const count = (of: number) => countInWords(of, language);
  const total = (own ?? view.all).roles?.total;
  const [made, closed] = own ? [own.made.triads, own.made.closures] : [view.all.triads, view.all.closures];
  const facts = (of: number) =>
    own === null || of === 0 ? (
      <span>{count(of)}</span>
    ) : (
      <button type="button" aria-label={words.toFacts(count(of))} onClick={() => ask(enishi, "introducer", own.id)}>
        {count(of)}
      </button>
    );
  return (
    <dl className={styles.three}>
      <div>
        <dt>{words.open}</dt>
        <dd>
          {total === undefined ? (
            <span className={styles.faint}>…</span>
          ) : total === 0 ? (
            <span>0</span>
          ) : (
            <button
              type="button"
              aria-pressed={opened === "total"}
              aria-label={words.list(oneValueInWords(total, language), words.open)}
              onClick={() => openTriads(enishi, "total")}
            >
              {oneValueInWords(total, language)}
            </button>
          )}
          <small>{words.unit.pairs}</small>
        </dd>
        <dd className={styles.hint}>{words.openNote}</dd>
      </div>
      <div>
        <dt>{words.made}</dt>
        <dd>
          {facts(made)}
          <small>{words.unit.times}</small>
        </dd>
        {own && (
          <dd className={styles.hint}>{made === 0 ? words.madeNone : words.madeNote(count(own.made.partners))}</dd>
        )}
      </div>
      <div>
        <dt>{words.closed}</dt>
        <dd>
          {facts(closed)}
          <small>{words.unit.times}</small>
        </dd>
        <dd className={styles.hint}>{isAll ? words.closedNoteAll : words.closedNote}</dd>
      </div>
    </dl>
  );
}
