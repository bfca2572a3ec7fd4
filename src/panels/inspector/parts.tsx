/** The small parts every view of the inspector is made of. */
import { type ReactNode, type Ref, useCallback } from "react";
import { hoverTie, pickTie } from "../../commands/index.ts";
import { type Recorded, shortNameOf, type When } from "../../model/index.ts";
import { type Between, selectNetwork, type TieFact } from "../../state/index.ts";
import { betweenInWords, whenInWords } from "../../words/index.ts";
import { Data, Sentence } from "../Data.tsx";
import { momentInWords } from "../library/momentInWords.ts";
import { SaidMark } from "../marks/SaidMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import lines from "./Facts.module.css";

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLHeadingElement>;
  /** What it holds, for those who look for it by name. */
  readonly part?: "received" | "made" | "stories" | "others" | "own";
}

export function Section({ title, children, ref, part }: SectionProps) {
  return (
    <section className={lines.section} data-part={part}>
      <h3 className={lines.sectionTitle} ref={ref} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** The source of a fact, always there: also where the data names none. */
export function Source({ text, said }: { text: string; said?: Recorded | undefined }) {
  const { inspector: words } = useWords();
  if (said) return <SaidLine said={said} />;
  return (
    <p className={lines.source}>
      {text === "" ? (
        words.noSource
      ) : (
        <>
          <span>{words.source}</span> <Data>{text}</Data>
        </>
      )}
    </p>
  );
}

/** In place of a source: it was said in the room, who took it down and when. */
export function SaidLine({ said }: { said: Recorded }) {
  const language = useLanguage();
  const { room } = useWords();
  return (
    <p className={lines.saidLine}>
      <SaidMark size={17} />
      <span>
        <strong>{room.mark}</strong>{" "}
        <Sentence>{room.saidBy(said.recordedBy, momentInWords(said.recordedAt, language))}</Sentence>
      </span>
    </p>
  );
}

/** A date in words; for the undated, between which dates they stand. */
export function useDateText(): (when: When | null, between: Between | null) => string {
  const language = useLanguage();
  const { inspector: words } = useWords();
  return useCallback(
    (when, between) => {
      if (when !== null) return whenInWords(when, language);
      const stands = between === null ? "" : betweenInWords(between, language);
      return stands === "" ? words.undated : words.undatedBetween(stands);
    },
    [language, words],
  );
}

/** When a tie was made, how long, how often, how sure, and the way to all that is known of it. */
export function TieLine({ fact, opens = true }: { fact: TieFact; opens?: boolean }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { inspector: words } = useWords();
  const dateText = useDateText();
  const actors = useNow((state) => selectNetwork(state).actors);
  const { tie, between } = fact;
  const name = (id: string) => shortNameOf(actors.get(id)?.name ?? id);
  return (
    <p className={lines.line}>
      <span className={lines.date}>
        <Dot known={tie.when !== null && tie.certain} />
        {dateText(tie.when, between)}
      </span>
      {tie.until !== null && ` ${words.until(whenInWords(tie.until, language))}`}
      {tie.weight !== 1 && ` · ${words.times(tie.weight)}`}{" "}
      {!tie.certain && !tie.said && <span className={lines.doubt}>{words.uncertain}</span>}{" "}
      {opens && (
        <button
          type="button"
          className={lines.into}
          aria-label={words.openTieOf(name(tie.from), name(tie.to))}
          title={words.openTie}
          onClick={(event) => pickTie(enishi, tie.id, event.shiftKey || event.ctrlKey || event.metaKey)}
          onFocus={() => hoverTie(enishi, tie.id)}
          onBlur={() => hoverTie(enishi, null)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M6 3l5 5-5 5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      )}
    </p>
  );
}

/** Full: dated. Dashed: not. The words beside it say the same. */
export function Dot({ known }: { known: boolean }) {
  return (
    <svg className={lines.dot} viewBox="0 0 12 12" aria-hidden="true">
      {known ? (
        <circle cx="6" cy="6" r="4.2" fill="var(--ink)" />
      ) : (
        <circle cx="6" cy="6" r="4.4" fill="none" stroke="var(--ink-2)" strokeWidth="1.3" strokeDasharray="2 1.6" />
      )}
    </svg>
  );
}

/** Words as spoken; a spark carries its word on marigold. */
export function Words({ text, spark, speaker }: { text: string; spark: boolean; speaker?: string }) {
  const { vocabulary } = useWords();
  if (text === "") return null;
  return (
    <blockquote className={lines.words}>
      {spark && <span className={lines.spark}>{vocabulary.episodes.spark}</span>}
      <Data>{text}</Data>
      {speaker ? (
        <cite>
          {" ― "}
          <Data>{speaker}</Data>
        </cite>
      ) : null}
    </blockquote>
  );
}

/** One fact of a list, with a rule at its left; vermilion where it is selected or told now. */
export function Fact({ fact, now, children }: { fact: TieFact; now: boolean; children: ReactNode }) {
  const enishi = useEnishi();
  return (
    <li
      className={lines.fact}
      data-now={now}
      onPointerEnter={() => hoverTie(enishi, fact.tie.id)}
      onPointerLeave={() => hoverTie(enishi, null)}
    >
      {children}
    </li>
  );
}
