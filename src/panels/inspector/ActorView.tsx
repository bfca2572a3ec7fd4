/** Everything known of one actor: who introduced it to whom, whom it introduced, what came of it. */
import { useRef } from "react";
import type { ActorFacts } from "../../state/index.ts";
import { selectMeeting } from "../../state/index.ts";
import { kindInWords, typeInWords } from "../../words/index.ts";
import { AskLinks } from "../asking/AskLinks.tsx";
import { Data, useLangOf } from "../Data.tsx";
import { KindMark } from "../marks/KindMark.tsx";
import { MeetingMark } from "../marks/MeetingMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { Actions, Description } from "./ActorHead.tsx";
import { Lists, StoryList } from "./ActorLists.tsx";
import lines from "./Facts.module.css";
import styles from "./Inspector.module.css";
import { Section, Source } from "./parts.tsx";
import { MadeFact, OtherFact, ReceivedFact } from "./TieFacts.tsx";
import { useNarrow } from "./useNarrow.ts";

export function ActorView({ facts }: { facts: ActorFacts }) {
  const language = useLanguage();
  const { inspector: words } = useWords();
  const ownTypes = useNow((state) => state.document.dataset.types);
  const ownKinds = useNow((state) => state.document.dataset.kinds);
  const langOf = useLangOf();
  const meets = useNow((state) => selectMeeting(state).has(facts.actor.id));
  const received = useRef<HTMLHeadingElement>(null);
  const made = useRef<HTMLHeadingElement>(null);
  const stories = useRef<HTMLHeadingElement>(null);
  const { actor } = facts;
  const narrow = useNarrow();
  const alone = facts.received.length + facts.made.length + facts.others.length === 0;
  const about = (
    <>
      {actor.description !== "" && <Description text={actor.description} />}
      {!actor.declared && !actor.said && <p className={styles.note}>{words.undeclared}</p>}
      <Source text={actor.source} said={actor.said} />
      {meets && (
        <p className={styles.meeting}>
          <MeetingMark orders={facts.stories.map(({ order }) => order)} />
          {words.meeting}
        </p>
      )}
    </>
  );
  return (
    <>
      <header className={styles.head}>
        <TypeMark type={actor.type} size={36} />
        <p className={styles.type}>
          <bdi lang={langOf(typeInWords(actor.type, language, ownTypes))}>
            {typeInWords(actor.type, language, ownTypes)}
          </bdi>
          {actor.ward !== "" && <span lang={langOf(actor.ward)}>{actor.ward}</span>}
          {actor.visibility !== "public" && <span>{words.visibility[actor.visibility]}</span>}
        </p>
        {!narrow && <Actions actor={actor.id} />}
        <div className={styles.naming}>
          <h2 className={styles.name} lang={langOf(actor.name)}>
            {actor.name}
          </h2>
          {actor.reading !== "" && !narrow && (
            <p className={styles.reading} lang={langOf(actor.reading)}>
              {actor.reading}
            </p>
          )}
        </div>
      </header>
      {!narrow && about}
      <dl className={styles.numbers}>
        <Figure label={words.numbers.received} count={facts.received.length} to={received} />
        <Figure label={words.numbers.made} count={facts.made.length} to={made} />
        <Figure label={words.numbers.followed} count={facts.followed} to={made} />
        <Figure label={words.numbers.stories} count={facts.stories.length} to={stories} />
      </dl>
      {!alone && <AskLinks from={actor.id} />}
      {alone && <p className={styles.note}>{words.alone}</p>}
      {facts.received.length > 0 && (
        <Section title={words.sections.received} ref={received} part="received">
          <ul className={lines.facts}>
            {facts.received.map((fact) => (
              <ReceivedFact key={fact.tie.id} actor={actor.id} fact={fact} />
            ))}
          </ul>
        </Section>
      )}
      {facts.made.length > 0 && (
        <Section title={words.sections.made} ref={made} part="made">
          <ul className={lines.facts}>
            {facts.made.map((fact) => (
              <MadeFact key={fact.tie.id} fact={fact} />
            ))}
          </ul>
        </Section>
      )}
      {facts.stories.length > 0 && (
        <Section title={words.sections.stories} ref={stories} part="stories">
          <StoryList stories={facts.stories} />
        </Section>
      )}
      {narrow && (
        <Section title={words.sections.about}>
          <Actions actor={actor.id} />
          {actor.reading !== "" && (
            <p className={styles.reading} lang={langOf(actor.reading)}>
              {actor.reading}
            </p>
          )}
          {about}
        </Section>
      )}
      <Lists facts={facts} />
      {facts.others.length > 0 && (
        <Section title={words.sections.others} part="others">
          {facts.others.map(({ kind, ties }) => (
            <div key={kind} className={lines.kindGroup}>
              <h4 className={lines.kind}>
                <KindMark kind={kind} />
                <span>
                  <Data>{kindInWords(kind, language, ownKinds)}</Data>
                </span>
                <span className={lines.kindCount}>{ties.length}</span>
              </h4>
              <ul className={lines.facts}>
                {ties.map((fact) => (
                  <OtherFact key={fact.tie.id} actor={actor.id} fact={fact} />
                ))}
              </ul>
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

/** A count that leads to its list; plain where there is nothing to show. */
function Figure({ label, count, to }: { label: string; count: number; to: { readonly current: HTMLElement | null } }) {
  const go = () => {
    to.current?.scrollIntoView({ block: "start" });
    to.current?.focus({ preventScroll: true });
  };
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {count === 0 ? (
          <span>0</span>
        ) : (
          <button type="button" aria-label={`${label} ${count}`} onClick={go}>
            {count}
          </button>
        )}
      </dd>
    </div>
  );
}
