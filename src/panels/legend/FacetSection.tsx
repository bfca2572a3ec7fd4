/** One section of the legend: each row hides and shows, and can be shown alone. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { type Facet, showOnly, toggleShown } from "../../commands/index.ts";
import type { LegendRow } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./Legend.module.css";

const LONG_PRESS_MS = 550;

export interface FacetSectionProps {
  readonly facet: Facet;
  readonly title: string;
  readonly rows: readonly LegendRow[];
  /** All rows of the facet, also those not unfolded: what "only this" hides. */
  readonly all: readonly LegendRow[];
  readonly count?: { readonly shown: number; readonly total: number };
  readonly mark?: (row: LegendRow) => ReactNode;
  readonly name: (id: string) => string;
}

/** One stop for the tab key; arrows go from row to row, and aside to "only". */
export function FacetSection({ facet, title, rows, all, count, mark, name }: FacetSectionProps) {
  const { legend: words } = useWords();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const stop = Math.min(at, rows.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const from = buttons.findIndex((button) => button.parentElement?.contains(document.activeElement));
    const aside = document.activeElement?.parentElement?.querySelector<HTMLElement>("[data-only]");
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, ArrowLeft: from, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === "ArrowRight") aside?.focus();
    else if (to !== undefined) buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <section className={styles.section} data-facet={facet}>
      <h2 className={styles.title}>
        <span>{title}</span>
        {count && <span className={styles.count}>{words.count(count.shown, count.total)}</span>}
      </h2>
      <div role="toolbar" aria-orientation="vertical" aria-label={title} onKeyDown={onKeyDown}>
        <ul ref={list} className={styles.rows}>
          {rows.map((row, index) => (
            <FacetRow
              key={row.id}
              row={row}
              facet={facet}
              all={all}
              mark={mark?.(row)}
              name={name(row.id)}
              stop={index === stop}
              onFocus={() => setAt(index)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface FacetRowProps {
  readonly row: LegendRow;
  readonly facet: Facet;
  readonly all: readonly LegendRow[];
  readonly mark: ReactNode;
  readonly name: string;
  readonly stop: boolean;
  readonly onFocus: () => void;
}

function FacetRow({ row, facet, all, mark, name, stop, onFocus }: FacetRowProps) {
  const enishi = useEnishi();
  const { legend: words } = useWords();
  const langOf = useLangOf();
  const press = useRef<{ timer: ReturnType<typeof setTimeout> | null; long: boolean }>({ timer: null, long: false });
  const only = () =>
    showOnly(
      enishi,
      facet,
      row.id,
      all.map(({ id }) => id),
    );
  const release = () => {
    if (press.current.timer !== null) clearTimeout(press.current.timer);
    press.current.timer = null;
  };
  return (
    <li className={styles.row} data-hidden={row.hidden} onFocus={onFocus}>
      <button
        type="button"
        data-row
        className={styles.toggle}
        aria-pressed={!row.hidden}
        tabIndex={stop ? 0 : -1}
        title={words.howTo}
        onPointerDown={(event) => {
          press.current.long = false;
          if (event.pointerType === "mouse") return;
          press.current.timer = setTimeout(() => {
            press.current.long = true;
            only();
          }, LONG_PRESS_MS);
        }}
        onPointerUp={release}
        onPointerCancel={release}
        onPointerLeave={release}
        onContextMenu={(event) => press.current.timer !== null && event.preventDefault()}
        onClick={(event) => {
          if (press.current.long) press.current.long = false;
          else if (event.altKey) only();
          else toggleShown(enishi, facet, row.id);
        }}
      >
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
        <span className={styles.name} lang={langOf(name)}>
          {name}
        </span>
        {row.hidden && (
          <span className={styles.eye}>
            <StruckEye />
            <span className="visually-hidden">{words.hidden}</span>
          </span>
        )}
        <span className={styles.count} aria-hidden="true">
          {words.count(row.hidden ? row.total : row.shown, row.total)}
        </span>
        <span className="visually-hidden">{words.rowCount(row.shown, row.total)}</span>
      </button>
      <button
        type="button"
        data-only
        className={styles.only}
        aria-label={words.onlyThis(name)}
        tabIndex={-1}
        onClick={only}
      >
        {words.only}
      </button>
    </li>
  );
}

function StruckEye() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M3 12c2.4-3.6 5.4-5.4 9-5.4s6.6 1.8 9 5.4c-2.4 3.6-5.4 5.4-9 5.4S5.4 15.6 3 12zM12 9.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M4.5 20.5l15-17"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
