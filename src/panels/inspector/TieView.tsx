/** Everything known of one tie: the triad, when, in which words, what it rests on, what followed. */
import { moveCamera, showScreen } from "../../commands/index.ts";
import type { TieFacts } from "../../state/index.ts";
import { selectTelling } from "../../state/index.ts";
import { kindInWords } from "../../words/index.ts";
import { Data } from "../Data.tsx";
import { AddToStory } from "../making/AddToStory.tsx";
import { KindMark } from "../marks/KindMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { ActorLink } from "./ActorLink.tsx";
import { StoryList } from "./ActorLists.tsx";
import lines from "./Facts.module.css";
import styles from "./Inspector.module.css";
import { OwnCells } from "./OwnCells.tsx";
import { Phrase } from "./Phrase.tsx";
import { Section, Source, TieLine, Words } from "./parts.tsx";
import { FollowedLine, PairFact, TieSentence } from "./TieFacts.tsx";
import drawn from "./Triad.module.css";
import { Triad } from "./Triad.tsx";

export function TieView({ facts }: { facts: TieFacts }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { inspector: words, room } = useWords();
  const ownKinds = useNow((state) => state.document.dataset.kinds);
  const onMap = useNow((state) => state.view.screen !== "table");
  const { tie, spark, told } = facts;
  const introduces = tie.via !== null || tie.kind === "introduction";
  return (
    <>
      <header className={styles.tieHead}>
        <KindMark kind={tie.kind} />
        <h2 className={styles.name}>
          <Data>{kindInWords(tie.kind, language, ownKinds)}</Data>
        </h2>
      </header>
      <Triad tie={tie} />
      <p className={drawn.telling}>
        <TieSentence tie={tie} />
      </p>
      <TieLine fact={facts} opens={false} />
      {tie.viaUnnamed && <p className={styles.note}>{words.unnamedLong}</p>}
      <p className={styles.note}>{tie.said ? room.explained : tie.certain ? words.certainTie : words.uncertainTie}</p>
      <Source text={tie.source} said={tie.said} />
      <div className={styles.actions}>
        <button
          type="button"
          onClick={() => {
            if (!onMap) showScreen(enishi, "map");
            moveCamera(enishi, "selection");
          }}
        >
          {onMap ? words.approach : words.onMap}
        </button>
        <AddToStory />
      </div>
      {(tie.quote !== "" || spark !== null) && (
        <Section title={words.sections.quote}>
          {spark !== null && <Words text={spark.text} spark speaker={spark.speaker} />}
          {tie.quote !== spark?.text && <Words text={tie.quote} spark={false} />}
          <Source text={spark?.source || tie.source} />
        </Section>
      )}
      {tie.contact !== "" && (
        <Section title={words.sections.contact}>
          <p>
            <Data>{tie.contact}</Data>
          </p>
          <Source text={tie.source} said={tie.said} />
        </Section>
      )}
      {tie.note !== "" && (
        <Section title={words.sections.note}>
          <p>
            <Data>{tie.note}</Data>
          </p>
        </Section>
      )}
      <OwnCells row={tie} />
      {tie.via !== null && <Rests facts={facts} via={tie.via} />}
      {introduces && (
        <Section title={words.sections.followed}>
          {facts.followed.length === 0 ? (
            <p className={styles.note}>{words.nothingFollowed}</p>
          ) : (
            <ul className={lines.facts}>
              {facts.followed.map((later) => (
                <li key={later.tie.id} className={lines.fact}>
                  <FollowedLine later={later} after={facts} />
                  <TieLine fact={later} />
                  <Source text={later.tie.source} said={later.tie.said} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <ToldIn story={told?.story ?? tie.story} step={told?.step ?? null} />
    </>
  );
}

/** Whether the record shows that the introducer knew both before. */
function Rests({ facts, via }: { facts: TieFacts; via: string }) {
  const { inspector: words } = useWords();
  const grounded = facts.grounds.filter(({ ties }) => ties.length > 0);
  const text =
    grounded.length === facts.grounds.length ? words.restsBoth : grounded.length > 0 ? words.restsOne : words.restsNone;
  return (
    <Section title={words.sections.rests}>
      <p className={lines.sentence}>
        <Phrase
          text={text}
          parts={{ via: <ActorLink id={via} bare />, actor: <ActorLink id={grounded[0]?.actor ?? via} bare /> }}
        />
      </p>
      <ul className={lines.facts}>
        {grounded.flatMap(({ ties }) => ties.map((earlier) => <PairFact key={earlier.tie.id} fact={earlier} />))}
      </ul>
    </Section>
  );
}

/** The story that tells it, opened at the step that does. */
export function ToldIn({ story, step }: { story: string | null; step: number | null }) {
  const { inspector: words } = useWords();
  const telling = useNow(selectTelling);
  const found = story === null ? undefined : telling.network.stories.get(story);
  if (!found) return null;
  return (
    <Section title={words.sections.told}>
      <StoryList stories={[{ story: found, order: telling.storyOrder.get(found.id) ?? 0, step }]} />
    </Section>
  );
}
