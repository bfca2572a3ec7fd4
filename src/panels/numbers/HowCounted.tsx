/** How a number is counted: in plain words, as a formula, by which conventions, and worked through on one actor. */
import { workedExample } from "../../analysis/index.ts";
import { workThroughOn } from "../../commands/index.ts";
import { isOfWhole, selectBasis, selectNumbers, valuesOf } from "../../state/index.ts";
import { formulaOf } from "../../words/index.ts";
import { ActorPicker } from "../asking/ActorPicker.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { CopyNumbers } from "./CopyNumbers.tsx";
import { digits } from "./digits.ts";
import { Formula } from "./Formula.tsx";
import styles from "./HowCounted.module.css";
import { MeasureFacts } from "./MeasureFacts.tsx";
import { NumberLabel } from "./NumberLabel.tsx";
import { WorkedRoles } from "./WorkedRoles.tsx";
import { WorkedThrough } from "./WorkedThrough.tsx";

/** The dialog's content; nothing where no number is asked about. */
export function HowCounted() {
  const { counted: words, measures } = useWords();
  const asked = useNow((state) => state.passing.counted);
  if (asked === null) return null;
  const { key, actor } = asked;
  return (
    <div className={styles.page}>
      <p className={styles.plain}>{measures.plain(key)}</p>
      <div className={styles.columns}>
        <section className={styles.rule} aria-label={words.formula}>
          <h3 className={styles.head}>{words.formula}</h3>
          <Formula notation={formulaOf(key)} block />
          <MeasureFacts measure={key} />
        </section>
        <Example />
      </div>
      <section aria-label={words.label}>
        <h3 className={styles.head}>{words.label}</h3>
        <NumberLabel keys={[key]} />
      </section>
      {/* roles are several numbers an actor, others one of the whole: their pages copy them as tables */}
      {!key.startsWith("gf_") && !isOfWhole(key) && <CopyNumbers measure={key} actor={actor} />}
    </div>
  );
}

function OfWhole() {
  const { whole } = useWords();
  return (
    <section className={styles.example} aria-label={whole.title}>
      <h3 className={styles.head}>{whole.title}</h3>
      <p className={styles.note}>{whole.ofWhole}</p>
    </section>
  );
}

function Example() {
  const { counted: words } = useWords();
  const asked = useNow((state) => state.passing.counted);
  const basis = useNow(selectBasis);
  const result = useNow(selectNumbers).result;
  const enishi = useEnishi();
  if (asked === null) return null;
  const { key, actor } = asked;
  if (isOfWhole(key)) return <OfWhole />;
  const place = actor === null ? -1 : basis.graph.ids.indexOf(actor);
  const worked = place === -1 ? null : workedExample(basis.graph, key, place);
  const sampled = result?.report.sampled[key];
  const value = result && place !== -1 ? (valuesOf(result.report, key, basis.graph.ids)[place] ?? null) : null;
  return (
    <section className={styles.example} aria-label={words.pickActor}>
      <h3 className={styles.head}>{words.pickActor}</h3>
      <div className={styles.picker}>
        <ActorPicker
          chosen={actor}
          label={words.pickActor}
          placeholder={words.pickActor}
          onChoose={(id) => workThroughOn(enishi, id)}
        />
      </div>
      {actor === null ? (
        <p className={styles.note}>{words.noActor}</p>
      ) : place === -1 ? (
        <p className={styles.note}>{words.notInGraph}</p>
      ) : key.startsWith("gf_") && !key.startsWith("gf_global") ? (
        <WorkedRoles
          actor={basis.graph.ids[place] as string}
          basis={basis}
          result={result}
          test={key === "gf_type_permutation_test" || key === "gf_partial_permutation_test" ? key : null}
        />
      ) : worked === null ? (
        <p className={styles.note}>{words.notShown}</p>
      ) : worked === "undefined" ? (
        <p className={styles.note}>{words.undefinedThere}</p>
      ) : worked === "too-long" ? (
        <p className={styles.note}>{words.tooLong}</p>
      ) : (
        <>
          {sampled && <p className={styles.note}>{words.sampled(sampled.pivots, digits(sampled.bound))}</p>}
          <WorkedThrough worked={worked} measure={key} graph={basis.graph} shown={sampled ? null : value} />
        </>
      )}
    </section>
  );
}
