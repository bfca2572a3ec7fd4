/** The keys of presenting, over the story. */
import { useNow, useWords } from "../useEnishi.tsx";
import { OverStory } from "./OverStory.tsx";
import styles from "./PresentHelp.module.css";

export function PresentHelp({ onClose }: { onClose: () => void }) {
  const { presenting } = useWords();
  const { help } = presenting;
  const letters = useNow((state) => state.passing.singleKeys);
  return (
    <OverStory title={help.title} onClose={onClose}>
      <div className={styles.groups}>
        {help.groups.map(({ name, rows }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {rows.map(([key, meaning]) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.touch}>{letters ? help.touch : help.noLetters}</p>
    </OverStory>
  );
}
