/** One measure on two dates: value and rank on each, and what changed between. */
import { useId, useMemo } from "react";
import { MEASURES } from "../../analysis/index.ts";
import { chooseNumbers, pickActor } from "../../commands/index.ts";
import {
  type ComparedRow,
  type Comparison,
  selectComparedDays,
  selectComparison,
  selectRankedBy,
} from "../../state/index.ts";
import { countInWords, dayInWords, valueForm, valueInWords } from "../../words/index.ts";
import controls from "../frame/controls.module.css";
import { DayField } from "../frame/DayField.tsx";
import { type Column, nameColumn } from "../table/columns.tsx";
import { RowTable } from "../table/RowTable.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { MeasureSelect } from "./MapChoices.tsx";
import styles from "./Numbers.module.css";
import { useLast } from "./useLast.ts";
import { RankCell, Undefined } from "./useNumberColumns.tsx";

const MONTHS = [3, 6, 12, 24, 36];

export function DatesPage() {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const by = useNow(selectRankedBy);
  const before = useNow((state) => selectComparedDays(state).before);
  const after = useNow((state) => selectComparedDays(state).after);
  const columns = useNow((state) => state.view.numbers.columns);
  const comparison = useNow(selectComparison);
  const last = useLast(comparison);
  if (before === null || after === null) return <p className={styles.none}>{words.dates.noDates}</p>;
  return (
    <div className={styles.page} aria-busy={comparison === null}>
      <div className={styles.compare}>
        <MeasureSelect
          label={words.dates.measure}
          chosen={by?.key ?? null}
          onChoose={(key) => {
            if (key === null) return;
            // what is compared is a column as well, so that the other pages show it too
            const shown = columns.includes(key) ? columns : [...columns, key];
            const up = MEASURES.some((measure) => measure.key === key && measure.first === "low");
            chooseNumbers(enishi, { columns: shown, order: { key, up } });
          }}
        />
        <DayField
          className={styles.day}
          label={words.dates.before}
          day={before}
          onChoose={(day) => day !== null && chooseNumbers(enishi, { before: day })}
        />
        <DayField
          className={styles.day}
          label={words.dates.after}
          day={after}
          onChoose={(day) => day !== null && chooseNumbers(enishi, { after: day })}
        />
        <Reach />
      </div>
      {last !== null && <ComparedTable comparison={last} />}
    </div>
  );
}

function Reach() {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const months = useNow((state) => state.view.numbers.months);
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{words.dates.what}</label>
      <select
        id={id}
        className={controls.select}
        value={months ?? ""}
        onChange={({ target }) => chooseNumbers(enishi, { months: target.value === "" ? null : Number(target.value) })}
      >
        <option value="">{words.dates.upTo}</option>
        {[...new Set([...MONTHS, ...(months === null ? [] : [months])])].map((count) => (
          <option key={count} value={count}>
            {words.dates.months(count)}
          </option>
        ))}
      </select>
    </span>
  );
}

function ComparedTable({ comparison }: { comparison: Comparison }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { numbers: words, measures } = useWords();
  const picked = useNow((state) => state.view.selection.actors);
  const { by, before, after } = comparison;
  return (
    <RowTable<ComparedRow>
      label={words.dates.lead(measures.name(by.key))}
      found={comparison}
      columns={useComparedColumns(comparison)}
      first="valueAfter"
      firstUp={by.first === "low"}
      tools={
        <p className={styles.faint}>
          {words.dates.ties(
            countInWords(before.basis.ties.counted, language),
            countInWords(after.basis.ties.counted, language),
          )}
        </p>
      }
      countInWords={words.shown}
      empty={words.empty}
      isPicked={({ id }) => picked.includes(id)}
      onPick={({ id }, additive) => pickActor(enishi, id, additive)}
    />
  );
}

function useComparedColumns({ rows, by, before, after }: Comparison): readonly Column<ComparedRow>[] {
  const language = useLanguage();
  const { numbers: words, table } = useWords();
  return useMemo(() => {
    const form = valueForm(rows.flatMap((row) => [row.before, row.after]));
    const estimate = after.report.sampled[by.key] ? `${words.estimate} ` : "";
    const written = (value: number | null) => (value === null ? "" : estimate + valueInWords(value, form, language));
    const dayOf = (time: Comparison["after"]["basis"]["time"]) =>
      time === null ? "" : dayInWords(time.span.last, language);
    const signed = (value: number | null) =>
      value === null ? "" : `${value > 0 ? "+" : ""}${valueInWords(value, form, language)}`;
    const value = (key: string, label: string, of: (row: ComparedRow) => number | null): Column<ComparedRow> => ({
      key,
      label,
      width: 11,
      number: true,
      downFirst: by.first === "high",
      text: (row) => written(of(row)),
      compare: (a, b) => (of(a) ?? 0) - (of(b) ?? 0),
      cell: (row) => written(of(row)) || <Undefined />,
    });
    const rank = (key: string, of: (row: ComparedRow) => ComparedRow["rankAfter"]): Column<ComparedRow> => ({
      key,
      label: words.rank,
      width: 6,
      number: true,
      text: (row) => {
        const found = of(row);
        return found === null ? "" : words.rankOf(String(found.place), found.shared);
      },
      compare: (a, b) => (of(a)?.place ?? 0) - (of(b)?.place ?? 0),
      cell: (row) => <RankCell rank={of(row)} />,
    });
    const climbed = ({ climbed: places }: ComparedRow) =>
      places === null
        ? ""
        : places === 0
          ? words.dates.same
          : places > 0
            ? words.dates.upSpoken(String(places))
            : words.dates.downSpoken(String(-places));
    return [
      nameColumn(table.columns.name, language),
      value("valueBefore", `A ${dayOf(before.basis.time)}`, (row) => row.before),
      rank("rankBefore", (row) => row.rankBefore),
      value("valueAfter", `B ${dayOf(after.basis.time)}`, (row) => row.after),
      rank("rankAfter", (row) => row.rankAfter),
      {
        key: "change",
        label: words.dates.change,
        width: 8,
        number: true,
        downFirst: true,
        text: ({ change }) => signed(change),
        compare: (a, b) => (a.change ?? 0) - (b.change ?? 0),
        cell: ({ change }) =>
          change === null ? <Undefined /> : <span data-zero={change === 0}>{signed(change)}</span>,
      },
      {
        key: "climbed",
        label: words.dates.climbed,
        width: 8,
        number: true,
        downFirst: true,
        text: climbed,
        compare: (a, b) => (a.climbed ?? 0) - (b.climbed ?? 0),
        cell: (row) => <Climbed places={row.climbed} spoken={climbed(row)} />,
      },
    ];
  }, [rows, by, before, after, language, words, table]);
}

function Climbed({ places, spoken }: { places: number | null; spoken: string }) {
  const { numbers: words } = useWords();
  if (places === null) return <Undefined />;
  return (
    <>
      <span aria-hidden="true" data-zero={places === 0}>
        {places === 0 ? "±0" : places > 0 ? words.dates.up(String(places)) : words.dates.down(String(-places))}
      </span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );
}
