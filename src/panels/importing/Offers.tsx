/** What may be said and need not be: what a list of pairs means, and whether blanks of merged cells are filled. */
import { decideSheet } from "../../commands/index.ts";
import type { SheetView } from "../../model/index.ts";
import { columnLetters, type Draft, decidedFor } from "../../state/index.ts";
import { Sentence } from "../Data.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import { brief } from "./brief.ts";
import { Choices } from "./Choices.tsx";
import styles from "./Questions.module.css";

export function Offers({ draft, sheet }: { draft: Draft; sheet: SheetView }) {
  const decided = decidedFor(draft, sheet.file);
  const asks = (sort: "pairs" | "fill-down") =>
    draft.reading?.questions.some((question) => question.sort === sort && question.file === sheet.file) ?? false;
  const mayMean = sheet.pairs !== null && (asks("pairs") || decided.pairs !== undefined);
  const mayFill = asks("fill-down") || decided.fillDown !== undefined || sheet.columns.some(({ filled }) => filled);
  if (!mayMean && !mayFill) return null;
  return (
    <section className={styles.section}>
      {mayMean && sheet.pairs !== null && <Pairs draft={draft} sheet={sheet} pairs={sheet.pairs} />}
      {mayFill && <FillDown sheet={sheet} />}
    </section>
  );
}

function Pairs({ draft, sheet, pairs }: { draft: Draft; sheet: SheetView; pairs: "introduction" | "contact" }) {
  const enishi = useEnishi();
  const { importAsking: say } = useWords();
  const decided = decidedFor(draft, sheet.file).pairs;
  const first = sheet.rows.find(({ role }) => role === "data")?.cells ?? [];
  const end = (field: string) => {
    const place = sheet.columns.find((column) => column.field === field)?.place ?? 0;
    return brief((first[place] ?? "").trim() || columnLetters(place), 16);
  };
  return (
    <>
      <Choices
        small
        legend={say.pairs}
        chosen={decided ?? pairs}
        answers={(["contact", "introduction"] as const).map((id) => {
          const [title, detail] = say.pair[id](end("from"), end("to"));
          return { id, title, detail };
        })}
        onChoose={(id) => decideSheet(enishi, sheet.file, { pairs: id === "introduction" ? id : "contact" })}
      />
      {decided === undefined && <p className={styles.alike}>{say.pairsWhy[pairs]}</p>}
    </>
  );
}

/** Each column by itself: a blank introducer may well mean that there was none. */
function FillDown({ sheet }: { sheet: SheetView }) {
  const enishi = useEnishi();
  const { importAsking: say } = useWords();
  const columns = sheet.columns.filter(({ blanks, filled }) => blanks > 0 || filled);
  const isText = sheet.sheetNames.length === 0;
  const filled = columns.flatMap((column) => (column.filled ? [column.place] : []));
  const fill = (place: number, wanted: boolean) =>
    decideSheet(enishi, sheet.file, {
      fillDown: wanted ? [...filled, place] : filled.filter((other) => other !== place),
    });
  return columns.map((column) => (
    <label key={column.place} className={styles.check}>
      <input type="checkbox" checked={column.filled} onChange={({ target }) => fill(column.place, target.checked)} />
      <span>
        <Sentence>{say.fill(brief(column.header || columnLetters(column.place), 16), column.blanks)}</Sentence>
        <span className={styles.detail}>
          {column.field === "via" ? say.fillViaWhy : say.fillWhy[isText ? "text" : "workbook"]}
        </span>
      </span>
    </label>
  ));
}
