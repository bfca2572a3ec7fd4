/** A table of rows: found by text, sorted by any column, walked and selected by keyboard. */
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { showAll } from "../../commands/index.ts";
import { foldText } from "../../model/index.ts";
import { useLangOf } from "../Data.tsx";
import { useEnishi, useLanguage, useWords } from "../useEnishi.tsx";
import narrow from "./BareTable.module.css";
import { type Column, Nothing, sortedBy } from "./columns.tsx";
import { SortMark } from "./SortMark.tsx";
import styles from "./TableScreen.module.css";
import { DRAWN_WHOLE, useWindow } from "./useWindow.ts";

export interface RowTableProps<Row extends { readonly id: string }> {
  readonly label: string;
  /** The rows, and how many there are without a filter. */
  readonly found: { readonly rows: readonly Row[]; readonly total: number };
  readonly columns: readonly Column<Row>[];
  /** The column in whose order the rows come; `null` where they come in no column's order. */
  readonly first: string | null;
  /** Whether that order rises; it does where this is not given. */
  readonly firstUp?: boolean;
  /** The order, where it is kept elsewhere; `first` then says nothing. */
  readonly order?: { readonly key: string; readonly up: boolean };
  readonly onSort?: (key: string) => void;
  /** What stands beside the field that filters. */
  readonly tools?: ReactNode;
  readonly countInWords: (shown: number, total: number) => string;
  readonly empty: string;
  readonly isPicked: (row: Row) => boolean;
  readonly onPick: (row: Row, additive: boolean) => void;
  /** Without the field that filters rows: there are few of them, all wanted. Its first column is as wide as it says. */
  readonly bare?: boolean;
}

