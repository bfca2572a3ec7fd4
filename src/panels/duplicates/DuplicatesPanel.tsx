/** Actors that may be one: compared side by side, joined or told apart, one by one or many at once. */
import { useEffect, useRef, useState } from "react";
import { keepApart, mergeActors } from "../../commands/index.ts";
import type { Merge } from "../../model/index.ts";
import type { LikePair } from "../../state/index.ts";
import controls from "../frame/controls.module.css";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./DuplicatesPanel.module.css";
import { MergedList } from "./MergedList.tsx";
import { PairRow } from "./PairRow.tsx";
import { useLikePairs } from "./useLikePairs.ts";

/** So many pairs stand in the list at first, and come with each wish for more. */
const AT_A_TIME = 50;

export function DuplicatesPanel() {
  const enishi = useEnishi();
  const { duplicates: say } = useWords();
  const found = useLikePairs();
  const pairs = found === "failed" ? [] : found;
  const decided = useNow(({ document }) => document.merges.length + document.apart.length > 0);
  const [room, setRoom] = useState(AT_A_TIME);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const panel = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const ticked = (pairs ?? []).filter(({ key }) => chosen.has(key));
  const shown = (pairs ?? []).slice(0, room);

  // a decided pair goes: the list holds the keyboard until the pair that takes its place is there
  const next = useRef<number | null>(null);
  const stay = (index: number) => {
    next.current = index;
    list.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-pair]") ?? [];
    if (next.current !== null && pairs !== null) {
      // after the last pair it is what says so
      const place = rows[Math.min(next.current, rows.length - 1)] ?? panel.current?.querySelector<HTMLElement>("h3");
      place?.focus();
    }
    if (pairs !== null) next.current = null;
  }, [pairs]);
  const merge = (merges: readonly Merge[], index: number) => {
    stay(index);
    mergeActors(enishi, merges);
  };
  const tellApart = (apart: readonly LikePair[], index: number) => {
    stay(index);
    keepApart(
      enishi,
      apart.map(({ a, b }) => [a.actor.id, b.actor.id] as const),
    );
  };
  const choose = (keys: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    setChosen(next);
  };

  return (
    <div ref={panel} className={styles.panel}>
      {found === "failed" ? (
        <p className={styles.lead} role="alert">
          {say.failed}
        </p>
      ) : pairs === null ? (
        <p className={styles.lead} role="status">
          {say.looking}
        </p>
      ) : pairs.length === 0 ? (
        <Nothing decided={decided} />
      ) : (
        <>
          <p className={styles.lead}>{say.lead}</p>
          <p className={styles.legend}>
            <span className={styles.differs} aria-hidden="true">
              髙
            </span>
            {say.marks}
          </p>
          <ul ref={list} className={styles.pairs} aria-label={say.list} tabIndex={-1}>
            {shown.map((pair, index) => (
              <PairRow
                key={pair.key}
                pair={pair}
                chosen={chosen.has(pair.key)}
                onChoose={(on) => choose([pair.key], on)}
                onMerge={(made) => merge([made], index)}
                onApart={() => tellApart([pair], index)}
              />
            ))}
          </ul>
          {shown.length < pairs.length && (
            <button type="button" className={controls.link} onClick={() => setRoom(room + AT_A_TIME)}>
              {say.more(pairs.length - shown.length)}
            </button>
          )}
          <div className={styles.bulk}>
            <label className={styles.all}>
              <input
                type="checkbox"
                className={controls.check}
                checked={shown.every(({ key }) => chosen.has(key))}
                onChange={(event) =>
                  choose(
                    shown.map(({ key }) => key),
                    event.target.checked,
                  )
                }
              />
              {say.chooseAll}
            </label>
            {ticked.length > 0 && (
              <>
                <button type="button" className={controls.primary} onClick={() => merge(ticked.map(mergeOf), 0)}>
                  {say.mergeChosen(ticked.length)}
                </button>
                <button type="button" className={controls.button} onClick={() => tellApart(ticked, 0)}>
                  {say.apartChosen(ticked.length)}
                </button>
                <p className={styles.hint}>{say.bulkHint}</p>
              </>
            )}
          </div>
        </>
      )}
      <MergedList />
    </div>
  );
}

/** The merge that keeps the name the pair is better known by. */
function mergeOf({ a, b, keeps }: LikePair): Merge {
  return keeps === "a" ? { actor: b.actor.id, into: a.actor.id } : { actor: a.actor.id, into: b.actor.id };
}

/** Nothing to compare: two outlines that did not meet, and a sentence. */
function Nothing({ decided }: { decided: boolean }) {
  const { duplicates: say } = useWords();
  return (
    <div className={styles.nothing}>
      <svg viewBox="0 0 180 64" width="180" height="64" aria-hidden="true" fill="none" stroke="var(--tie-other)">
        <circle cx="48" cy="32" r="22" strokeWidth="2" strokeDasharray="6 5" />
        <circle cx="132" cy="32" r="22" strokeWidth="2" strokeDasharray="6 5" />
        <path d="M82 26h16M82 38h16M97 20L83 44" stroke="var(--ink-2)" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <h3 tabIndex={-1}>{decided ? say.allDone : say.none}</h3>
      {!decided && <p>{say.noneBody}</p>}
    </div>
  );
}
