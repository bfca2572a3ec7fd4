/** A line for names: those it may mean are offered while one is typed, and taken without leaving the keyboard. */
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from "react";
import { type Actor, shortNameOf } from "../../model/index.ts";
import { selectNameBook, selectNetwork } from "../../state/index.ts";
import { completionAt, LONGEST_SENTENCE, particleBehind } from "../../workshop/index.ts";
import { Data, useLangOf } from "../Data.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./NameLine.module.css";
import { useNameHere } from "./useNameHere.ts";

export interface NameLineProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  /** One name, not a sentence of several. */
  readonly whole?: boolean;
  /** What is typed can be taken as it stands: Enter then takes no name unless one is chosen. */
  readonly isComplete: (typed: string) => boolean;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly ref?: Ref<{ focus: () => void }>;
  readonly onChange: (value: string, taken: Actor | null) => void;
  readonly onEnter: () => void;
}

/** Enter, arrows and Escape belong to the input method while it composes. */
function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}

export function NameLine(props: NameLineProps) {
  const { value, label, placeholder, whole = false, isComplete, describedBy, invalid = false, onChange } = props;
  const { room } = useWords();
  const language = useLanguage();
  const langOf = useLangOf();
  const { areHidden } = useNameHere();
  const id = useId();
  const network = useNow(selectNetwork);
  const book = useNow(selectNameBook);
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(value.length);
  const [isOpen, setOpen] = useState(false);
  /** The name pointed at by the arrows; `null`: none yet. */
  const [pointed, setPointed] = useState<number | null>(null);
  /** What was put behind the last name taken; one Backspace takes it away again. */
  const [offered, setOffered] = useState("");
  /** Where the caret goes once the value stands. */
  const next = useRef<number | null>(null);
  useImperativeHandle(props.ref, () => ({ focus: () => input.current?.focus() }));
  useEffect(() => {
    if (next.current === null || value.length === 0) return;
    input.current?.setSelectionRange(next.current, next.current);
    if (input.current) input.current.scrollLeft = input.current.scrollWidth;
    next.current = null;
  }, [value]);

  const completion = useMemo(
    () => (isOpen ? completionAt(value, Math.min(caret, value.length), network, book, whole) : null),
    [isOpen, value, caret, network, book, whole],
  );
  const typed = completion === null ? "" : value.slice(completion.start, completion.end).trim();
  const isName = book.whoIs(typed).length === 1;
  const all = (completion?.found ?? []).flatMap(({ actor }) => network.actors.get(actor) ?? []);
  // people are known by what is typed, but never offered to a room that is not to read their names
  const found = areHidden ? all.filter(({ type }) => type !== "person") : all;
  const isDone = whole ? isName : isComplete(typed);
  const isShown = found.length > 0 && !(isDone && isName && found.length === 1);
  const active = isShown ? (pointed ?? (isDone || found.length < all.length ? null : 0)) : null;

  const change = (text: string, at: number, taken: Actor | null = null) => {
    onChange(text.slice(0, LONGEST_SENTENCE), taken);
    setCaret(at);
    setPointed(null);
  };
  const take = (actor: Actor) => {
    if (completion === null) return;
    const short = shortNameOf(actor.name);
    const name = book.whoIs(short).length === 1 ? short : actor.name;
    const before = value.slice(0, completion.start);
    const after = value.slice(completion.end);
    const particle = whole || after.trim() !== "" ? "" : particleBehind(before, language);
    next.current = before.length + name.length + particle.length;
    change(before + name + particle + after, next.current, actor);
    setOffered(particle);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const { key } = event;
    const chosen = active === null ? undefined : found[active];
    if ((key === "ArrowDown" || key === "ArrowUp") && isShown) {
      const step = key === "ArrowDown" ? 1 : -1;
      const from = active ?? (step > 0 ? -1 : 0);
      setPointed((from + step + found.length) % found.length);
    } else if (key === "Enter") {
      if (chosen) take(chosen);
      else props.onEnter();
    } else if (key === "Tab" && isShown && !event.shiftKey && !isDone) {
      const first = chosen ?? found[0];
      if (first) take(first);
    } else if (key === "Escape" && isShown) {
      setOpen(false);
    } else if (key === "Backspace" && offered !== "" && value.endsWith(offered) && caret === value.length) {
      next.current = value.length - offered.length;
      change(value.slice(0, next.current), next.current);
      setOffered("");
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.line}>
      <input
        ref={input}
        className={`${styles.input} ${whole ? styles.name : ""}`}
        value={value}
        lang={langOf(value)}
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : `${id}-${active}`}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          setOpen(true);
          setOffered("");
          change(target.value, target.selectionStart ?? target.value.length);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? currentTarget.value.length)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        tabIndex={-1}
        aria-label={room.entry.completions}
        hidden={!isShown}
      >
        {isShown &&
          found.map((actor, at) => (
            <div
              key={actor.id}
              id={`${id}-${at}`}
              className={styles.option}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              // the line keeps the keyboard
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(actor)}
            >
              <TypeMark type={actor.type} size={22} />
              <span className={styles.word}>
                <Data>{actor.name}</Data>
              </span>
              {actor.ward !== "" && (
                <span className={styles.ward}>
                  <Data>{actor.ward}</Data>
                </span>
              )}
            </div>
          ))}
      </div>
    </div>
  );
}
