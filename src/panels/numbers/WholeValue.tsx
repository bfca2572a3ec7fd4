/** One value of the whole network: a number, sizes of parts, actors by name, or communities. */
import type { MeasureValue } from "../../analysis/index.ts";
import type { WholeRow } from "../../state/index.ts";
import { countInWords, oneValueInWords } from "../../words/index.ts";
import { Name } from "../asking/parts.tsx";
import { useLanguage, useWords } from "../useEnishi.tsx";
import styles from "./Whole.module.css";

/** So many sizes, or actors, are named. */
const MOST = 8;

export function WholeValue({ row: { key, value, isTooLarge, isEstimate } }: { row: WholeRow }) {
  const language = useLanguage();
  const { whole: words, numbers } = useWords();
  const inSizes = useSizes();
  if (value === undefined) return <span className={styles.faint}>…</span>;
  if (isTooLarge) return <span className={styles.faint}>{words.tooLarge}</span>;
  if (value === null) return <span className={styles.faint}>{words.undefined}</span>;
  if (typeof value === "number")
    return `${isEstimate ? `${numbers.estimate} ` : ""}${oneValueInWords(value, language)}`;
  if (key === "articulation_points") return <Actors ids={namesIn(value)} />;
  if (Array.isArray(value)) return inSizes(value.map(Number), words.sizes);
  const { min, median, max, Q, communities } = value as { readonly [name: string]: MeasureValue | undefined };
  const number = (one: MeasureValue | undefined) => oneValueInWords(Number(one), language);
  if (min !== undefined) return words.spread(number(min), number(max), number(median));
  const sizes = Array.isArray(communities) ? communities.map((part) => namesIn(part).length) : [];
  return inSizes(
    sizes.toSorted((a, b) => b - a),
    (count, list) => words.communities(count, number(Q), list),
  );
}

function namesIn(value: MeasureValue): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Sizes from the largest on, equal ones in one. */
function useSizes() {
  const language = useLanguage();
  const { whole: words } = useWords();
  return (sizes: readonly number[], say: (count: string, list: string) => string): string => {
    const counts = new Map<number, number>();
    for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
    const told = [...counts].map(([size, count]) =>
      count === 1
        ? countInWords(size, language)
        : words.times(countInWords(size, language), countInWords(count, language)),
    );
    const more = told.length - MOST;
    const list = [...told.slice(0, MOST), ...(more > 0 ? [words.more(countInWords(more, language))] : [])];
    return say(countInWords(sizes.length, language), list.join(words.list));
  };
}

function Actors({ ids }: { ids: readonly string[] }) {
  const language = useLanguage();
  const { whole: words } = useWords();
  if (ids.length === 0) return <span className={styles.faint}>{words.none}</span>;
  const more = ids.length - MOST;
  return (
    <span className={styles.actors}>
      <strong>{countInWords(ids.length, language)}</strong>
      {ids.slice(0, MOST).map((id) => (
        <Name key={id} id={id} />
      ))}
      {more > 0 && <span>{words.more(countInWords(more, language))}</span>}
    </span>
  );
}
