/** Tied pairs within each group and between each two, as a table; the largest groups where there are many. */
import { groupInWords, groupNameIn, selectWhole } from "../../state/index.ts";
import { countInWords } from "../../words/index.ts";
import { Data, Sentence } from "../Data.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import brokerage from "./Brokerage.module.css";
import styles from "./Whole.module.css";

const MOST_GROUPS = 12;

export function GroupMixTable() {
  const language = useLanguage();
  const { whole: words } = useWords();
  const view = useNow(selectWhole);
  const { mix, basis } = view;
  const count = (of: number) => countInWords(of, language);
  const names = mix.names.slice(0, MOST_GROUPS).map((name) => groupNameIn(view, name, language));
  const left = mix.names.length - names.length;
  const title = words.mixTitle(groupInWords(basis.groupedBy, language));
  return (
    <div className={styles.mix}>
      <h4>
        <Sentence>{title}</Sentence>
      </h4>
      <p className={brokerage.hint}>
        {words.mixLead(count(mix.within + mix.between), count(mix.between), count(mix.within))} {words.mixNote}
        {left > 0 && ` ${words.mixLeft(count(left))}`}
      </p>
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <td />
              {names.map((name, at) => (
                <th key={mix.names[at]} scope="col">
                  <Data>{name}</Data>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, at) => (
              <tr key={mix.names[at]}>
                <th scope="row">
                  <Data>{words.mixOf(name, count(mix.actors[at] ?? 0))}</Data>
                </th>
                {names.map((_, other) => {
                  const ties = mix.ties[at]?.[other] ?? 0;
                  return (
                    <td key={mix.names[other]} data-own={at === other} data-none={ties === 0}>
                      {count(ties)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
