/** The band in which the room's sayings are typed: at the foot of the window, over everything, the map in full view above it. */
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import {
  dropSayings,
  hoverTie,
  nameRecorder,
  recorderOf,
  sayInRoom,
  showDialog,
  type Told,
} from "../../commands/index.ts";
import { whenInWords } from "../../words/index.ts";
import { Data, Sentence } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { CloseIcon } from "../frame/icons.tsx";
import { SaidMark } from "../marks/SaidMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { EntryForm } from "./EntryForm.tsx";
import styles from "./SayingDialog.module.css";
import { SayingWords, sentenceOfSaying } from "./SayingWords.tsx";
import { useEntry } from "./useEntry.ts";

/** So many of those taken down last are shown; all of them stand in the review. */
const LAST_SHOWN = 3;

/** What is half typed is still there when the band is opened again. */
export function SayingDialog() {
  const enishi = useEnishi();
  const { app, room } = useWords();
  const isOpen = useNow((state) => state.passing.dialog === "saying");
  /** What this page took down since the band was opened. */
  const [mine, setMine] = useState<readonly string[]>([]);
  const [isWaiting, setWaiting] = useState(false);
  const tell = async (told: Told) => {
    setWaiting(true);
    const putBack = entry.clear();
    const id = await sayInRoom(enishi, told).catch(() => null);
    setWaiting(false);
    if (id === null) putBack();
    else setMine((before) => [...before, id]);
  };
  const entry = useEntry(null, (told) => void tell(told));
  const close = () => {
    showDialog(enishi, null);
    hoverTie(enishi, null);
    setMine([]);
  };
  return (
    <ModalOverlay className={styles.over ?? ""} isOpen={isOpen} onOpenChange={(open) => !open && close()}>
      <Modal className={styles.band ?? ""}>
        <Dialog className={styles.dialog ?? ""} data-over-map>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ""}>
              <SaidMark size={24} />
              {room.entry.title}
            </Heading>
            <p className={styles.explained}>{room.explained}</p>
            <Recorder />
            <button type="button" className={styles.close} aria-label={app.close} onClick={close}>
              <CloseIcon />
            </button>
          </div>
          <EntryForm entry={entry} action={room.entry.add} />
          <Just ids={mine} isWaiting={isWaiting} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Who takes it down: asked once, kept in this browser. */
function Recorder() {
  const { room } = useWords();
  const [recorder, setRecorder] = useState(recorderOf);
  return (
    <label className={styles.recorder}>
      <span>{room.entry.recorder}</span>
      <input
        className={controls.field}
        value={recorder}
        placeholder={room.entry.recorderHint}
        autoComplete="off"
        onChange={({ target }) => {
          setRecorder(target.value);
          nameRecorder(target.value);
        }}
      />
    </label>
  );
}

/** What was just taken down, whether it is kept, and each with its own way back. */
function Just({ ids, isWaiting }: { ids: readonly string[]; isWaiting: boolean }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { room, library } = useWords();
  const say = room.entry;
  const sayings = useNow((state) => state.document.sayings);
  const keeping = useNow((state) => state.library.keeping);
  const mine = sayings.filter(({ id }) => ids.includes(id)).slice(-LAST_SHOWN);
  const kept = keeping === "kept" ? say.kept : keeping === "pending" ? say.keeping : library.state[keeping];
  return (
    <section className={styles.just} aria-label={say.just} hidden={mine.length === 0 && !isWaiting}>
      <p role="status" className={styles.kept} data-keeping={isWaiting ? "pending" : keeping}>
        {isWaiting ? say.waiting : mine.length === 0 ? "" : kept}
      </p>
      <ul>
        {mine.toReversed().map((saying) => {
          const sentence = sentenceOfSaying(saying, room.sentence);
          return (
            <li key={saying.id}>
              <span className={styles.said}>
                <SayingWords saying={saying} short />
                {saying.when !== null && <Data>{whenInWords(saying.when, language)}</Data>}
              </span>
              <button
                type="button"
                className={controls.small}
                aria-label={say.undoOf(sentence)}
                onClick={() => void dropSayings(enishi, [saying.id])}
                onFocus={() => hoverTie(enishi, saying.id)}
              >
                <Sentence>{say.undo}</Sentence>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
