/** The columns of the ranking: who, which place, and a value for each measure chosen. */
import { useMemo } from "react";
import type { MeasureKey } from "../../analysis/index.ts";
import { showCounted } from "../../commands/index.ts";
import { isCounted, type NumberRow, type Rank, type Ranking } from "../../state/index.ts";
import { valueForm, valueInWords } from "../../words/index.ts";
import cells from "../table/Cells.module.css";
import { type Column, nameColumn } from "../table/columns.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { MiniHistogram } from "./MiniHistogram.tsx";
import styles from "./Numbers.module.css";
import plots from "./Plots.module.css";

export function useNumberColumns(ranking: Ranking): readonly Column<NumberRow>[] {
  const language = useLanguage();
  const { numbers: words, measures, table } = useWords();
  const picked = useNow((state) => state.view.selection.actors);
  return useMemo(() => {
    const { rows, columns, result } = ranking;
    const chosen = rows.filter(({ id }) => picked.includes(id));
    const name: Column<NumberRow> = nameColumn(table.columns.name, language);
    const rank: Column<NumberRow> = {
      key: "rank",
      label: words.rank,
      width: 5.4,
      number: true,
      text: (row) => (row.rank === null ? "" : words.rankOf(String(row.rank.place), row.rank.shared)),
      compare: (a, b) => (a.rank?.place ?? 0) - (b.rank?.place ?? 0),
      cell: (row) => <RankCell rank={row.rank} />,
    };
    const values = columns.map(({ key, first }, at): Column<NumberRow> => {
      const counted = isCounted(result, key);
      const all = rows.map((row) => row.values[at] ?? null);
      const form = valueForm(all);
      const estimate = result.report.sampled[key] ? `${words.estimate} ` : "";
      const written = (row: NumberRow) => {
        const value = row.values[at] ?? null;
        return value === null ? "" : estimate + valueInWords(value, form, language);
      };
      return {
        key,
        label: measures.short(key),
        hint: `${measures.name(key)}: ${measures.plain(key)}`,
        width: 8.4,
        number: true,
        downFirst: first === "high",
        text: written,
        compare: (a, b) => (a.values[at] ?? 0) - (b.values[at] ?? 0),
        cell: (row) => (counted ? written(row) || <Undefined /> : <span className={styles.faint}>…</span>),
        head: (
          <>
            <MiniHistogram
              values={all.filter((value) => value !== null)}
              marked={chosen.flatMap((row) => row.values[at] ?? [])}
            />
            <HowButton measure={key} />
          </>
        ),
      };
    });
    return [name, rank, ...values];
  }, [ranking, language, words, measures, table, picked]);
}

/** Leads to how a measure is counted, worked through on who is selected. */
function HowButton({ measure }: { measure: MeasureKey }) {
  const enishi = useEnishi();
  const { counted, measures } = useWords();
  const name = counted.open(measures.name(measure));
  return (
    <button
      type="button"
      className={plots.how}
      aria-label={name}
      title={name}
      onClick={() => showCounted(enishi, measure)}
    >
      {counted.openShort}
    </button>
  );
}

export function RankCell({ rank }: { rank: Rank | null }) {
  const { numbers: words } = useWords();
  if (rank === null) return <Undefined />;
  return (
    <>
      <span aria-hidden="true">{words.rankShort(String(rank.place), rank.shared)}</span>
      <span className="visually-hidden">{words.rankOf(String(rank.place), rank.shared)}</span>
    </>
  );
}

/** A measure that has no value here. Never 0. */
export function Undefined() {
  const { numbers: words } = useWords();
  return (
    <>
      <span className={cells.nothing} aria-hidden="true">
        –
      </span>
      <span className="visually-hidden">{words.undefinedValue}</span>
    </>
  );
}

export function isMeasure(key: string, columns: Ranking["columns"]): key is MeasureKey {
  return columns.some((column) => column.key === key);
}
