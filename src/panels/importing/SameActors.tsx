/** Actors that may be some that are open under another name: the user says which, or that they are others. */
import { useState } from "react";
import { decideSame } from "../../commands/index.ts";
import { actorNameIn, askedActorsOf, type Draft } from "../../state/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { brief } from "./brief.ts";
import styles from "./Changes.module.css";
import { Choices } from "./Choices.tsx";

const AT_FIRST = 5;
const LONGEST = 40;
/** Ids of actors are the owner's own and may be any word. */
const INTO = "into:";
const APART = "apart";

export function SameActors({ draft }: { draft: Draft }) {
  const enishi = useEnishi();
  const { importAsking: say } = useWords();
  const open = useNow((state) => state.document.dataset);
  const [many, setMany] = useState(AT_FIRST);
  const asked = askedActorsOf(draft);
  if (asked.length === 0) return null;
  const given = draft.reading?.dataset ?? null;
  /** Its own row, else the first that names it. */
  const placeOf = (actor: string) => {
    const own = given?.actors.findIndex(({ id }) => id === actor) ?? -1;
    const named = given?.ties.findIndex(({ from, to, via }) => [from, to, via].includes(actor)) ?? -1;
    return draft.reading?.actorRows[own] ?? draft.reading?.tieRows[named] ?? null;
  };
  return (
    <div className={styles.asked}>
      {asked.slice(0, many).map(({ actor, candidates, into }) => {
        const place = placeOf(actor);
        const name = brief(actorNameIn(given, actor), LONGEST);
        return (
          <Choices
            key={actor}
            small
            legend={place ? `${say.changes.row(place.row)} ${say.same.ask(name)}` : say.same.ask(name)}
            chosen={into !== null ? `${INTO}${into}` : draft.apart.includes(actor) ? APART : null}
            answers={[
              ...candidates.map((id) => ({
                id: `${INTO}${id}`,
                title: say.same.into(brief(actorNameIn(open, id), LONGEST)),
              })),
              { id: APART, title: say.same.apart },
            ]}
            onChoose={(answer) => decideSame(enishi, actor, answer === APART ? null : answer.slice(INTO.length))}
          />
        );
      })}
      {asked.length > many && (
        <button type="button" className={styles.link} onClick={() => setMany(many + 20)}>
          {say.changes.more(asked.length - many)}
        </button>
      )}
      <p className={styles.others}>{say.same.open}</p>
    </div>
  );
}
