/** How the values of each measure are distributed, and where those selected stand. */
import { useMemo } from "react";
import type { RankingMeasure } from "../../analysis/index.ts";
import { sortNumbers } from "../../commands/index.ts";
import { shortNameOf } from "../../model/index.ts";
import { isCounted, type Ranking, selectRanking } from "../../state/index.ts";
import { countInWords, oneValueInWords } from "../../words/index.ts";
import { useLangOf } from "../Data.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { binsOf, quantileOf } from "./bins.ts";
import { ColumnChooser } from "./ColumnChooser.tsx";
import { Histogram } from "./Histogram.tsx";
import { MiniHistogram } from "./MiniHistogram.tsx";
import styles from "./Numbers.module.css";
import plots from "./Plots.module.css";
import { NoColumns } from "./RankingPage.tsx";
import { useLast } from "./useLast.ts";

const BINS = 20;

export function SpreadPage() {
  const ranking = useNow(selectRanking);
  const last = useLast(ranking);
  return (
    <div className={plots.scroll} aria-busy={ranking === null}>
      <div className={styles.bare}>
        <ColumnChooser />
      </div>
      {last !== null && last.by !== null && isCounted(last.result, last.by.key) && (
        <Large ranking={last} measure={last.by} />
      )}
      {last?.columns.length === 0 && <NoColumns />}
      <ul className={plots.small}>
        {last?.columns.map((measure, at) => (
          <Small key={measure.key} ranking={last} measure={measure} at={at} />
        ))}
      </ul>
    </div>
  );
}

/** Values in the order of the rows, without those that have none. */
function useValues({ rows }: Ranking, at: number): readonly number[] {
  return useMemo(() => rows.flatMap(({ values }) => values[at] ?? []), [rows, at]);
}

function Large({ ranking, measure }: { ranking: Ranking; measure: RankingMeasure }) {
  const language = useLanguage();
  const langOf = useLangOf();
  const { numbers: words, measures } = useWords();
  const picked = useNow((state) => state.view.selection.actors);
  const at = ranking.columns.indexOf(measure);
  const values = useValues(ranking, at);
  const bins = useMemo(() => binsOf(values, BINS), [values]);
  const summary = useSummary(values);
  const chosen = ranking.rows.filter(({ id }) => picked.includes(id));
  const marked = chosen.flatMap(({ actor, values: own }) => {
    const value = own[at] ?? null;
    return value === null ? [] : [{ name: shortNameOf(actor.name), value }];
  });
  const name = measures.name(measure.key);
  return (
    <figure className={plots.large}>
      <figcaption>
        <h3>{name}</h3>
        <p>{measures.plain(measure.key)}</p>
      </figcaption>
      {bins.length > 0 && <Histogram bins={bins} marked={marked} label={`${words.spread.label(name)}: ${summary}`} />}
      <ul className={plots.places}>
        {chosen.length === 0 && <li className={styles.faint}>{words.spread.pickOne}</li>}
        {chosen.map(({ id, actor, values: own, rank }) => {
          const value = own[at] ?? null;
          return (
            <li key={id} lang={langOf(actor.name)}>
              {value === null || rank === null
                ? words.spread.selectedNone(actor.name)
                : words.spread.selected(
                    actor.name,
                    oneValueInWords(value, language),
                    words.rankOf(String(rank.place), rank.shared),
                  )}
            </li>
          );
        })}
      </ul>
      <Figures values={values} without={ranking.rows.length - values.length} />
    </figure>
  );
}

/** The same as figures. */
function Figures({ values, without }: { values: readonly number[]; without: number }) {
  const language = useLanguage();
  const { numbers: words } = useWords();
  const sorted = useMemo(() => values.toSorted((a, b) => a - b), [values]);
  const say = words.spread;
  const mean = sorted.length === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const facts: readonly (readonly [string, number | null])[] = [
    [say.least, quantileOf(sorted, 0)],
    [say.quarter, quantileOf(sorted, 0.25)],
    [say.middle, quantileOf(sorted, 0.5)],
    [say.threeQuarters, quantileOf(sorted, 0.75)],
    [say.most, quantileOf(sorted, 1)],
    [say.mean, mean],
  ];
  return (
    <dl className={plots.figures}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === null ? "–" : oneValueInWords(value, language)}</dd>
        </div>
      ))}
      <div>
        <dt>{say.without}</dt>
        <dd>{say.actors(countInWords(without, language))}</dd>
      </div>
    </dl>
  );
}

function Small({ ranking, measure, at }: { ranking: Ranking; measure: RankingMeasure; at: number }) {
  const enishi = useEnishi();
  const { measures } = useWords();
  const picked = useNow((state) => state.view.selection.actors);
  const values = useValues(ranking, at);
  const marked = ranking.rows.flatMap(({ id, values: own }) => (picked.includes(id) ? (own[at] ?? []) : []));
  const name = measures.name(measure.key);
  const summary = useSummary(values);
  const current = ranking.by?.key === measure.key;
  return (
    <li>
      <button
        type="button"
        aria-pressed={current}
        title={measures.plain(measure.key)}
        onClick={() => !current && sortNumbers(enishi, measure.key)}
      >
        <span className={plots.smallName}>{name}</span>
        <MiniHistogram wide values={values} marked={marked} />
        <span className={styles.faint}>{summary}</span>
      </button>
    </li>
  );
}

function useSummary(values: readonly number[]): string {
  const language = useLanguage();
  const { numbers: words } = useWords();
  return useMemo(() => {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (part: number) => {
      const value = quantileOf(sorted, part);
      return value === null ? "–" : oneValueInWords(value, language);
    };
    return words.spread.summary(at(0), at(0.5), at(1));
  }, [values, language, words]);
}
