/** What was decided before: actors that were joined, each of which can be taken out again, and pairs told apart. */
import { useEffect, useMemo, useRef, useState } from "react";
import { splitActor } from "../../commands/index.ts";
import { Sentence } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./DuplicatesPanel.module.css";

const AT_FIRST = 20;

export function MergedList() {
  const enishi = useEnishi();
  const { duplicates: say } = useWords();
  const merges = useNow((state) => state.document.merges);
  const apart = useNow((state) => state.document.apart.length);
  const actors = useNow((state) => state.document.record.actors);
  const [all, setAll] = useState(false);
  const names = useMemo(() => new Map(actors.map(({ id, name }) => [id, name])), [actors]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const place = useRef<HTMLElement>(null);
  const next = useRef<number | null>(null);
  // what is taken out goes from the list: the keyboard goes on at its place
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other merges call for it
  useEffect(() => {
    const buttons = place.current?.querySelectorAll<HTMLElement>("li button") ?? [];
    if (next.current !== null)
      (
        buttons[Math.min(next.current, buttons.length - 1)] ??
        place.current ??
        document.querySelector<HTMLElement>("[data-pair]")
      )?.focus();
    next.current = null;
  }, [merges]);
  const latest = merges.toReversed();
  const shown = all ? latest : latest.slice(0, AT_FIRST);
  if (merges.length + apart === 0) return null;
  return (
    <section ref={place} className={styles.decided} tabIndex={-1}>
      {merges.length > 0 && (
        <>
          <h3>{say.merged}</h3>
          <ul>
            {shown.map(({ actor, into }, index) => (
              <li key={JSON.stringify([actor, into])}>
                <span>
                  <Sentence>{say.mergedInto(nameOf(actor), nameOf(into))}</Sentence>
                </span>
                <button
                  type="button"
                  className={controls.small}
                  aria-label={say.splitOf(nameOf(actor))}
                  onClick={() => {
                    next.current = index;
                    splitActor(enishi, actor);
                  }}
                >
                  {say.split}
                </button>
              </li>
            ))}
          </ul>
          {shown.length < merges.length && (
            <button type="button" className={controls.link} onClick={() => setAll(true)}>
              {say.more(merges.length - shown.length)}
            </button>
          )}
        </>
      )}
      {apart > 0 && <p className={styles.hint}>{say.keptApart(apart)}</p>}
    </section>
  );
}
