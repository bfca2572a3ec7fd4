/** The very ties behind one count of ties within a group or between two, listed below the table. */
import { useEffect, useRef } from "react";
import { groupNameIn, selectWhole, tiesOfMix } from "../../state/index.ts";
import { countInWords } from "../../words/index.ts";
import { LongList } from "../asking/LongList.tsx";
import rows from "../asking/Rows.module.css";
import { TieItem } from "../asking/TieItem.tsx";
import { Data } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Whole.module.css";

export interface MixTiesProps {
  /** Two groups as written, or one twice. */
  readonly pair: readonly [string, string];
  readonly onClose: () => void;
}

export function MixTies({ pair: [one, other], onClose }: MixTiesProps) {
  const language = useLanguage();
  const { whole: words, brokerage } = useWords();
  const view = useNow(selectWhole);
  const ties = tiesOfMix(view.basis, one, other);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void [one, other];
    head.current?.focus();
  }, [one, other]);
  return (
    <section className={styles.behind} aria-labelledby="mix-ties">
      <div className={styles.behindHead}>
        <h5 id="mix-ties" ref={head} tabIndex={-1}>
          <Data>
            {words.mixTies(
              groupNameIn(view, one, language),
              one === other ? null : groupNameIn(view, other, language),
              countInWords(ties.length, language),
            )}
          </Data>
        </h5>
        <button type="button" className={controls.small} onClick={onClose}>
          {brokerage.rows.close}
        </button>
      </div>
      <LongList items={ties}>
        {(drawn) => (
          <ul className={`${rows.list} ${styles.behindList}`}>
            {drawn.map((tie) => (
              <li key={tie.id}>
                <TieItem tie={tie} />
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </section>
  );
}
