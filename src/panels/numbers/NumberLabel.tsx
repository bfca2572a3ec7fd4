/** The label a number carries: the graph it was counted on, filter, dates, size, formula, source. */
import type { MeasureKey } from "../../analysis/index.ts";
import { labelOf, nameOf, selectBasis, selectNumbers } from "../../state/index.ts";
import { Sentence } from "../Data.tsx";
import { useLanguage, useNow } from "../useEnishi.tsx";
import styles from "./HowCounted.module.css";

/** What is said elsewhere on the page is left out. */
const ELSEWHERE = new Set(["measure", "formula", "graph", "source"]);
/** Formulas and graphs of many numbers stand behind the question how each is counted. */
const OF_MANY = new Set(["measure", "formula", "graph"]);

/** `whole`: with the sources, where several numbers share one label. */
export function NumberLabel({ keys, whole = false }: { keys: readonly MeasureKey[]; whole?: boolean }) {
  const language = useLanguage();
  const title = useNow((state) => nameOf(state.document));
  const basis = useNow(selectBasis);
  const report = useNow(selectNumbers).result?.report ?? null;
  const said = useNow((state) => state.document.sayings.length);
  const lines = labelOf({ title, basis, report, keys, said }, language).filter(
    ({ key }) => !(whole ? OF_MANY : ELSEWHERE).has(key),
  );
  return (
    <dl className={styles.label}>
      {lines.map(({ key, name, text }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <Sentence>{text}</Sentence>
          </dd>
        </div>
      ))}
    </dl>
  );
}
