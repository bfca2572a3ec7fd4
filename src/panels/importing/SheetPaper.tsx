/** The first rows of the shown file as they stand in it, each column with its meaning, each row with what becomes of it. */
import { type CSSProperties, startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { SheetColumn, SheetView } from "../../model/index.ts";
import {
  columnLetters,
  type Draft,
  fatesOf,
  isOpen,
  problemsByRow,
  shownColumnsOf,
  tiesByRow,
  unclearActorsOf,
} from "../../state/index.ts";
import { Data } from "../Data.tsx";
import { useWords } from "../useEnishi.tsx";
import below from "./Beyond.module.css";
import { brief } from "./brief.ts";
import { ColumnChips } from "./ColumnChips.tsx";
import { PaperRow } from "./PaperRow.tsx";
import { RowNumber } from "./RowNumber.tsx";
import styles from "./SheetPaper.module.css";
import { useBeyond } from "./useBeyond.ts";
import { useWordsRead } from "./useWordsRead.ts";

/** Of a wider sheet one leafs through the columns. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 60;
/** Wide sheets show fewer rows, so that a choice is drawn at once. */
const MOST_CELLS = 1200;
const LEAST_ROWS = 20;
/** As many as are in sight; the others are drawn a moment later. */
const FIRST_ROWS = 24;

export function SheetPaper({
  draft,
  sheet,
  rows: most = MOST_ROWS,
}: {
  draft: Draft;
  sheet: SheetView;
  rows?: number;
}) {
  const { preview } = useWords().importing;
  const { fates, ties, problems, unclear } = useMemo(
    () => ({
      fates: fatesOf(draft, sheet),
      ties: tiesByRow(draft, sheet),
      problems: problemsByRow(draft, sheet),
      unclear: unclearActorsOf(draft),
    }),
    [draft, sheet],
  );
  const asked = useMemo(() => {
    const ofFile = (draft.reading?.questions ?? []).flatMap((question) =>
      question.sort === "date" && question.file === sheet.file ? [question] : [],
    );
    return new Map(
      ofFile.map((question) => [question.place, { question, isAnswered: !isOpen(draft, question) }] as const),
    );
  }, [draft, sheet]);
  const words = useWordsRead(draft, sheet);
  const columnsOpen = draft.reading?.questions.some(
    (question) => question.sort === "columns" && question.file === sheet.file && isOpen(draft, question),
  );
  const [page, setPage] = useState(0);
  const pages = Math.ceil(sheet.columns.length / MOST_COLUMNS);
  const columns = shownColumnsOf(sheet, MOST_COLUMNS, Math.min(page, pages - 1));
  const count = Math.min(most, Math.max(LEAST_ROWS, Math.floor(MOST_CELLS / Math.max(1, columns.length))));
  const [drawn, setDrawn] = useState(FIRST_ROWS);
  useEffect(() => startTransition(() => setDrawn(MOST_ROWS)), []);
  const rows = sheet.rows.slice(0, Math.min(count, drawn));
  const head = rows.findLastIndex(
    ({ role, row }) => role === "header" || (sheet.headerRow > 0 && row < sheet.headerRow),
  );
  const open = new Set(
    columns
      .filter(({ place, field }) => asked.get(place)?.isAnswered === false || (columnsOpen && field !== ""))
      .map(({ place }) => place),
  );
  const report = draft.reading?.reports.find(({ file }) => file === sheet.file);
  // a file that is not understood counts its header among its rows
  const counted = (report?.rows ?? 0) - (sheet.kind === "unknown" && sheet.headerRow > 0 ? 1 : 0);
  const left = counted - sheet.rows.slice(0, count).filter(({ role }) => role === "data").length;
  const scroller = useRef<HTMLElement>(null);
  const beyond = useBeyond(scroller, sheet);
  const leaf = (to: number) => {
    setPage(to);
    scroller.current?.scrollTo({ left: 0 });
  };
  const turn = (way: 1 | -1) => {
    const width = scroller.current?.clientWidth ?? 0;
    scroller.current?.scrollBy({ left: way * Math.max(120, width - 200) });
  };
  const [from, to] = [Math.min(page, pages - 1) * MOST_COLUMNS, (Math.min(page, pages - 1) + 1) * MOST_COLUMNS];
  const notShown = [
    left > 0 ? preview.moreRows(left) : "",
    pages > 1 ? preview.columnsShown(from + 1, Math.min(to, sheet.columns.length), sheet.columns.length) : "",
  ].filter((text) => text !== "");
  return (
    <div
      className={styles.paper}
      data-wide={columns.length > 8}
      data-hides-left={beyond.hidesLeft}
      data-hides-right={beyond.hidesRight}
      style={{ "--rows": Math.min(count, sheet.rows.length) - Math.max(0, sheet.headerRows - 1) } as CSSProperties}
    >
      <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={preview.label(sheet.file)}>
        <table className={styles.table}>
          <thead>
            {rows
              .slice(0, head + 1)
              .map(({ row, role, cells }) =>
                role === "header" ? null : (
                  <AsideRow key={row} sheet={sheet} row={row} role={role} cells={cells} columns={columns.length} />
                ),
              )}
            <ColumnChips draft={draft} sheet={sheet} columns={columns} open={open} />
            <HeaderRow sheet={sheet} columns={columns} />
          </thead>
          <tbody>
            {rows
              .slice(head + 1)
              .map((row) =>
                row.role === "data" ? (
                  <PaperRow
                    key={row.row}
                    sheet={sheet}
                    row={row}
                    columns={columns}
                    tie={ties.get(row.row)}
                    fate={fates.get(row.row) ?? null}
                    problems={problems.get(row.row) ?? []}
                    asked={asked}
                    unclear={unclear}
                    words={words}
                  />
                ) : (
                  <AsideRow key={row.row} sheet={sheet} {...row} columns={columns.length} />
                ),
              )}
          </tbody>
        </table>
      </section>
      {(notShown.length > 0 || beyond.left + beyond.right > 0) && (
        <p className={below.notShown}>
          <span>{notShown.join("　")}</span>
          {page > 0 && (
            <button type="button" className={below.turn} onClick={() => leaf(page - 1)}>
              {preview.earlierColumns(MOST_COLUMNS)}
            </button>
          )}
          {page < pages - 1 && (
            <button type="button" className={below.turn} onClick={() => leaf(page + 1)}>
              {preview.laterColumns(Math.min(MOST_COLUMNS, sheet.columns.length - to))}
            </button>
          )}
          {/* the keyboard moves the table itself */}
          {beyond.left > 0 && (
            <button type="button" tabIndex={-1} className={below.turn} onClick={() => turn(-1)}>
              {preview.before(beyond.left)}
            </button>
          )}
          {beyond.right > 0 && (
            <button type="button" tabIndex={-1} className={below.turn} onClick={() => turn(1)}>
              {preview.beyond(beyond.right)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function HeaderRow({ sheet, columns }: { sheet: SheetView; columns: readonly SheetColumn[] }) {
  const { preview, columnLetter } = useWords().importing;
  return (
    <tr className={styles.header} data-none={sheet.headerRow === 0}>
      {sheet.headerRow > 0 ? <RowNumber sheet={sheet} row={sheet.headerRow} /> : <td className={styles.number} />}
      {columns.map(({ place, header, field }) => (
        <th key={place} scope="col" data-column data-unused={field === ""}>
          <Data>{brief(header, 40) || columnLetter(columnLetters(place))}</Data>
        </th>
      ))}
      <th scope="col" className={styles.fate} data-pinned="right">
        <span className="visually-hidden">{preview.fate}</span>
      </th>
    </tr>
  );
}

interface AsideRowProps {
  readonly sheet: SheetView;
  readonly row: number;
  readonly role: SheetView["rows"][number]["role"];
  readonly cells: readonly string[];
  readonly columns: number;
}

/** A title, a blank row or a total: there, and not read as data. */
function AsideRow({ sheet, row, role, cells, columns }: AsideRowProps) {
  const { roles } = useWords().importing.preview;
  const text = cells.filter((cell) => cell.trim() !== "").join("　");
  return (
    <tr className={styles.aside}>
      <RowNumber sheet={sheet} row={row} />
      <td colSpan={columns}>
        <Data>{brief(text, 80)}</Data>
      </td>
      <td className={styles.fate}>{role === "header" || role === "data" ? "" : roles[role]}</td>
    </tr>
  );
}
