/** What a large map shows gathered when it is seen from afar, and how much of it there is. */
import { useId } from "react";
import { gatherBy } from "../../commands/index.ts";
import { GATHERED_BY } from "../../scene/index.ts";
import { selectGatheredBy, selectScene, selectUngathered } from "../../state/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./GatherChoices.module.css";
import legend from "./Legend.module.css";

/** Nothing where the map is not large. */
export function GatherChoices({ hasWards }: { hasWards: boolean }) {
  const enishi = useEnishi();
  const { legend: words } = useWords();
  const name = useId();
  const isLarge = useNow((state) => Boolean(selectScene(state).far));
  const shown = useNow((state) => selectScene(state).gatherings ?? null);
  const chosen = useNow(selectGatheredBy);
  const isLooking = useNow((state) => selectUngathered(state) !== null);
  if (!isLarge) return null;
  const choices = [...GATHERED_BY.filter((by) => by !== "wards" || hasWards), "nothing" as const];
  return (
    <section className={legend.section}>
      <fieldset className={styles.choices}>
        <legend className={legend.title}>{words.gathered.title}</legend>
        {choices.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input type="radio" name={name} checked={chosen === choice} onChange={() => gatherBy(enishi, choice)} />
            <span>{words.gathered[choice]}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.counted} role="status">
        {shown
          ? words.gathered.counted(shown.by, shown.all.length, shown.scattered)
          : isLooking
            ? words.gathered.looking
            : ""}
      </p>
    </section>
  );
}
