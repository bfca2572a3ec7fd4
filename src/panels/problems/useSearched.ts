/** Finding problems by text without a pause: what is looked through is folded in slices, once. */
import { useEffect, useMemo, useState } from "react";
import { foldText, type Problem } from "../../model/index.ts";
import { useWords } from "../useEnishi.tsx";

/** So long a slice of folding keeps the page from answering, in ms. */
const SLICE_MS = 12;

export interface Searched {
  /** What is looked for, folded; it follows the query as soon as everything can be looked through. */
  readonly needle: string;
  /** The folded text of a problem: its value, sentence, place and code. */
  readonly textOf: (problem: Problem) => string;
}

export function useSearched(problems: readonly Problem[], query: string): Searched {
  const { problems: words } = useWords();
  const [needle, setNeedle] = useState("");
  const textOf = useMemo(() => {
    const texts = new WeakMap<Problem, string>();
    return (problem: Problem) => {
      const known = texts.get(problem);
      if (known !== undefined) return known;
      const { value, code } = problem;
      const text = foldText([value, words.sentence(problem), words.where(problem), code].join("\n"));
      texts.set(problem, text);
      return text;
    };
  }, [words]);
  useEffect(() => {
    const wanted = foldText(query);
    let at = 0;
    let timer = 0;
    const fold = () => {
      const until = performance.now() + SLICE_MS;
      while (wanted !== "" && at < problems.length) {
        const problem = problems[at++];
        if (problem) textOf(problem);
        if (performance.now() > until) {
          timer = window.setTimeout(fold, 0);
          return;
        }
      }
      setNeedle(wanted);
    };
    fold();
    return () => clearTimeout(timer);
  }, [problems, query, textOf]);
  return { needle, textOf };
}
