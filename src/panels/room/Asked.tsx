/** What only the user can tell of a sentence: which reading is meant, which actor, or of what type somebody new is. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { ACTOR_TYPES, type Actor, type Party } from "../../model/index.ts";
import { selectNameBook, selectNetwork } from "../../state/index.ts";
import { typeInWords } from "../../words/index.ts";
import { completionAt, likelyTypeOf, type Understanding } from "../../workshop/index.ts";
import { Data } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Asked.module.css";
import { ReadAs } from "./ReadAs.tsx";
import type { Entry, Question } from "./useEntry.ts";
import { useNameHere } from "./useNameHere.ts";

export function Asked({ entry, question }: { entry: Entry; question: Question }) {
  const { room } = useWords();
  if (question.sort === "which")
    return (
      <Frame title={room.entry.which} entry={entry}>
        <Choices
          items={question.readings}
          keyOf={(reading) => JSON.stringify(reading)}
          onChoose={entry.chooseReading}
          show={(reading: Understanding) => <ReadAs reading={reading} known={entry.known} />}
        />
      </Frame>
    );
  return <Who key={`${question.role} ${question.named.name}`} entry={entry} question={question} />;
}

function Who({ entry, question }: { entry: Entry; question: Extract<Question, { sort: "who" }> }) {
  const { room } = useWords();
  const { named } = question;
  const { areHidden, nameOf } = useNameHere();
  const network = useNow(selectNetwork);
  const book = useNow(selectNameBook);
  const several = named.actors.flatMap((id) => network.actors.get(id) ?? []);
  const like =
    several.length > 0
      ? several
      : (completionAt(named.name, named.name.length, network, book, true)?.found ?? [])
          .slice(0, 4)
          .flatMap(({ actor }) => network.actors.get(actor) ?? [])
          .filter(({ type }) => !areHidden || type !== "person");
  const isNew = several.length === 0;
  const choose = ({ id, name, type }: Actor) => entry.answer({ id, name, type });
  return (
    <Frame title={isNew ? room.entry.newcomer(named.name) : room.entry.who(named.name)} entry={entry}>
      {like.length > 0 && (
        <>
          {isNew && <p className={styles.hint}>{room.entry.perhaps}</p>}
          <Choices
            items={like}
            keyOf={({ id }) => id}
            onChoose={choose}
            quiet={isNew}
            show={(actor) => (
              <>
                <TypeMark type={actor.type} size={22} />
                <Data>{nameOf(actor)}</Data>
                {actor.ward !== "" && (
                  <small>
                    <Data>{actor.ward}</Data>
                  </small>
                )}
              </>
            )}
          />
        </>
      )}
      <Newcomer name={named.name} isAsked={isNew} onChoose={entry.answer} />
    </Frame>
  );
}

/** The types to choose from, a likely one chosen already; Enter adds the newcomer. */
function Newcomer({ name, isAsked, onChoose }: { name: string; isAsked: boolean; onChoose: (party: Party) => void }) {
  const language = useLanguage();
  const { room } = useWords();
  const own = useNow((state) => state.document.dataset.types);
  const [type, setType] = useState<string>(likelyTypeOf(name));
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAsked) first.current?.focus();
  }, [isAsked]);
  const types = [...new Set<string>([...ACTOR_TYPES, ...own.map(({ id }) => id)])];
  const add = () => onChoose({ id: "", name, type });
  return (
    <fieldset
      className={styles.types}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        add();
      }}
    >
      <legend>{room.entry.addAs}</legend>
      <div className={styles.chips}>
        {types.map((id) => (
          <label key={id} className={styles.chip} data-chosen={id === type}>
            <input
              ref={id === type ? first : null}
              type="radio"
              name="newcomer-type"
              checked={id === type}
              onChange={() => setType(id)}
            />
            <TypeMark type={id} size={22} />
            <Data>{typeInWords(id, language, own)}</Data>
          </label>
        ))}
      </div>
      <button type="button" className={controls.primary} onClick={add}>
        {room.entry.next}
      </button>
    </fieldset>
  );
}

/** A question with a way back to the line; digits choose its numbered answers. */
function Frame({ title, entry, children }: { title: string; entry: Entry; children: ReactNode }) {
  const { room } = useWords();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      entry.takeBack();
    }
    if (!/^[1-9]$/.test(event.key)) return;
    event.currentTarget.querySelector<HTMLElement>(`[data-digit="${event.key}"]`)?.click();
  };
  return (
    <section className={styles.asked} aria-label={title} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h3 role="status">
          <Data>{title}</Data>
        </h3>
        <button type="button" className={controls.link} onClick={entry.takeBack}>
          {room.entry.back}
        </button>
      </div>
      {children}
    </section>
  );
}

/** Answers with numbers. None is chosen before the user chooses: the first holds the keyboard, unless something else does. */
function Choices<T>({
  items,
  keyOf,
  show,
  onChoose,
  quiet = false,
}: {
  items: readonly T[];
  keyOf: (item: T) => string;
  show: (item: T) => ReactNode;
  onChoose: (item: T) => void;
  quiet?: boolean;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!quiet) list.current?.focus();
  }, [quiet]);
  return (
    <ol ref={list} className={styles.choices} tabIndex={-1}>
      {items.map((item, at) => (
        <li key={keyOf(item)}>
          <button type="button" className={styles.choice} data-digit={at + 1} onClick={() => onChoose(item)}>
            <kbd>{at + 1}</kbd>
            {show(item)}
          </button>
        </li>
      ))}
    </ol>
  );
}
