/** A row of the preview that holds data: its number, its cells, and what becomes of it. */
import type { ActorId, Problem, Question, SheetColumn, SheetRow, SheetView, Tie } from "../../model/index.ts";
import type { RowFate } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import { SeverityMark } from "../problems/SeverityMark.tsx";
import { useLanguage, useWords } from "../useEnishi.tsx";
import { FateMark } from "./marks.tsx";
import { PaperCell, type WordRead } from "./PaperCell.tsx";
import { ProblemTip } from "./ProblemTip.tsx";
import fates from "./RowFate.module.css";
import { RowNumber } from "./RowNumber.tsx";
import styles from "./SheetPaper.module.css";

type DateQuestion = Extract<Question, { sort: "date" }>;

interface PaperRowProps {
  readonly sheet: SheetView;
  readonly row: SheetRow;
  readonly columns: readonly SheetColumn[];
  readonly tie: Tie | undefined;
  /** `null` where it is not known yet. */
  readonly fate: RowFate | null;
  readonly problems: readonly Problem[];
  readonly asked: ReadonlyMap<number, { readonly question: DateQuestion; readonly isAnswered: boolean }>;
  readonly unclear: ReadonlySet<ActorId>;
  /** By field, then as written. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, WordRead>>;
}

export function PaperRow({ sheet, row, columns, tie, fate, problems, asked, unclear, words }: PaperRowProps) {
  const language = useLanguage();
  const { preview } = useWords().importing;
  const langOf = useLangOf();
  const say = { language, preview, langOf };
  const doubts = problems.filter(({ severity }) => severity !== "notice");
  const worst = doubts[0];
  return (
    <tr data-fate={fate ?? undefined}>
      <RowNumber sheet={sheet} row={row.row} />
      {columns.map((column) => {
        const question = asked.get(column.place);
        return (
          <PaperCell
            key={column.place}
            {...say}
            column={column}
            written={row.cells[column.place] ?? ""}
            tie={tie}
            asked={question?.question}
            isAnswered={question?.isAnswered ?? false}
            word={words.get(column.field)?.get((row.cells[column.place] ?? "").trim())}
            isUnclear={isUnclearIn(column.field, tie, unclear) || (fate === "unclear" && column.field === "name")}
          />
        );
      })}
      <td className={styles.fate}>
        <span className={fates.line} data-fate={fate ?? undefined}>
          {fate && (
            <>
              <FateMark fate={fate} />
              <span className={fates.word}>{preview.fates[fate]}</span>
            </>
          )}
          {worst && (
            <ProblemTip problems={fate === "held" ? problems : doubts}>
              <SeverityMark severity={worst.severity} />
            </ProblemTip>
          )}
        </span>
      </td>
    </tr>
  );
}

function isUnclearIn(field: string, tie: Tie | undefined, unclear: ReadonlySet<ActorId>): boolean {
  if (tie === undefined || (field !== "from" && field !== "to" && field !== "via")) return false;
  const actor = tie[field];
  return actor !== null && unclear.has(actor);
}
