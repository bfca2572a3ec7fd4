/** Tied pairs within each group and between each two, as a table; the largest groups where there are many. */
import { useState } from "react";
import { groupInWords, groupNameIn, selectWhole } from "../../state/index.ts";
import { countInWords } from "../../words/index.ts";
import { Data, Sentence } from "../Data.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import brokerage from "./Brokerage.module.css";
import { MixTies } from "./MixTies.tsx";
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
  const [opened, setOpened] = useState<readonly [string, string] | null>(null);
  const shown = opened?.every((name) => mix.names.slice(0, MOST_GROUPS).includes(name)) ? opened : null;
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
                      {ties === 0 ? (
                        0
                      ) : (
                        <button
                          type="button"
                          id={cellId(at, other)}
                          aria-label={words.mixOpen(name, at === other ? null : (names[other] ?? ""), count(ties))}
                          aria-pressed={shown?.[0] === mix.names[at] && shown?.[1] === mix.names[other]}
                          onClick={() => setOpened([mix.names[at] ?? "", mix.names[other] ?? ""])}
                        >
                          {count(ties)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown && (
        <MixTies
          pair={shown}
          onClose={() => {
            const [at, other] = shown.map((name) => mix.names.indexOf(name));
            document.getElementById(cellId(at ?? 0, other ?? 0))?.focus();
            setOpened(null);
          }}
        />
      )}
    </div>
  );
}

const cellId = (at: number, other: number) => `mix-${at}-${other}`;
