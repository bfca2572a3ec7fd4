/** The line that says what numbers are counted on, and the way to change it. */
import { factsOf } from "../../analysis/index.ts";
import { type NumbersBasis, type NumbersPage, selectBasis } from "../../state/index.ts";
import { countInWords, dayInWords } from "../../words/index.ts";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { CountChoices } from "./CountChoices.tsx";
import styles from "./Numbers.module.css";

export function BasisLine({ page }: { page: NumbersPage }) {
  const basis = useNow((state) => selectBasis(state, page === "dates" ? "after" : "now"));
  const text = useBasisInWords();
  return (
    <div className={styles.basis}>
      <p>{text(basis)}</p>
      <CountChoices page={page} />
    </div>
  );
}

/** What a basis is, in sentences: which ties, which dates, as what, how many actors, what is in doubt and what left out. */
export function useBasisInWords(): (basis: NumbersBasis) => string {
  const language = useLanguage();
  const { numbers: words, room } = useWords();
  const said = useNow((state) => state.document.sayings.length);
  const count = (of: number) => countInWords(of, language);
  return ({ graph, scope, arrows, time, ties, actorsLeft }) => {
    const { nodes, edges, isolates } = factsOf(graph);
    const day = (at: number) => dayInWords(at, language);
    const dates =
      time === null
        ? words.anyTime
        : time.mode === "had-happened-by"
          ? words.until(day(time.span.last))
          : words.between(day(time.span.first), day(time.span.last));
    const links = words.linkCount(words.links[arrows][graph.directed ? "directed" : "plain"], count(edges));
    const within = [
      ...(ties.doubtful > 0 ? [words.doubtful(count(ties.doubtful))] : []),
      ...(ties.undated > 0 ? [words.undated(count(ties.undated))] : []),
    ];
    const left = [
      ...(ties.left > 0 ? [words.leftTies(count(ties.left))] : []),
      ...(actorsLeft > 0 ? [words.leftActors(count(actorsLeft))] : []),
    ];
    return [
      words.basis(scope, dates, count(ties.counted), links, count(nodes), count(isolates)),
      within.length > 0 ? words.includes(within) : "",
      left.length > 0 ? words.leaves(left) : "",
      said > 0 ? `${room.notCounted(said)}${language === "ja" ? "。" : "."}` : "",
    ]
      .filter(Boolean)
      .join(language === "ja" ? "" : " ");
  };
}
