/** The small parts all answers are made of: names, dates, the row of marks with its knots. */
import type { ReactNode } from "react";
import { hoverActor, hoverTie, pickActor, pickTie } from "../../commands/index.ts";
import type { ActorId, Tie } from "../../model/index.ts";
import { labelOf } from "../../scene/index.ts";
import { selectNetwork, selectTelling, type TieFact, tieFactOf } from "../../state/index.ts";
import { Data, useLangOf } from "../Data.tsx";
import { Dot, SaidLine, useDateText } from "../inspector/parts.tsx";
import { KindMark } from "../marks/KindMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./parts.module.css";
import sentence from "./Sentence.module.css";

/** What an actor is called on the map, line by line, so that the same name stands beside the same mark everywhere. */
export function useLabelOf(): (id: ActorId) => readonly string[] {
  const network = useNow(selectNetwork);
  return (id) => labelOf(network, id) ?? [id];
}

/** An actor's name in the answer's sentence: the button that selects it. */
export function Name({ id }: { id: ActorId }) {
  const enishi = useEnishi();
  const langOf = useLangOf();
  const actor = useNow((state) => selectNetwork(state).actors.get(id));
  const name = useLabelOf()(id).join("");
  return (
    <button
      type="button"
      className={sentence.name}
      lang={langOf(name)}
      title={actor && actor.name !== name ? actor.name : undefined}
      onClick={(event) => pickActor(enishi, id, event.shiftKey || event.ctrlKey || event.metaKey)}
      onPointerEnter={() => hoverActor(enishi, id)}
      onPointerLeave={() => hoverActor(enishi, null)}
    >
      {name}
    </button>
  );
}

/** An actor's name as text, where a button around it does something else. */
export function ShortName({ id }: { id: ActorId }) {
  return <Data>{useLabelOf()(id).join("")}</Data>;
}

/** The same name in a narrow place: it breaks where the map breaks it, before it breaks anywhere else. */
export function FoldedName({ id }: { id: ActorId }) {
  const lines = useLabelOf()(id);
  const langOf = useLangOf();
  return (
    <span className={sentence.folded} lang={langOf(lines.join(""))}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a name never change places
        <span key={index}>{line}</span>
      ))}
    </span>
  );
}

/** A date in the answer's sentence: underlined where the source gives it, underlined with dashes where it does not. */
export function DateOf({ fact }: { fact: TieFact }) {
  const text = useSentenceDate()(fact);
  return (
    <span className={sentence.date} data-known={fact.tie.when !== null}>
      {text}
    </span>
  );
}

/** A tie's date within a sentence: without 「日付なし」 where its neighbours tell when it was. */
export function useSentenceDate(): (fact: TieFact) => string {
  const dateText = useDateText();
  const { dates } = useWords();
  return ({ tie, between }) => {
    const text = dateText(tie.when, between);
    const inner = tie.when === null && between !== null ? /[(（](.+)[)）]$/.exec(text)?.[1] : undefined;
    return inner ?? (tie.when === null ? dates.undated : text);
  };
}

/** 1, 2, 3 as they stand on the map, in the row of marks and in the table. */
export function StepNumber({ number }: { number: number }) {
  return <span className={styles.number}>{number}</span>;
}

/** A link of the row of marks: what brought two actors together. */
export interface MarkLink {
  readonly fact: TieFact;
  readonly number: number;
  /** Who introduced; `null`: nobody on record. */
  readonly via: ActorId | null;
  /** The record leaves open that it stands here. */
  readonly doubtful: boolean;
  readonly caption: ReactNode;
}

/** Actors in a row, one more than links; between two of them what brought them together, with date, words and source. */
export function MarkRow({
  label,
  actors,
  links,
  under,
}: {
  label: string;
  actors: readonly ActorId[];
  links: readonly MarkLink[];
  /** What stands under an actor's name, e.g. a way round it. */
  under?: (actor: ActorId, index: number) => ReactNode;
}) {
  return (
    <div className={styles.rowHolder}>
      <ol className={styles.row} aria-label={label} data-long={links.length > 4}>
        {actors.map((id, index) => {
          const link = links[index];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an actor may stand twice in a chain
            <li key={`${id} ${index}`} className={styles.pair}>
              <ActorStop id={id}>{under?.(id, index)}</ActorStop>
              {link && <Knot link={link} />}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function ActorStop({ id, children }: { id: ActorId; children: ReactNode }) {
  const enishi = useEnishi();
  const langOf = useLangOf();
  const actor = useNow((state) => selectNetwork(state).actors.get(id));
  const lines = useLabelOf()(id);
  return (
    <div className={styles.stop}>
      <button
        type="button"
        className={styles.stopName}
        onClick={(event) => pickActor(enishi, id, event.shiftKey || event.ctrlKey || event.metaKey)}
        onPointerEnter={() => hoverActor(enishi, id)}
        onPointerLeave={() => hoverActor(enishi, null)}
      >
        <span className={styles.stopMark}>
          <TypeMark type={actor?.type ?? ""} size={40} />
        </span>
        <span className={styles.stopLabel} lang={langOf(lines.join(""))} title={actor?.name}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a name never change places
            <span key={index}>{line}</span>
          ))}
        </span>
      </button>
      {children}
    </div>
  );
}

function Knot({ link: { fact, number, via, doubtful, caption } }: { link: MarkLink }) {
  const enishi = useEnishi();
  const { asking: words, inspector, vocabulary } = useWords();
  const dateText = useDateText();
  const introducer = useNow((state) => (via === null ? undefined : selectNetwork(state).actors.get(via)));
  const picked = useNow((state) => state.view.selection.ties.includes(fact.tie.id));
  const { tie, between, spark } = fact;
  const said = spark?.text || tie.quote;
  return (
    <div className={styles.link} data-doubtful={doubtful}>
      <button
        type="button"
        className={styles.knot}
        aria-pressed={picked}
        onClick={(event) => pickTie(enishi, tie.id, event.shiftKey || event.ctrlKey || event.metaKey)}
        onPointerEnter={() => hoverTie(enishi, tie.id)}
        onPointerLeave={() => hoverTie(enishi, null)}
        onFocus={() => hoverTie(enishi, tie.id)}
        onBlur={() => hoverTie(enishi, null)}
      >
        <span className={styles.knotMark} data-kind={via !== null ? "via" : tie.viaUnnamed ? "unnamed" : "kind"}>
          {introducer ? (
            <TypeMark type={introducer.type} size={26} />
          ) : tie.viaUnnamed ? (
            "?"
          ) : (
            <KindMark kind={tie.kind} />
          )}
          <StepNumber number={number} />
        </span>
        <span className={styles.caption}>{caption}</span>
      </button>
      <p className={styles.when}>
        <Dot known={tie.when !== null && tie.certain} />
        {dateText(tie.when, between)}
        {!tie.certain && !tie.said && <span className={styles.doubt}>{words.inDoubt}</span>}
      </p>
      {said !== "" && (
        <p className={styles.said}>
          {spark && <span className={styles.spark}>{vocabulary.episodes.spark}</span>}
          <Data>{said}</Data>
        </p>
      )}
      {tie.said && <SaidLine said={tie.said} />}
      <p className={styles.source} hidden={tie.said !== undefined}>
        {tie.source === "" ? (
          inspector.noSource
        ) : (
          <>
            {inspector.source} <Data>{tie.source}</Data>
          </>
        )}
      </p>
    </div>
  );
}

/** A tie with where it stands in the telling. */
export function useFactOf(): (tie: Tie) => TieFact {
  const telling = useNow(selectTelling);
  return (tie) => tieFactOf(telling, tie);
}
