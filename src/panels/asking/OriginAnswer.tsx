/** How one actor came to know another: the derivation as a sentence and as a row of marks, and how sure it is. */
import type { OriginStep } from "../../analysis/index.ts";
import { changeTerms, chooseQuestion } from "../../commands/index.ts";
import type { Tie } from "../../model/index.ts";
import type { Answer } from "../../state/index.ts";
import { kindInWords } from "../../words/index.ts";
import { Phrase } from "../inspector/Phrase.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { Alternatives } from "./Alternatives.tsx";
import styles from "./Answer.module.css";
import { DateOf, MarkRow, Name, ShortName, useFactOf, useSentenceDate } from "./parts.tsx";

export function OriginView({ answer }: { answer: Extract<Answer, { question: "origin" }> }) {
  const enishi = useEnishi();
  const { asking: words } = useWords();
  const say = words.origin;
  const factOf = useFactOf();
  const { result, shown, place } = answer;
  const { from, to, origins, presumed } = result;
  if (shown === null) {
    return (
      <>
        <p className={styles.sentence} role="status">
          <Phrase text={say.none} parts={{ from: <Name id={from} />, to: <Name id={to} /> }} />
        </p>
        {presumed.length > 0 && <p className={styles.note}>{say.presumed(presumed.length)}</p>}
        <div className={styles.alternatives} data-plain="true">
          <span>{say.noneNext}</span>
          {(["route", "chains"] as const).map((question) => (
            <button key={question} type="button" onClick={() => chooseQuestion(enishi, question)}>
              <Phrase text={words.bar[question]} parts={{ from: <ShortName id={from} />, to: <ShortName id={to} /> }} />
            </button>
          ))}
        </div>
      </>
    );
  }
  return (
    <>
      <p className={styles.sentence} role="status">
        {shown.steps.map((step, index) => (
          <Clause key={step.tie.id} step={step} first={index === 0} last={index === shown.steps.length - 1} />
        ))}
      </p>
      <MarkRow
        label={words.questions.origin}
        actors={[from, ...shown.steps.map(({ knew }) => knew)]}
        links={shown.steps.map((step, index) => ({
          fact: factOf(step.tie),
          number: index + 1,
          via: step.via,
          doubtful: !step.certain,
          caption: <Caption tie={step.tie} via={step.via} />,
        }))}
      />
      <Sureness steps={shown.steps} only={origins.length === 1} />
      <BeginningNote answer={answer} />
      {origins.length > 1 && (
        <Alternatives
          label={words.answers(origins.length)}
          count={origins.length}
          place={place}
          onChoose={(next) => changeTerms(enishi, { place: next })}
        />
      )}
    </>
  );
}

/** One step of the sentence. */
function Clause({ step, first, last }: { step: OriginStep; first: boolean; last: boolean }) {
  const { asking: words } = useWords();
  const language = useLanguage();
  const kinds = useNow((state) => state.document.dataset.kinds);
  const fact = useFactOf()(step.tie);
  const say = words.origin;
  const when = fact.tie.when !== null ? say.dated : fact.between !== null ? say.between : first ? "" : say.undated;
  const { tie, via, knew } = step;
  const plain = tie.kind === "introduction" && !tie.viaUnnamed;
  const text =
    via !== null
      ? (say.met[last ? 1 : 0] ?? "")
      : tie.viaUnnamed
        ? say.metUnnamed
        : plain
          ? say.broughtIn
          : say.metDirectly;
  return (
    <>
      <Phrase text={when} parts={{ date: <DateOf fact={fact} /> }} />
      <Phrase
        text={text}
        parts={{
          via: via !== null && <Name id={via} />,
          knew: <Name id={knew} />,
          kind: kindInWords(tie.kind, language, kinds),
          one: <Name id={tie.from} />,
          other: <Name id={tie.to} />,
        }}
      />
    </>
  );
}

/** Under a knot: who introduces, or by what the two came together. */
export function Caption({ tie, via }: { tie: Tie; via: string | null }) {
  const { asking: words } = useWords();
  const language = useLanguage();
  const kinds = useNow((state) => state.document.dataset.kinds);
  if (via !== null) return <Phrase text={words.introduces} parts={{ via: <ShortName id={via} /> }} />;
  return <>{tie.viaUnnamed ? words.introducesNobody : kindInWords(tie.kind, language, kinds)}</>;
}

function Sureness({ steps, only }: { steps: readonly OriginStep[]; only: boolean }) {
  const { asking: words } = useWords();
  const say = words.origin;
  const told = steps.filter(({ order }) => order === "story").length;
  const open = steps.filter(({ order }) => order === "open").length;
  const doubtful = steps.filter(({ tie }) => !tie.certain).length;
  const rivals = steps.reduce((sum, step) => sum + step.rivals.length, 0);
  const basis = open > 0 ? "open" : told > 0 ? "read" : "sure";
  return (
    <p className={styles.sure}>
      <strong data-basis={basis}>
        {basis === "open" ? say.orderOpen : basis === "read" ? say.orderRead : say.orderSure}
      </strong>
      <span>
        {[
          basis === "sure" && steps.length > 1 ? say.byDates : "",
          told > 0 ? say.byStory(told) : "",
          open > 0 ? say.byNothing(open) : "",
          doubtful > 0 ? say.doubtful(doubtful) : "",
          rivals > 0 ? say.rivals(rivals) : "",
          only ? say.onlyOne : "",
        ]
          .filter((part) => part !== "")
          .join(" ")}
      </span>
    </p>
  );
}

/** Where the derivation begins, and why the record goes no further back. */
function BeginningNote({ answer: { result, shown } }: { answer: Extract<Answer, { question: "origin" }> }) {
  const { asking: words, dates } = useWords();
  const language = useLanguage();
  const kinds = useNow((state) => state.document.dataset.kinds);
  const factOf = useFactOf();
  const dateText = useSentenceDate();
  if (shown === null) return null;
  const { reason, knew, tie, later } = shown.beginning;
  // with a single step the sentence has said it
  if (shown.steps.length === 1 && tie?.id === shown.steps[0]?.tie.id) return null;
  return (
    <p className={styles.note}>
      <Phrase
        text={words.origin.beginning[reason]}
        parts={{
          from: <Name id={result.from} />,
          knew: <Name id={knew} />,
          kind: tie === null ? "" : kindInWords(tie.kind, language, kinds),
          date: tie === null ? dates.undated : dateText(factOf(tie)),
        }}
      />
      {later.length > 0 && ` ${words.origin.later(later.length)}`}
    </p>
  );
}