export function RowTable<Row extends { readonly id: string }>(props: RowTableProps<Row>) {
  const { label, found, columns, first, countInWords, empty, isPicked, onPick, bare = false } = props;
  const enishi = useEnishi();
  const language = useLanguage();
  const langOf = useLangOf();
  const { table: words } = useWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [own, setOwn] = useState<{ key: string; up: boolean } | null>(
    first === null ? null : { key: first, up: props.firstUp ?? true },
  );
  const order = props.order ?? own;

  const needle = useDeferredValue(foldText(query));
  const isFiltered = needle !== "";
  // only where something is looked for: of thousands of rows it takes its time
  const texts = useMemo(
    () =>
      new Map(
        (isFiltered ? found.rows : []).map((row) => [
          row.id,
          foldText(columns.map(({ text }) => text(row)).join("\n")),
        ]),
      ),
    [found, columns, isFiltered],
  );
  const rows = useMemo(() => {
    const matching = isFiltered ? found.rows.filter((row) => texts.get(row.id)?.includes(needle)) : found.rows;
    const column = columns.find(({ key }) => key === order?.key);
    return column && order ? sortedBy(matching, column, order.up, language) : matching;
  }, [found, columns, texts, needle, isFiltered, order, language]);

  // What is selected elsewhere is in sight when the table opens.
  const [at, setAt] = useState(() => Math.max(0, rows.findIndex(isPicked)));
  useEffect(() => {
    const place = scroller.current;
    const any = place?.querySelector<HTMLElement>("[data-index]");
    const picked = place?.querySelector<HTMLElement>("[aria-selected=true]");
    // only the table's own rows move, never the page around it
    if (place && picked) {
      const [room, row] = [place.getBoundingClientRect(), picked.getBoundingClientRect()];
      place.scrollTop += row.top + row.height / 2 - (room.top + room.height / 2);
    } else if (place && any) place.scrollTop = Number(place.dataset.at) * any.offsetHeight;
  }, []);

  const { first: from, last: to, rowHeight } = useWindow(scroller, rows.length);
  const long = rows.length > DRAWN_WHOLE;
  const here = Math.min(at, rows.length - 1);

  const goTo = (index: number) => {
    const target = Math.max(0, Math.min(index, rows.length - 1));
    setAt(target);
    const place = scroller.current;
    if (long && place && (target < from || target >= to)) place.scrollTop = target * rowHeight;
    requestAnimationFrame(() => place?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[here];
    const target = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + 10,
      PageUp: here - 10,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (target !== undefined) goTo(target);
    else if ((event.key === "Enter" || event.key === " ") && row)
      onPick(row, event.shiftKey || event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const sort = ({ key, downFirst = false }: Column<Row>) => {
    if (props.onSort) props.onSort(key);
    else setOwn(order?.key === key ? { key, up: !order.up } : { key, up: !downFirst });
  };
  const width = columns.reduce((sum, column) => sum + column.width, 0);

  return (
    <>
      <div className={styles.tools}>
        {!bare && (
          <label className={styles.filter}>
            <span className="visually-hidden">{words.filter}</span>
            <input
              type="search"
              value={query}
              placeholder={words.filterPlaceholder}
              onChange={(event) => setQuery(event.target.value)}
            />
          </label>
        )}
        <p className={styles.count} role="status">
          {countInWords(rows.length, found.total)}
        </p>
        {!bare && rows.length < found.total && (
          <button
            type="button"
            className={styles.all}
            onClick={() => {
              setQuery("");
              showAll(enishi);
            }}
          >
            {words.showAll}
          </button>
        )}
        {props.tools}
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {words.keys}
      </p>
      <div ref={scroller} className={styles.scroller} data-at={here}>
        {rows.length === 0 ? (
          <p className={styles.empty}>{bare || found.total === 0 ? empty : words.empty.filtered}</p>
        ) : (
          <table
            role="grid"
            className={bare ? `${styles.table} ${narrow.bare}` : styles.table}
            aria-label={label}
            aria-describedby={`${id}-keys`}
            aria-rowcount={rows.length + 1}
            aria-colcount={columns.length}
            aria-multiselectable="true"
            data-long={long}
            style={{ minWidth: `calc(var(--fs-2) * ${width})` }}
          >
            <colgroup>
              {columns.map(({ key, width: letters }, index) => (
                <col key={key} style={index === 0 && !bare ? undefined : { width: `calc(var(--fs-2) * ${letters})` }} />
              ))}
            </colgroup>
            <thead>
              <tr aria-rowindex={1}>
                {columns.map((column) => {
                  const { key, label: text, hint, head } = column;
                  return (
                    <th
                      key={key}
                      scope="col"
                      title={hint}
                      data-number={column.number}
                      aria-sort={order?.key === key ? (order.up ? "ascending" : "descending") : "none"}
                    >
                      <button type="button" onClick={() => sort(column)}>
                        {text}
                        <SortMark state={order?.key !== key ? null : order.up ? "up" : "down"} />
                      </button>
                      {head}
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody onKeyDown={onKeyDown}>
              {from > 0 && <Gap rows={from} rowHeight={rowHeight} columns={columns.length} />}
              {rows.slice(from, to).map((row, offset) => {
                const index = from + offset;
                return (
                  <tr
                    key={row.id}
                    data-index={index}
                    aria-rowindex={index + 2}
                    aria-selected={isPicked(row)}
                    tabIndex={index === here ? 0 : -1}
                    onFocus={() => setAt(index)}
                    onClick={(event) => {
                      setAt(index);
                      onPick(row, event.shiftKey || event.ctrlKey || event.metaKey);
                    }}
                  >
                    {columns.map((column) => (
                      <td
                        key={column.key}
                        title={column.text(row)}
                        lang={langOf(column.text(row))}
                        data-brief={column.brief}
                        data-number={column.number}
                      >
                        <div>{column.cell ? column.cell(row) : column.text(row) || <Nothing />}</div>
                      </td>
                    ))}
                  </tr>
                );
              })}
              {to < rows.length && <Gap rows={rows.length - to} rowHeight={rowHeight} columns={columns.length} />}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}

/** The room of the rows that are not drawn. */
function Gap({ rows, rowHeight, columns }: { rows: number; rowHeight: number; columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height: rows * rowHeight, padding: 0, border: 0 }} />
    </tr>
  );
}
