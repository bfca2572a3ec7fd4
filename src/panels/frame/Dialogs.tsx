/** The dialogs over the page: the reading report, doubles, words, what is kept, and the list of keys. */
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { allowSingleKeys, showDialog } from "../../commands/index.ts";
import { DuplicatesPanel } from "../duplicates/DuplicatesPanel.tsx";
import { HandoutPanel } from "../handout/HandoutPanel.tsx";
import { LibraryPanel } from "../library/LibraryPanel.tsx";
import { HowCounted } from "../numbers/HowCounted.tsx";
import { ProblemsPanel } from "../problems/ProblemsPanel.tsx";
import { RoomPanel } from "../room/RoomPanel.tsx";
import { SayingDialog } from "../room/SayingDialog.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { VocabularyPanel } from "../vocabulary/VocabularyPanel.tsx";
import styles from "./Dialogs.module.css";
import { CloseIcon } from "./icons.tsx";
import { NoticeLine } from "./NoticeBar.tsx";

export function Dialogs() {
  const enishi = useEnishi();
  const { app, counted, duplicates, handout, measures, room, vocabularyDialog, library } = useWords();
  const singleKeys = useNow((state) => state.passing.singleKeys);
  const dialog = useNow((state) => state.passing.dialog);
  const number = useNow((state) => state.passing.counted);
  return (
    <>
      <Sheet title={app.report} isOpen={dialog === "problems"} width="wide">
        <ProblemsPanel />
      </Sheet>
      <Sheet title={duplicates.title} isOpen={dialog === "duplicates"} width="broad">
        <DuplicatesPanel />
      </Sheet>
      <Sheet title={vocabularyDialog.title} isOpen={dialog === "vocabulary"} width="broad">
        <VocabularyPanel />
      </Sheet>
      <Sheet title={room.reviewing.title} isOpen={dialog === "room"} width="broad">
        <RoomPanel />
      </Sheet>
      <SayingDialog />
      <Sheet title={library.title} isOpen={dialog === "library"}>
        <LibraryPanel />
      </Sheet>
      <Sheet
        title={number === null ? counted.title : counted.open(measures.name(number.key))}
        isOpen={dialog === "counted"}
        width="broad"
      >
        <HowCounted />
      </Sheet>
      <Sheet title={handout.title} isOpen={dialog === "handout"} width="wide">
        <HandoutPanel />
      </Sheet>
      <Sheet title={app.keys.title} isOpen={dialog === "help"}>
        <dl className={styles.keys}>
          {app.keys.rows.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => allowSingleKeys(enishi, event.target.checked)}
          />
          {app.keys.single}
        </label>
      </Sheet>
    </>
  );
}

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** How much of a large screen it may take. */
  readonly width?: "narrow" | "broad" | "wide";
  readonly children: ReactNode;
}

function Sheet({ title, isOpen, width = "narrow", children }: SheetProps) {
  const enishi = useEnishi();
  const { app } = useWords();
  const close = () => showDialog(enishi, null);
  return (
    <ModalOverlay className={styles.veil ?? ""} isOpen={isOpen} isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className={`${styles.sheet} ${styles[width]}`}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ""}>
              {title}
            </Heading>
            <button type="button" className={styles.close} aria-label={app.close} onClick={close}>
              <CloseIcon />
            </button>
          </div>
          <div className={styles.body} data-scroller>
            {children}
          </div>
          <NoticeLine className={styles.notice} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
