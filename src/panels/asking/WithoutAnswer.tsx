/** The record without an actor, or without its introductions: what depends on it, on the record. */
import { useMemo } from "react";
import type { Fallen, WithoutAnswer as Result } from "../../analysis/index.ts";
import { changeTerms, tellStory } from "../../commands/index.ts";
import { type Answer, selectNetwork, WITHOUT_CHOICES } from "../../state/index.ts";
import { Data } from "../Data.tsx";
import { Phrase } from "../inspector/Phrase.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import answerStyles from "./Answer.module.css";
import { Actors } from "./IntroducerRows.tsx";
import { LongList } from "./LongList.tsx";
import { goToPart, partId } from "./listParts.ts";
import numbers from "./Numbers.module.css";
import { Name } from "./parts.tsx";
import styles from "./Rows.module.css";
import { TieItem } from "./TieItem.tsx";

type WithoutAnswered = Extract<Answer, { question: "without" }>;

const COUNTED = ["own", "rests", "steps", "chains", "pieces"] as const;

interface Lists {
  readonly own: readonly Fallen[];
  readonly rests: readonly Fallen[];
  readonly steps: Result["steps"];
  readonly chains: Result["chains"];
  /** Only where there is more than one. */
  readonly pieces: Result["pieces"];
}

function listsOf({ fallen, steps, chains, pieces }: Result): Lists {
  return {
    own: fallen.filter(({ reason }) => reason !== "rests"),
    rests: fallen.filter(({ reason }) => reason === "rests"),
    steps,
    chains,
    pieces: pieces.length > 1 ? pieces : [],
  };
}

export function WithoutView({ answer: { result, fragmentation } }: { answer: WithoutAnswered }) {
  const enishi = useEnishi();
  const { askingOne } = useWords();
  const say = askingOne.without;
  const lists = listsOf(result);
  const { before, after } = fragmentation;
  const sentence = result.what === "actor" ? say.sentence : say.sentenceIntroductions;
  const text = lists.own.length === 0 ? say.none : sentence(lists.own.length, lists.rests.length);
  const number = (value: number | null) => (value === null ? "–" : value.toFixed(3));
  return (
    <>
      <div className={answerStyles.alternatives} role="group" aria-label={say.what}>
        {WITHOUT_CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            className={numbers.choice}
            aria-pressed={choice === result.what}
            onClick={() => changeTerms(enishi, { without: choice })}
          >
            {say.choice[choice]}
          </button>
        ))}
      </div>
      <p className={answerStyles.sentence} role="status">
        <Phrase text={text} parts={{ actor: <Name id={result.actor} /> }} />
      </p>
      <p className={answerStyles.note}>{say.caution}</p>
      <dl className={numbers.numbers}>
        {COUNTED.map((part) => (
          <div key={part}>
            <dt>{say[part]}</dt>
            <dd>
              {lists[part].length === 0 ? (
                <span>0</span>
              ) : (
                <button type="button" aria-label={`${say[part]} ${lists[part].length}`} onClick={() => goToPart(part)}>
                  {lists[part].length}
                </button>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{say.parts}</dt>
          <dd>
            {result.components.before.count} → {result.components.afterAll.count}
          </dd>
        </div>
        <div title={say.source}>
          <dt>{say.F}</dt>
          <dd>
            {number(before.F)} → {number(after.F)}
          </dd>
        </div>
        <div title={say.source}>
          <dt>{say.DF}</dt>
          <dd>{before.DF === null ? <span>–</span> : `${number(before.DF)} → ${number(after.DF)}`}</dd>
        </div>
      </dl>
      <p className={answerStyles.note}>
        {say.fragmentation}: {say.source} (n = {before.n} → {after.n}){before.DF === null && ` DF: ${say.notCounted}`}{" "}
        {say.ownOnly(result.components.before.count, result.components.after.count)}
      </p>
    </>
  );
}

export function WithoutRows({ answer: { result } }: { answer: WithoutAnswered }) {
  const enishi = useEnishi();
  const { askingOne, asking } = useWords();
  const say = askingOne.without;
  const stories = useNow((state) => selectNetwork(state).stories);
  const lists = useMemo(() => listsOf(result), [result]);
  const title = (part: (typeof COUNTED)[number]) => (
    <h2 className={styles.title} id={partId(part)} tabIndex={-1}>
      {say[part]} <strong>{lists[part].length}</strong>
    </h2>
  );
  return (
    <div className={styles.rows}>
      {title("rests")}
      {lists.rests.length === 0 && <p className={styles.note}>{say.empty}</p>}
      <FallenList fallen={lists.rests} />
      {title("chains")}
      {lists.chains.length === 0 && <p className={styles.note}>{say.empty}</p>}
      <LongList items={lists.chains}>
        {(drawn) => (
          <ul className={styles.list}>
            {drawn.map((origin) => {
              const last = origin.steps.at(-1);
              if (!last) return null;
              const { tie } = last;
              const from = tie.from === last.knew ? tie.to : tie.from;
              return (
                <li key={tie.id} className={styles.item}>
                  <Phrase text={say.chainOf} parts={{ from: <Name id={from} />, to: <Name id={last.knew} /> }} />
                </li>
              );
            })}
          </ul>
        )}
      </LongList>
      {title("steps")}
      {lists.steps.length === 0 && <p className={styles.note}>{say.empty}</p>}
      <LongList items={lists.steps}>
        {(drawn) => (
          <ul className={styles.list}>
            {drawn.map(({ story, episode, fallen, whole }) => (
              <li key={episode.id} className={styles.item}>
                <p className={styles.main}>
                  <Data>{`${episode.step}  ${episode.title || stories.get(story)?.title || story}`}</Data>
                </p>
                <p className={styles.note}>
                  {whole
                    ? say.stepWhole
                    : fallen.length > 0
                      ? say.stepPart(fallen.length, episode.ties.length)
                      : say.stepNamed}
                </p>
                <button type="button" className={styles.open} onClick={() => tellStory(enishi, story, episode.step)}>
                  {asking.story(stories.get(story)?.title ?? story)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </LongList>
      {title("pieces")}
      {lists.pieces.length === 0 ? (
        <p className={styles.note}>{say.noPieces}</p>
      ) : (
        <LongList items={lists.pieces}>
          {(drawn) => (
            <ol className={styles.list}>
              {drawn.map((ids) => (
                <li key={ids[0]} className={styles.item}>
                  <p className={styles.note}>{say.pieceOf(ids.length)}</p>
                  <Actors ids={ids} />
                </li>
              ))}
            </ol>
          )}
        </LongList>
      )}
      {title("own")}
      <FallenList fallen={lists.own} />
    </div>
  );
}

function FallenList({ fallen }: { fallen: readonly Fallen[] }) {
  const { askingOne } = useWords();
  const say = askingOne.without;
  return (
    <LongList items={fallen}>
      {(drawn) => (
        <ul className={styles.list}>
          {drawn.map(({ tie, reason, certain }) => (
            <li key={tie.id}>
              <TieItem tie={tie} doubtful={!certain}>
                {reason === "rests" && <p className={styles.note}>{certain ? say.restsSure : say.restsOpen}</p>}
              </TieItem>
            </li>
          ))}
        </ul>
      )}
    </LongList>
  );
}
