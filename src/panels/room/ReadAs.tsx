/** How a sentence was read, before it is taken down: the three of it with their marks, and what is new or open about them. */
import type { ReactNode } from "react";
import { kindInWords } from "../../words/index.ts";
import type { Named, Understanding } from "../../workshop/index.ts";
import { Data } from "../Data.tsx";
import { KindMark } from "../marks/KindMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./ReadAs.module.css";
import type { Entry } from "./useEntry.ts";
import { useNameHere } from "./useNameHere.ts";

export function ReadAs({ reading, known }: { reading: Understanding; known: Entry["known"] }) {
  const language = useLanguage();
  const own = useNow((state) => state.document.dataset.kinds);
  const { via, from, to, kind } = reading;
  return (
    <span className={styles.triad}>
      {via !== null && (
        <>
          <Who named={via} known={known} />
          <svg className={styles.thread} viewBox="0 0 34 8" aria-hidden="true">
            <path d="M2 4H32" stroke="var(--shu)" strokeWidth="2.4" strokeDasharray="0.1 5" strokeLinecap="round" />
          </svg>
        </>
      )}
      <Who named={from} known={known} />
      <span className={styles.kind}>
        <KindMark kind={kind} />
        <Data>{kindInWords(kind, language, own)}</Data>
      </span>
      <Who named={to} known={known} />
    </span>
  );
}

function Who({ named, known }: { named: Named; known: Entry["known"] }) {
  const { room } = useWords();
  const { nameOf } = useNameHere();
  const party = known(named);
  if (party !== null) return <Chip mark={<TypeMark type={party.type} size={24} />} name={nameOf(party)} />;
  const note = named.actors.length > 1 ? room.entry.unsure : room.entry.isNew;
  return <Chip mark={<TypeMark type="other" size={24} hollow />} name={named.name} note={note} />;
}

function Chip({ mark, name, note }: { mark: ReactNode; name: string; note?: string }) {
  return (
    <span className={styles.who} data-open={note !== undefined}>
      {mark}
      <span>
        <Data>{name}</Data>
        {note !== undefined && <small className={styles.note}>{note}</small>}
      </span>
    </span>
  );
}
