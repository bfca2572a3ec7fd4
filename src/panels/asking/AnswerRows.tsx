/** The ties of an answer as a table: the same numbers, dates, words and sources as above and on the map. */
import { useMemo } from "react";
import { pickTie } from "../../commands/index.ts";
import type { Actor } from "../../model/index.ts";
import { type AnswerRow, selectAnswerRows } from "../../state/index.ts";
import { TypeMark } from "../marks/TypeMark.tsx";
import { type Column, WhenCell } from "../table/columns.tsx";
import { RowTable } from "../table/RowTable.tsx";
import { useBriefDates } from "../table/useBriefDates.ts";
import { useTieColumns } from "../table/useTieColumns.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { FoldedName, StepNumber } from "./parts.tsx";
import styles from "./Rows.module.css";

/**
 * Narrow enough that all is read beside the map without scrolling: words and how sure they are stand in the row of marks above,
 * and of a tie that only leads up to the answer in the inspector. In letters of 14 px.
 */
const WIDTHS: readonly (readonly [key: string, width: number])[] = [
  ["from", 9.8],
  ["to", 9.8],
  ["via", 9.8],
  ["kind", 8],
  ["story", 4.4],
  ["source", 7.6],
];
const WHEN_WIDTH = 11.2;

function isEnd(key: string): key is "from" | "to" | "via" {
  return key === "from" || key === "to" || key === "via";
}

/** An actor as it is called on the map beside it, folded where it is folded there. */
function EndCell({ actor }: { actor: Actor }) {
  return (
    <span className={styles.actor}>
      <TypeMark type={actor.type} size={17} />
      <span>
        <FoldedName id={actor.id} />
      </span>
    </span>
  );
}

export function AnswerRows() {
  const enishi = useEnishi();
  const { asking: words } = useWords();
  const found = useNow(selectAnswerRows);
  const picked = useNow((state) => state.view.selection.ties);
  const inTies = useTieColumns();
  const dateText = useBriefDates();
  const columns = useMemo((): readonly Column<AnswerRow>[] => {
    const when = inTies.find(({ key }) => key === "when");
    const others = WIDTHS.flatMap(([key, width]): readonly Column<AnswerRow>[] => {
      const column = inTies.find((one) => one.key === key);
      if (!column) return [];
      const cell = isEnd(key)
        ? (row: AnswerRow) => (row[key] === null ? (column.cell?.(row) ?? null) : <EndCell actor={row[key]} />)
        : key === "kind"
          ? (row: AnswerRow) => <span className={styles.kind}>{column.cell?.(row)}</span>
          : column.cell;
      return [{ ...column, width, brief: false, ...(cell && { cell }) }];
    });
    if (!when) return others;
    const numbered: Column<AnswerRow> = {
      ...when,
      width: WHEN_WIDTH,
      text: (row) => `${row.number ?? ""} ${when.text(row)}`.trim(),
      compare: (a, b) => (a.number ?? 0) - (b.number ?? 0),
      cell: ({ tie, between, number }) => (
        <span className={styles.when}>
          <span className={styles.numberRoom}>{number !== null && <StepNumber number={number} />}</span>
          <WhenCell known={tie.when !== null && tie.certain} text={dateText(tie.when, between)} />
        </span>
      ),
    };
    return [numbered, ...others];
  }, [inTies, dateText]);
  return (
    <RowTable<AnswerRow>
      label={words.rows}
      found={found}
      columns={columns}
      first={null}
      countInWords={words.countRows}
      empty={words.noRows}
      isPicked={(row) => picked.includes(row.id)}
      onPick={(row, additive) => pickTie(enishi, row.id, additive)}
      bare
    />
  );
}
