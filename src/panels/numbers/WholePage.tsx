/** The network as a whole: each number with what it means and how it is counted, and ties within groups and across. */
import { showCounted, wholeToCopy } from "../../commands/index.ts";
import { selectWhole, type WholePart, type WholeRow, wholeKeysOf } from "../../state/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import brokerage from "./Brokerage.module.css";
import { CopyForms } from "./CopyForms.tsx";
import { Methods, useCopy } from "./CopyNumbers.tsx";
import { Grouping } from "./Grouping.tsx";
import { GroupMixTable } from "./GroupMixTable.tsx";
import how from "./HowCounted.module.css";
import { NumberLabel } from "./NumberLabel.tsx";
import styles from "./Whole.module.css";
import { WholeValue } from "./WholeValue.tsx";

/** Parts that stand below one another where there is room for several columns. */
const COLUMNS: readonly (readonly WholePart[])[] = [["knit", "communities"], ["reach"], ["groups"]];

export function WholePage() {
  const { whole: words, numbers } = useWords();
  const { basis, parts } = useNow(selectWhole);
  if (basis.actors.length === 0) return <p className={brokerage.none}>{numbers.empty}</p>;
  return (
    <div className={styles.page}>
      <p className={brokerage.lead}>{words.lead}</p>
      <div className={styles.parts}>
        {COLUMNS.map((column) => (
          <div key={column.join()} className={styles.column}>
            {column.map((part) => (
              <Part key={part} part={part} rows={parts[part]} />
            ))}
          </div>
        ))}
      </div>
      <GroupMixTable />
      <Copy />
    </div>
  );
}

function Part({ part, rows }: { part: WholePart; rows: readonly WholeRow[] }) {
  const { whole: words } = useWords();
  return (
    <section aria-label={words.parts[part]} className={styles.part}>
      <h3 className={styles.title}>{words.parts[part]}</h3>
      {part === "groups" && <Grouping />}
      <dl className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </dl>
    </section>
  );
}

function Row({ row }: { row: WholeRow }) {
  const enishi = useEnishi();
  const { measures, counted } = useWords();
  const name = measures.name(row.key);
  return (
    <div data-long={row.key === "articulation_points"}>
      <dt>{name}</dt>
      <dd className={styles.value}>
        <WholeValue row={row} />
      </dd>
      <dd className={styles.plain}>
        {measures.plain(row.key)}{" "}
        <button
          type="button"
          className={brokerage.how}
          aria-label={counted.open(name)}
          onClick={() => showCounted(enishi, row.key)}
        >
          {counted.openShort}
        </button>
      </dd>
    </div>
  );
}

function Copy() {
  const enishi = useEnishi();
  const { whole: words, brokerage: say } = useWords();
  const directed = useNow((state) => selectWhole(state).basis.graph.directed);
  const { said, copy } = useCopy();
  const keys = wholeKeysOf(directed);
  return (
    <section aria-label={words.copy} className={styles.part}>
      <h3 className={styles.title}>{say.label}</h3>
      <NumberLabel keys={keys} whole />
      <div className={how.copies}>
        <CopyForms name={words.copy} onCopy={(form) => void copy(wholeToCopy(enishi, form))} />
      </div>
      {said}
      <Methods keys={keys} />
    </section>
  );
}
