/** Could what one actor knew have reached another: the chain, or the tie that breaks it, and the terms of counting. */
import type { Chain, MissingReason } from "../../analysis/index.ts";
import { changeTerms } from "../../commands/index.ts";
import { type Answer, CHAIN_CHOICES, type ChainChoice } from "../../state/index.ts";
import { dayInWords } from "../../words/index.ts";
import { Phrase } from "../inspector/Phrase.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Answer.module.css";
import { ChainTerms } from "./ChainTerms.tsx";
import { Caption } from "./OriginAnswer.tsx";
import { MarkRow, Name, useFactOf, useSentenceDate } from "./parts.tsx";

type ChainsAnswered = Extract<Answer, { question: "chains" }>;

export function ChainsView({ answer }: { answer: ChainsAnswered }) {
  const { asking } = useWords();
  const factOf = useFactOf();
  const { result, shown } = answer;
  const { from } = result.query;
  return (
    <>
      <Sentence answer={answer} />
      {shown && (
        <>
          <MarkRow
            label={asking.questions.chains}
            actors={[from, ...shown.steps.map(({ to }) => to)]}
            links={shown.steps.map(({ tie, certain }, index) => ({
              fact: factOf(tie),
              number: index + 1,
              via: null,
              doubtful: !certain || !tie.certain,
              caption: <Caption tie={tie} via={tie.via} />,
            }))}
          />
          <Choice answer={answer} />
        </>
      )}
      {result.missing && <MissingNote answer={answer} />}
      <Counted answer={answer} />
      <ChainTerms />
    </>
  );
}

function Sentence({ answer: { result, shown } }: { answer: ChainsAnswered }) {
  const { askingWays } = useWords();
  const say = askingWays.chains;
  const language = useLanguage();
  const { from, to, mode } = result.query;
  const certain = mode === "certain";
  const day = shown?.arrival ?? null;
  const text =
    to === null
      ? result.reached.size === 0
        ? say.nobody
        : (certain ? say.everybody : say.everybodyPossible)(result.reached.size)
      : shown === null
        ? certain
          ? say.noneCertain
          : say.nonePossible
        : certain
          ? day === null
            ? say.reachedUndated
            : say.reached
          : day === null
            ? say.reachableUndated
            : say.reachable;
  return (
    <p className={styles.sentence} role="status">
      <Phrase
        text={text}
        parts={{
          from: <Name id={from} />,
          to: to !== null && <Name id={to} />,
          date: day !== null && <span className={styles.day}>{dayInWords(day, language)}</span>,
        }}
      />
    </p>
  );
}

/** The four best chains, each with what it is best at. */
function Choice({ answer: { result } }: { answer: ChainsAnswered }) {
  const enishi = useEnishi();
  const { askingWays } = useWords();
  const language = useLanguage();
  const say = askingWays.chains;
  const chosen = useNow((state) => state.view.asking.chain);
  if (result.best === null) return null;
  const { best } = result;
  const day = (value: number | null, phrase: (date: string) => string) =>
    value === null ? say.undatedOne : phrase(dayInWords(value, language));
  const facts: { readonly [choice in ChainChoice]: (chain: Chain) => string } = {
    earliest: ({ arrival }) => day(arrival, say.arrives),
    fewest: ({ steps }) => say.steps(steps.length),
    fastest: ({ days }) => (days === null ? say.undatedOne : say.days(days)),
    latest: ({ departure }) => day(departure, say.leaves),
  };
  return (
    <div className={styles.choice} role="group" aria-label={say.choose}>
      {CHAIN_CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === chosen}
          onClick={() => changeTerms(enishi, { chain: choice })}
        >
          <span>{say.choice[choice]}</span>
          <span className={styles.choiceFact}>{facts[choice](best[choice])}</span>
        </button>
      ))}
    </div>
  );
}

/** Reasons that name the tie at fault. */
const NAMES_TIE: ReadonlySet<MissingReason> = new Set([
  "too-early",
  "same-day",
  "before-start",
  "after-end",
  "in-doubt",
  "wait",
]);

function MissingNote({ answer: { result } }: { answer: ChainsAnswered }) {
  const { askingWays, dates } = useWords();
  const language = useLanguage();
  const factOf = useFactOf();
  const dateText = useSentenceDate();
  const say = askingWays.chains;
  if (result.missing === null) return null;
  const { reason, arc, reachedOn, completes } = result.missing;
  const named = arc !== null && NAMES_TIE.has(reason);
  return (
    <p className={styles.lead}>
      <Phrase
        text={say.missing[reason]}
        parts={{
          teller: arc && <Name id={arc.from} />,
          hearer: arc && <Name id={arc.to} />,
          date: arc ? dateText(factOf(arc.tie)) : dates.undated,
          reached: reachedOn === null ? dates.undated : dayInWords(reachedOn, language),
        }}
      />
      {named && completes && ` ${say.completes}`}
    </p>
  );
}

/** What was used and what was left out. */
function Counted({ answer: { result } }: { answer: ChainsAnswered }) {
  const { askingWays } = useWords();
  const say = askingWays.chains;
  const bothWays = useNow((state) => state.view.asking.bothWays);
  const { undated } = result.query;
  return (
    <p className={styles.note}>
      {[
        bothWays ? say.bothWays : say.arrows,
        undated === "include"
          ? say.undatedUsed
          : result.excluded.undated > 0
            ? say.excluded(result.excluded.undated)
            : "",
      ]
        .filter((part) => part !== "")
        .join(" ")}
    </p>
  );
}
