/** All whom word could reach from one actor, in the order of arrival. */
import { useMemo } from "react";
import { askAbout, pickActor } from "../../commands/index.ts";
import { type Answer, selectNetwork } from "../../state/index.ts";
import { dayInWords } from "../../words/index.ts";
import { ActorLink } from "../inspector/ActorLink.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { LongList } from "./LongList.tsx";
import table from "./ReachedTable.module.css";
import styles from "./Rows.module.css";

export function ReachedTable({ answer: { result } }: { answer: Extract<Answer, { question: "chains" }> }) {
  const enishi = useEnishi();
  const { asking, askingWays } = useWords();
  const language = useLanguage();
  const say = askingWays.chains;
  const actors = useNow((state) => selectNetwork(state).actors);
  const picked = useNow((state) => state.view.selection.actors);
  const rows = useMemo(() => [...result.reached], [result]);
  return (
    <div className={styles.rows}>
      <LongList items={rows}>
        {(drawn) => (
          <table className={table.table}>
            <caption className="visually-hidden">{asking.questions.chains}</caption>
            <thead>
              <tr>
                <th scope="col">{say.table.actor}</th>
                <th scope="col">{result.query.mode === "certain" ? say.table.day : say.table.earliest}</th>
                <th scope="col">{say.table.steps}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {drawn.map(([id, { day, steps }]) => (
                <tr key={id} data-picked={picked.includes(id)} onClick={() => pickActor(enishi, id)}>
                  <th scope="row">
                    <ActorLink id={id} />
                  </th>
                  <td>{day === null ? say.undatedOne : dayInWords(day, language)}</td>
                  <td>{steps}</td>
                  <td>
                    <button
                      type="button"
                      className={styles.open}
                      aria-label={`${actors.get(id)?.name ?? id}: ${say.see}`}
                      onClick={(event) => {
                        event.stopPropagation();
                        askAbout(enishi, "to", id);
                      }}
                    >
                      {say.see}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </LongList>
    </div>
  );
}
