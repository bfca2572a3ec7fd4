/** Two actors that may be one, side by side: what is alike, what differs, and the three ways to decide. */
import type { Merge } from "../../model/index.ts";
import { differingParts, type LikePair } from "../../state/index.ts";
import { Sentence } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useWords } from "../useEnishi.tsx";
import { ActorSide } from "./ActorSide.tsx";
import styles from "./DuplicatesPanel.module.css";

export interface PairRowProps {
  readonly pair: LikePair;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onMerge: (merge: Merge) => void;
  readonly onApart: () => void;
}

export function PairRow({ pair, chosen, onChoose, onMerge, onApart }: PairRowProps) {
  const { duplicates: say, table } = useWords();
  const { a, b, candidate, keeps } = pair;
  const [left, right] = differingParts(a.actor.name, b.actor.name);
  return (
    <li
      className={styles.pair}
      data-pair={pair.key}
      data-chosen={chosen}
      tabIndex={-1}
      aria-label={say.pair(a.actor.name, b.actor.name)}
    >
      <label className={styles.choose}>
        <input
          type="checkbox"
          className={controls.check}
          checked={chosen}
          aria-label={say.choose(a.actor.name, b.actor.name)}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </label>
      <div className={styles.sides}>
        <ActorSide side={a} parts={left} keeps={chosen && keeps === "a"} />
        <ActorSide side={b} parts={right} keeps={chosen && keeps === "b"} />
      </div>
      <div className={styles.foot}>
        <ul className={styles.reasons}>
          {candidate.reasons.map(({ likeness, detail }) => (
            <li key={likeness}>
              <Sentence>{say.reasons[likeness](detail.replaceAll("、", table.comma))}</Sentence>
            </li>
          ))}
        </ul>
        <div className={styles.choices}>
          <button
            type="button"
            className={controls.button}
            title={say.keepName(a.actor.name)}
            onClick={() => onMerge({ actor: b.actor.id, into: a.actor.id })}
          >
            <Arrow />
            {say.takeLeft}
          </button>
          <button
            type="button"
            className={controls.button}
            title={say.keepName(b.actor.name)}
            onClick={() => onMerge({ actor: a.actor.id, into: b.actor.id })}
          >
            {say.takeRight}
            <Arrow right />
          </button>
          <button type="button" className={controls.button} onClick={onApart}>
            {say.apart}
          </button>
        </div>
      </div>
    </li>
  );
}

function Arrow({ right = false }: { right?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.arrow} aria-hidden="true">
      <path d={right ? "M2 8h11M9 4l4 4-4 4" : "M14 8H3M7 4L3 8l4 4"} />
    </svg>
  );
}
