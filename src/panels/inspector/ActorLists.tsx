/** The lists of an actor: its stories, where it belongs, what it needs and offers, how else it is written. */
import { tellStory } from "../../commands/index.ts";
import type { ActorFacts } from "../../state/index.ts";
import { Data, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import { ActorLink } from "./ActorLink.tsx";
import lines from "./Facts.module.css";
import styles from "./Inspector.module.css";
import { OwnCells } from "./OwnCells.tsx";
import { Phrase } from "./Phrase.tsx";
import { Section, Source } from "./parts.tsx";

/** Stories that open at the step where the actor or tie first comes in. */
export function StoryList({ stories }: { stories: ActorFacts["stories"] }) {
  const enishi = useEnishi();
  const { inspector: words } = useWords();
  const langOf = useLangOf();
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
            <span className={styles.storyTitle} lang={langOf(story.title)}>
              {story.title}
            </span>
            <span className={styles.storyWard}>
              <Data>{step === null ? story.ward : words.step(step)}</Data>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where it belongs, what it needs and offers, how else it is written and reached. Only what the data says. */
export function Lists({ facts: { actor, parent, children } }: { facts: ActorFacts }) {
  const { inspector: words } = useWords();
  const langOf = useLangOf();
  const { sections } = words;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 && (
      <Section title={title}>
        <ul className={lines.items}>
          {items.map((item) => (
            <li key={item} lang={langOf(item)}>
              {item}
            </li>
          ))}
        </ul>
        <Source text={actor.source} said={actor.said} />
      </Section>
    );
  return (
    <>
      {(parent !== null || children.length > 0) && (
        <Section title={sections.belongs}>
          <ul className={lines.items}>
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
          <Source text={actor.source} said={actor.said} />
        </Section>
      )}
      {list(sections.needs, actor.needs)}
      {list(sections.offers, actor.offers)}
      {list(sections.topics, actor.topics)}
      {list(sections.aliases, actor.aliases)}
      {list(sections.number, actor.corporateNumber === "" ? [] : [actor.corporateNumber])}
      {actor.url !== "" && (
        <Section title={sections.url}>
          <p className={lines.items}>
            {/^https?:\/\//i.test(actor.url) ? (
              <a className={lines.link} href={actor.url} target="_blank" rel="noreferrer" title={words.newTab}>
                {actor.url}
              </a>
            ) : (
              <Data>{actor.url}</Data>
            )}
          </p>
        </Section>
      )}
      <OwnCells row={actor} />
    </>
  );
}
