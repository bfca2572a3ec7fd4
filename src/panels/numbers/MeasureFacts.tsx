/** The letters of a formula, the conventions behind a number, and the works it comes from. */
import type { MeasureKey } from "../../analysis/index.ts";
import { useWords } from "../useEnishi.tsx";
import { Formula } from "./Formula.tsx";
import styles from "./HowCounted.module.css";

export function MeasureFacts({ measure }: { measure: MeasureKey }) {
  const { counted: words, measures } = useWords();
  const { graph, differs } = measures.convention(measure);
  const symbols = measures.symbols(measure);
  return (
    <>
      {symbols.length > 0 && (
        <dl className={styles.symbols}>
          {symbols.map(([written, meaning]) => (
            <div key={written}>
              <dt>
                <Formula notation={written} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3 className={styles.head}>{words.convention}</h3>
      <p className={styles.text}>
        {words.graph(graph)}
        {differs !== null && ` ${differs}`}
      </p>
      <h3 className={styles.head}>{words.source}</h3>
      <ul className={styles.sources} lang="en">
        {measures
          .source(measure)
          .split("; ")
          .map((source) => (
            <li key={source}>
              <Work source={source} />
            </li>
          ))}
      </ul>
    </>
  );
}

/** A work with its DOI as a link. */
function Work({ source }: { source: string }) {
  const { counted: words } = useWords();
  const at = source.indexOf("doi:");
  if (at === -1) return source;
  const doi = source.slice(at + 4);
  return (
    <>
      {source.slice(0, at)}
      <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer" title={words.doi(doi)}>
        doi:{doi}
      </a>
    </>
  );
}
