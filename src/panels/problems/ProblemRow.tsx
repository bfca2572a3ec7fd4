/** One problem: where it is, its cell as written, the sentence, and what puts it right. */
import type { Problem } from "../../model/index.ts";
import { Sentence, useLangOf } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useWords } from "../useEnishi.tsx";
import { CellEditor } from "./CellEditor.tsx";
import styles from "./ProblemGrid.module.css";

const LONGEST_SHOWN = 160;
const MOST_SUGGESTIONS = 3;

export interface ProblemRowProps {
  readonly problem: Problem;
  readonly index: number;
  readonly isHere: boolean;
  readonly mendable: boolean;
  /** It tells of a mend that no row fits any more. */
  readonly forgettable: boolean;
  readonly editing: boolean;
  /** A mend is under way: there is no second one beside it. */
  readonly busy: boolean;
  readonly onHere: () => void;
  readonly onEdit: () => void;
  readonly onLeave: () => void;
  readonly onMend: (value: string) => void;
  readonly onForget: () => void;
}

/** A problem of one cell, which can be read with another value. */
export function isMendable({ row, place }: Problem): boolean {
  return row !== null && place !== null;
}

export function ProblemRow(props: ProblemRowProps) {
  const { problem, index, isHere, mendable, forgettable, editing, busy, onHere, onEdit, onLeave, onMend, onForget } =
    props;
  const { problems: words, report: say } = useWords();
  const langOf = useLangOf();
  const reach = isHere ? 0 : -1;
  return (
    <div
      role="row"
      className={styles.problem}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={reach}
      onFocus={onHere}
    >
      <div role="gridcell" className={styles.where}>
        {problem.column !== "" && (
          <bdi className={styles.column} lang={langOf(problem.column)}>
            {problem.column}
          </bdi>
        )}
        <bdi lang={langOf(problem.file)}>{problem.file || say.allFiles}</bdi>
      </div>
      <div role="gridcell" className={styles.cellPlace}>
        {editing ? (
          <CellEditor problem={problem} busy={busy} onLeave={onLeave} onMend={onMend} />
        ) : (
          <Cell problem={problem} />
        )}
      </div>
      <div role="gridcell" className={styles.sentence}>
        <p>
          <Sentence>{words.sentence(problem)}</Sentence>
        </p>
        {forgettable && (
          <div className={styles.mends}>
            <button type="button" className={controls.small} tabIndex={reach} disabled={busy} onClick={onForget}>
              {say.forgetMend}
            </button>
          </div>
        )}
        {mendable && !editing && (
          <div className={styles.mends}>
            {problem.suggestions.slice(0, MOST_SUGGESTIONS).map((value) => (
              <button
                key={value}
                type="button"
                className={controls.small}
                tabIndex={reach}
                disabled={busy}
                onClick={() => onMend(value)}
              >
                <bdi className={styles.suggestion}>
                  <Sentence>{say.mendTo(value)}</Sentence>
                </bdi>
              </button>
            ))}
            <button type="button" className={controls.small} tabIndex={reach} disabled={busy} onClick={onEdit}>
              {say.rewrite}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

/** The cell as it stands in the sheet: its row number and what is written in it, as text. */
function Cell({ problem }: { problem: Problem }) {
  const { report: say } = useWords();
  const langOf = useLangOf();
  const { row, value, severity } = problem;
  if (row === null && value === "") return <span className={styles.whole}>{say.whole}</span>;
  const characters = value.length > LONGEST_SHOWN ? Array.from(value) : [];
  const long = characters.length > LONGEST_SHOWN;
  return (
    <div className={styles.cell} data-severity={severity}>
      {row !== null && <span className={styles.row}>{say.row(row)}</span>}
      <span className={styles.value}>
        {value === "" ? (
          <span className={styles.empty}>{say.empty}</span>
        ) : (
          <bdi lang={langOf(value)}>{long ? `${characters.slice(0, LONGEST_SHOWN).join("")}…` : value}</bdi>
        )}
        {long && <span className={styles.empty}> {say.long(characters.length)}</span>}
      </span>
    </div>
  );
}
