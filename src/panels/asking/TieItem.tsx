/** A tie in a list of an answer: who, when, in which words, by which source; opens all that is known of it. */
import type { ReactNode } from "react";
import { hoverTie, pickTie } from "../../commands/index.ts";
import type { Tie } from "../../model/index.ts";
import { Data } from "../Data.tsx";
import { Source, TieLine } from "../inspector/parts.tsx";
import { TieSentence } from "../inspector/TieFacts.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { useFactOf } from "./parts.tsx";
import styles from "./Rows.module.css";

export interface TieItemProps {
  readonly tie: Tie;
  readonly doubtful?: boolean;
  /** What the answer adds to the tie. */
  readonly children?: ReactNode;
}

export function TieItem({ tie, doubtful = false, children }: TieItemProps) {
  const enishi = useEnishi();
  const { inspector: words } = useWords();
  const fact = useFactOf()(tie);
  const picked = useNow((state) => state.view.selection.ties.includes(tie.id));
  return (
    <div
      className={styles.item}
      data-doubtful={doubtful}
      data-picked={picked}
      onPointerEnter={() => hoverTie(enishi, tie.id)}
      onPointerLeave={() => hoverTie(enishi, null)}
    >
      <p className={styles.main}>
        <TieSentence tie={tie} />
      </p>
      <TieLine fact={fact} opens={false} />
      {children}
      {tie.quote !== "" && (
        <p className={styles.said}>
          <Data>{tie.quote}</Data>
        </p>
      )}
      <Source text={tie.source} said={tie.said} />
      <button
        type="button"
        className={styles.open}
        onClick={(event) => pickTie(enishi, tie.id, event.shiftKey || event.ctrlKey || event.metaKey)}
      >
        {words.openTie}
      </button>
    </div>
  );
}
