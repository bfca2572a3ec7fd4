/** Finding an actor, a story or a step by any spelling, as one types. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { pickActor, tellStory } from "../../commands/index.ts";
import { foundBy, selectNetwork, selectShown } from "../../state/index.ts";
import { Sentence, useLangOf } from "../Data.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { type Choice, choicesOf } from "./choices.ts";
import { FoundList } from "./FoundList.tsx";
import styles from "./Search.module.css";

export function Search() {
  const enishi = useEnishi();
  const words = useWords().legend.search;
  const langOf = useLangOf();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const network = useNow(selectNetwork);
  const shown = useNow(selectShown);
  const { choices, left } = useMemo(() => choicesOf(foundBy(network, shown, query)), [network, shown, query]);
  const { actors, stories } = network.dataset;
  useSlashKey(field);

  const asked = open && query.trim() !== "";
  const here = Math.min(active, choices.length - 1);
  const choose = (choice: Choice) => {
    if (choice.sort === "actor") pickActor(enishi, choice.found.actor);
    else tellStory(enishi, choice.found.story, choice.found.step);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      setQuery("");
      setOpen(false);
      if (query === "") field.current?.blur();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const by = event.key === "ArrowDown" ? 1 : -1;
      setOpen(true);
      if (asked && choices.length > 0) setActive((here + by + choices.length) % choices.length);
    } else if (event.key === "Enter" && asked) {
      const choice = choices[here];
      if (choice) choose(choice);
    } else return;
    event.preventDefault();
  };

  return (
    <search className={styles.search}>
      <div className={styles.field}>
        <Glass />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded={asked}
          aria-controls={`${id}-found`}
          aria-autocomplete="list"
          aria-activedescendant={asked && choices[here] ? `${id}-${here}` : undefined}
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.placeholder}
          value={query}
          lang={langOf(query)}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {query === "" ? (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        ) : (
          <button
            type="button"
            className={styles.clear}
            aria-label={words.clear}
            onClick={() => {
              setQuery("");
              field.current?.focus();
            }}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
            </svg>
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        <Sentence>
          {asked ? (choices.length > 0 ? words.count(choices.length + left) : words.none(query)) : ""}
        </Sentence>
      </p>
      <div className={styles.found} hidden={!asked}>
        <FoundList id={id} choices={choices} active={here} onChoose={choose} onPoint={setActive} />
        {asked && choices.length === 0 && (
          <div className={styles.none}>
            <p className={styles.noneTitle}>
              <Sentence>{words.none(query)}</Sentence>
            </p>
            <p>{words.searched(actors.length, stories.length)}</p>
          </div>
        )}
        {left > 0 && <p className={styles.more}>{words.more(left)}</p>}
      </div>
    </search>
  );
}

/** `/` puts the cursor into the field from anywhere, unless one is typing or has switched single keys off. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }): void {
  const { store } = useEnishi();
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const { dialog, singleKeys } = store.getState().passing;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || dialog !== null || !singleKeys) return;
      const at = event.target;
      if (at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName))) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [store, field]);
}

function Glass() {
  return (
    <svg className={styles.glass} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L20.5 20.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
