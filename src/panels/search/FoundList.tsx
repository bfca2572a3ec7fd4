/** The list under the search field: who and what was found, and why. */
import { useEffect, useRef } from "react";
import { selectDataset } from "../../state/index.ts";
import { Data, Sentence, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useNow, useWords } from "../useEnishi.tsx";
import type { Choice } from "./choices.ts";
import styles from "./Search.module.css";

export interface FoundListProps {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly active: number;
  readonly onChoose: (choice: Choice) => void;
  readonly onPoint: (index: number) => void;
}

export function FoundList({ id, choices, active, onChoose, onPoint }: FoundListProps) {
  const words = useWords().legend.search;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-at="${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const section = (sort: Choice["sort"], title: string) =>
    choices.some((choice) => choice.sort === sort) && (
      <div role="group" aria-label={title}>
        <div className={styles.section} aria-hidden="true">
          {title}
        </div>
        {choices.map((choice, index) =>
          choice.sort !== sort ? null : (
            <div
              key={keyOf(choice)}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              data-at={index}
              aria-selected={index === active}
              className={styles.option}
              onPointerMove={() => index !== active && onPoint(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(choice)}
            >
              {choice.sort === "actor" ? <ActorChoice found={choice.found} /> : <StoryChoice found={choice.found} />}
            </div>
          ),
        )}
      </div>
    );
  return (
    <div
      ref={list}
      id={`${id}-found`}
      role="listbox"
      aria-label={words.results}
      className={styles.list}
      hidden={choices.length === 0}
    >
      {section("actor", words.actors)}
      {section("story", words.stories)}
    </div>
  );
}

function ActorChoice({ found }: { found: Extract<Choice, { sort: "actor" }>["found"] }) {
  const words = useWords().legend.search;
  const actor = useNow((state) => selectDataset(state).actors.find(({ id }) => id === found.actor));
  if (!actor) return null;
  const inName = found.foundIn === "name" || found.foundIn === "variant";
  const why = found.foundIn === "name" ? "" : words.foundIn[found.foundIn];
  return (
    <>
      <TypeMark type={actor.type} size={22} hollow={!found.shown} />
      <span className={styles.words}>
        <span className={styles.name}>{inName ? <Marked {...found} /> : <Data>{actor.name}</Data>}</span>
        {(why !== "" || !found.shown) && (
          <span className={styles.why}>
            {why !== "" && <span>{why}</span>}
            {!inName && (
              <>
                {" "}
                <Marked {...found} />
              </>
            )}
            {!found.shown && <span className={styles.hidden}>{words.filteredOut}</span>}
          </span>
        )}
      </span>
    </>
  );
}

function StoryChoice({ found }: { found: Extract<Choice, { sort: "story" }>["found"] }) {
  const words = useWords().legend.search;
  const order = useNow((state) => state.document.dataset.stories.findIndex(({ id }) => id === found.story));
  const title = useNow((state) => state.document.dataset.stories[order]?.title ?? "");
  return (
    <>
      <StoryMark order={order} />
      <span className={styles.words}>
        <span className={styles.name}>
          <Marked {...found} />
        </span>
        <span className={styles.why}>
          <Sentence>{found.step === null ? words.story : `${title} ${words.step(found.step)}`}</Sentence>
        </span>
      </span>
    </>
  );
}

/** The text as written, with the stretch that matches on a wash; long texts are cut down to its surroundings. */
function Marked({ text, at }: { text: string; at: { start: number; end: number } }) {
  const from = text.length > 60 && at.start > 16 ? at.start - 12 : 0;
  const to = text.length - at.end > 60 ? at.end + 48 : text.length;
  return (
    <span lang={useLangOf()(text)}>
      {from > 0 && "…"}
      {text.slice(from, at.start)}
      <mark className={styles.match}>{text.slice(at.start, at.end)}</mark>
      {text.slice(at.end, to)}
      {to < text.length && "…"}
    </span>
  );
}

function keyOf({ sort, found }: Choice): string {
  return sort === "actor" ? `actor ${found.actor}` : `story ${found.story} ${found.episode ?? ""}`;
}
