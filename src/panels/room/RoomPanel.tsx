/** The review of what the room said: row by row accepted, mended or dropped; the rest shown or hidden, and saved as CSV. */
import { useEffect, useRef, useState } from "react";
import {
  acceptSayings,
  dropSayings,
  hoverTie,
  mendSaying,
  openSaying,
  saveRoom,
  showRoom,
  type Told,
} from "../../commands/index.ts";
import { partiesOf, type Saying } from "../../model/index.ts";
import { whenInWords } from "../../words/index.ts";
import { Data, Sentence } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { momentInWords } from "../library/momentInWords.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { EntryForm } from "./EntryForm.tsx";
import styles from "./RoomPanel.module.css";
import { SayingWords, sentenceOfSaying } from "./SayingWords.tsx";
import { useEntry } from "./useEntry.ts";

export function RoomPanel() {
  const enishi = useEnishi();
  const { room } = useWords();
  const say = room.reviewing;
  const sayings = useNow((state) => state.document.sayings);
  const hidden = useNow((state) => state.view.roomHidden);
  const [mending, setMending] = useState<string | null>(null);
  const [hadSome] = useState(sayings.length > 0);
  const list = useRef<HTMLUListElement>(null);
  /** Where the keyboard goes once the row it stood on is gone. */
  const next = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other rows call for it
  useEffect(() => {
    if (next.current === null) return;
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-saying]") ?? [];
    (rows[Math.min(next.current, rows.length - 1)] ?? list.current)?.focus();
    next.current = null;
  }, [sayings]);
  const leave = (at: number, act: () => Promise<void>) => {
    next.current = at;
    void act();
  };
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{say.lead}</p>
      {sayings.length > 0 && (
        <div className={styles.tools}>
          <label className={styles.shown}>
            <input
              type="checkbox"
              className={controls.check}
              checked={!hidden}
              onChange={({ target }) => showRoom(enishi, target.checked)}
            />
            {room.show}
          </label>
          <button type="button" className={controls.button} onClick={() => saveRoom(enishi)}>
            {say.save}
          </button>
          <span className={styles.hint}>{say.saveHint}</span>
        </div>
      )}
      <ul ref={list} className={styles.list} aria-label={say.list} tabIndex={-1}>
        {sayings.map((saying, at) => (
          <Row
            key={saying.id}
            saying={saying}
            isMending={mending === saying.id}
            onMend={(on) => setMending(on ? saying.id : null)}
            onAccept={() => leave(at, () => acceptSayings(enishi, [saying.id]))}
            onDrop={() => leave(at, () => dropSayings(enishi, [saying.id]))}
          />
        ))}
      </ul>
      {sayings.length === 0 ? (
        <div className={styles.none}>
          <h3>{hadSome ? say.allDone : room.none}</h3>
          <p>{say.noneBody}</p>
          <button type="button" className={controls.button} onClick={() => openSaying(enishi)}>
            {room.say}
          </button>
        </div>
      ) : (
        <div className={styles.foot}>
          <button
            type="button"
            className={controls.primary}
            onClick={() =>
              leave(0, () =>
                acceptSayings(
                  enishi,
                  sayings.map(({ id }) => id),
                ),
              )
            }
          >
            {say.acceptAll(sayings.length)}
          </button>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly saying: Saying;
  readonly isMending: boolean;
  readonly onMend: (on: boolean) => void;
  readonly onAccept: () => void;
  readonly onDrop: () => void;
}

function Row({ saying, isMending, onMend, onAccept, onDrop }: RowProps) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { room, inspector } = useWords();
  const say = room.reviewing;
  const record = useNow((state) => state.document.record.actors);
  const sentence = sentenceOfSaying(saying, room.sentence);
  const newcomers = partiesOf(saying).filter(({ id }) => !record.some((actor) => actor.id === id));
  const row = useRef<HTMLLIElement>(null);
  const act = (text: string, label: string, run: () => void) => (
    <button type="button" className={controls.button} aria-label={label} onClick={run}>
      {text}
    </button>
  );
  return (
    <li
      ref={row}
      className={styles.row}
      data-saying={saying.id}
      tabIndex={-1}
      aria-label={sentence}
      onPointerEnter={() => hoverTie(enishi, saying.id)}
      onPointerLeave={() => hoverTie(enishi, null)}
    >
      <div className={styles.said}>
        <SayingWords saying={saying} />
        {saying.words !== "" && (
          <blockquote className={styles.words}>
            <Data>{saying.words}</Data>
          </blockquote>
        )}
        <p className={styles.facts}>
          <span>{saying.when === null ? inspector.undated : whenInWords(saying.when, language)}</span>
          <span>
            <Sentence>{room.saidBy(saying.recordedBy, momentInWords(saying.recordedAt, language))}</Sentence>
          </span>
          {newcomers.length > 0 && (
            <span>
              <Sentence>
                {say.newNames(newcomers.map(({ name }) => name).join(language === "ja" ? "、" : ", "))}
              </Sentence>
            </span>
          )}
        </p>
      </div>
      <div className={styles.choices}>
        {act(say.accept, say.acceptOf(sentence), onAccept)}
        {act(isMending ? say.stopMending : say.mend, isMending ? say.stopMending : say.mendOf(sentence), () =>
          onMend(!isMending),
        )}
        {act(say.drop, say.dropOf(sentence), onDrop)}
      </div>
      {isMending && (
        <Mending
          saying={saying}
          onDone={() => {
            onMend(false);
            row.current?.focus();
          }}
        />
      )}
    </li>
  );
}

function Mending({ saying, onDone }: { saying: Saying; onDone: () => void }) {
  const enishi = useEnishi();
  const { room } = useWords();
  const mend = async (told: Told) => {
    if (await mendSaying(enishi, saying.id, told)) onDone();
  };
  const entry = useEntry(saying, (told) => void mend(told));
  return (
    <div className={styles.mending}>
      <EntryForm entry={entry} action={room.entry.mend} isWhole />
    </div>
  );
}
