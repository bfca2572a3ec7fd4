/** The data sets this browser keeps: the open one, the others, saving out, and forgetting. */
import {
  forgetEverything,
  forgetSet,
  openKept,
  openOwn,
  saveFolder,
  saveKeptZip,
  saveZip,
} from "../../commands/index.ts";
import { isMoreThanDrawn, type KeptSet, MOST_DRAWN } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { Forget } from "./Forget.tsx";
import { KeepingChoices } from "./KeepingStrip.tsx";
import styles from "./LibraryPanel.module.css";
import { momentInWords } from "./momentInWords.ts";
import { NameField } from "./NameField.tsx";

export function LibraryPanel() {
  const enishi = useEnishi();
  const { library: say } = useWords();
  const sets = useNow((state) => state.library.sets);
  const open = useNow((state) => state.document.key);
  const isOwn = useNow(({ document }) => document.origin !== null && document.origin.sort !== "files");
  const others = sets.filter(({ key }) => key !== open);
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{say.lead}</p>
      <OpenSet />
      <section>
        <h3>{say.others}</h3>
        {others.length === 0 ? (
          <p className={styles.none}>{say.noOthers}</p>
        ) : (
          <ul className={styles.sets}>
            {others.map((set) => (
              <Kept key={set.key} set={set} />
            ))}
          </ul>
        )}
      </section>
      {!isOwn && (
        <section>
          <h3>{say.own}</h3>
          <div className={styles.set}>
            <p className={styles.none}>{say.ownBody}</p>
            <div className={styles.actions}>
              <button type="button" className={controls.button} onClick={() => void openOwn(enishi)}>
                {say.openOwn}
              </button>
            </div>
          </div>
        </section>
      )}
      <section className={styles.all}>
        <div className={styles.set}>
          <p className={styles.none}>{say.forgetAllBody}</p>
          <Forget
            text={say.forgetAll}
            question={say.reallyAll}
            prominent
            onForget={() => void forgetEverything(enishi)}
          />
        </div>
      </section>
    </div>
  );
}

/** What is open: its name, its size, whether it is kept, and how to save it out. */
function OpenSet() {
  const enishi = useEnishi();
  const { library: say } = useWords();
  const key = useNow((state) => state.document.key);
  const dataset = useNow((state) => state.document.dataset);
  const keeping = useNow((state) => state.library.keeping);
  const isKept = useNow(({ document, library }) => library.sets.some((set) => set.key === document.key));
  const { actors, ties } = dataset;
  if (actors.length === 0)
    return (
      <section>
        <h3>{say.open}</h3>
        <p className={styles.none}>{say.nothingOpen}</p>
      </section>
    );
  return (
    <section>
      <h3>{say.open}</h3>
      <NameField key={key} />
      <p className={styles.facts}>{say.counts(actors.length, ties.length)}</p>
      <p className={styles.state} data-keeping={keeping}>
        {keeping === "kept" && !isKept ? say.untouched : say.state[keeping]}
      </p>
      {keeping === "elsewhere" && (
        <div className={styles.buttons}>
          <KeepingChoices keeping={keeping} className={controls.button} />
        </div>
      )}
      <div className={styles.buttons}>
        <button type="button" className={controls.primary} onClick={() => saveZip(enishi)}>
          {say.saveZip}
        </button>
        <button type="button" className={controls.button} onClick={() => void saveFolder(enishi)}>
          {say.saveFolder}
        </button>
        <span className={styles.hint}>{say.saveHint}</span>
        {isKept && (
          <div className={styles.end}>
            <Forget text={say.forget} question={say.really} onForget={() => void forgetSet(enishi, key)} />
          </div>
        )}
      </div>
    </section>
  );
}

function Kept({ set }: { set: KeptSet }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { library: say } = useWords();
  const langOf = useLangOf();
  const name = set.name || say.untitled;
  return (
    <li className={styles.set}>
      <div>
        <bdi className={styles.name} lang={langOf(name)}>
          {name}
        </bdi>
        <p className={styles.facts}>
          {say.counts(set.actors, set.ties)} ― {say.keptAt(momentInWords(set.keptAt, language))}
        </p>
        {isMoreThanDrawn(set) && (
          <p className={styles.facts}>{say.tooLarge.kept(MOST_DRAWN.actors, MOST_DRAWN.ties)}</p>
        )}
      </div>
      <div className={styles.actions}>
        {isMoreThanDrawn(set) ? (
          <button
            type="button"
            className={controls.button}
            aria-label={say.saveZipOf(name)}
            onClick={() => void saveKeptZip(enishi, set.key)}
          >
            {say.saveZip}
          </button>
        ) : (
          <button
            type="button"
            className={controls.button}
            aria-label={say.openOf(name)}
            onClick={() => void openKept(enishi, set.key)}
          >
            {say.openSet}
          </button>
        )}
        <Forget
          text={say.forget}
          label={say.forgetOf(name)}
          question={say.really}
          onForget={() => void forgetSet(enishi, set.key)}
        />
      </div>
    </li>
  );
}
