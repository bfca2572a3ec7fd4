/** Everything known of one actor: who introduced it to whom, whom it introduced, what came of it. */
import { useRef, useState } from "react";
import { moveCamera, showScreen, tellStory, togglePin } from "../../commands/index.ts";
import type { ActorFacts } from "../../state/index.ts";
import { selectMeeting } from "../../state/index.ts";
import { kindInWords, typeInWords } from "../../words/index.ts";
import { KindMark } from "../marks/KindMark.tsx";
import { MeetingMark } from "../marks/MeetingMark.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { ActorLink } from "./ActorLink.tsx";
import styles from "./Inspector.module.css";
import { Phrase } from "./Phrase.tsx";
import { Section, Source } from "./parts.tsx";
import { MadeFact, OtherFact, ReceivedFact } from "./TieFacts.tsx";
import { useNarrow } from "./useNarrow.ts";

export function ActorView({ facts }: { facts: ActorFacts }) {
  const language = useLanguage();
  const { inspector: words } = useWords();
  const ownTypes = useNow((state) => state.document.dataset.types);
  const ownKinds = useNow((state) => state.document.dataset.kinds);
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
      {!actor.declared && <p className={styles.note}>{words.undeclared}</p>}
      <Source text={actor.source} />
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
          {typeInWords(actor.type, language, ownTypes)}
          {actor.ward !== "" && <span>{actor.ward}</span>}
          {actor.visibility !== "public" && <span>{words.visibility[actor.visibility]}</span>}
        </p>
        {!narrow && <Actions actor={actor.id} />}
        <div className={styles.naming}>
          <h2 className={styles.name}>{actor.name}</h2>
          {actor.reading !== "" && !narrow && <p className={styles.reading}>{actor.reading}</p>}
        </div>
      </header>
      {!narrow && about}
      <dl className={styles.numbers}>
        <Figure label={words.numbers.received} count={facts.received.length} to={received} />
        <Figure label={words.numbers.made} count={facts.made.length} to={made} />
        <Figure label={words.numbers.followed} count={facts.followed} to={made} />
        <Figure label={words.numbers.stories} count={facts.stories.length} to={stories} />
      </dl>
      {alone && <p className={styles.note}>{words.alone}</p>}
      {facts.received.length > 0 && (
        <Section title={words.sections.received} ref={received} part="received">
          <ul className={styles.facts}>
            {facts.received.map((fact) => (
              <ReceivedFact key={fact.tie.id} actor={actor.id} fact={fact} />
            ))}
          </ul>
        </Section>
      )}
      {facts.made.length > 0 && (
        <Section title={words.sections.made} ref={made} part="made">
          <ul className={styles.facts}>
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
          {actor.reading !== "" && <p className={styles.reading}>{actor.reading}</p>}
          {about}
        </Section>
      )}
      <Lists facts={facts} />
      {facts.others.length > 0 && (
        <Section title={words.sections.others} part="others">
          {facts.others.map(({ kind, ties }) => (
            <div key={kind} className={styles.kindGroup}>
              <h4 className={styles.kind}>
                <KindMark kind={kind} />
                <span>{kindInWords(kind, language, ownKinds)}</span>
                <span className={styles.kindCount}>{ties.length}</span>
              </h4>
              <ul className={styles.facts}>
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

/** Three lines at first; the rest on request. */
function Description({ text }: { text: string }) {
  const { inspector: words } = useWords();
  const [open, setOpen] = useState(false);
  const long = [...text].length > 84;
  return (
    <div className={styles.description}>
      <p className={long && !open ? styles.fold : undefined}>{text}</p>
      {long && (
        <button type="button" className={styles.open} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.less : words.rest}
        </button>
      )}
    </div>
  );
}

function Actions({ actor }: { actor: string }) {
  const enishi = useEnishi();
  const { inspector: words } = useWords();
  const pinned = useNow((state) => state.document.pinned.includes(actor));
  const onMap = useNow((state) => state.view.screen !== "table");
  const approach = onMap ? words.approach : words.onMap;
  const pin = pinned ? words.unpin : words.pin;
  return (
    <div className={styles.actions}>
      <button
        type="button"
        aria-label={approach}
        title={approach}
        onClick={() => {
          if (!onMap) showScreen(enishi, "map");
          moveCamera(enishi, "selection");
        }}
      >
        <Icon path="M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z" />
      </button>
      <button
        type="button"
        aria-label={words.pin}
        title={pin}
        aria-pressed={pinned}
        onClick={() => togglePin(enishi, actor)}
      >
        <Icon path="M8 3h8M9.5 3v6.5L6 14h12l-3.5-4.5V3M12 14v7" />
      </button>
    </div>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
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

export function StoryList({ stories }: { stories: ActorFacts["stories"] }) {
  const enishi = useEnishi();
  const { inspector: words } = useWords();
  return (
    <ul className={styles.stories}>
      {stories.map(({ story, order, step }) => (
        <li key={story.id}>
          <button
            type="button"
            className={styles.story}
            title={step === null ? words.openStory(story.title) : words.openStep(story.title, step)}
            onClick={() => tellStory(enishi, story.id, step)}
          >
            <StoryMark order={order} />
            <span className={styles.storyTitle}>{story.title}</span>
            <span className={styles.storyWard}>{step === null ? story.ward : words.step(step)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where it belongs, what it needs and offers, how else it is written and reached. Only what the data says. */
function Lists({ facts: { actor, parent, children } }: { facts: ActorFacts }) {
  const { inspector: words } = useWords();
  const { sections } = words;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 && (
      <Section title={title}>
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <Source text={actor.source} />
      </Section>
    );
  return (
    <>
      {(parent !== null || children.length > 0) && (
        <Section title={sections.belongs}>
          <ul className={styles.items}>
            {parent !== null && (
              <li>
                <Phrase text={words.runBy} parts={{ actor: <ActorLink id={parent.id} /> }} />
              </li>
            )}
            {children.map((child) => (
              <li key={child.id}>
                <Phrase text={words.runs} parts={{ actor: <ActorLink id={child.id} /> }} />
              </li>
            ))}
          </ul>
          <Source text={actor.source} />
        </Section>
      )}
      {list(sections.needs, actor.needs)}
      {list(sections.offers, actor.offers)}
      {list(sections.topics, actor.topics)}
      {list(sections.aliases, actor.aliases)}
      {list(sections.number, actor.corporateNumber === "" ? [] : [actor.corporateNumber])}
      {actor.url !== "" && (
        <Section title={sections.url}>
          <p className={styles.items}>
            {/^https?:\/\//i.test(actor.url) ? (
              <a className={styles.link} href={actor.url} target="_blank" rel="noreferrer" title={words.newTab}>
                {actor.url}
              </a>
            ) : (
              actor.url
            )}
          </p>
        </Section>
      )}
    </>
  );
}
