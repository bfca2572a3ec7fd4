/** The dialogs of the frame: the reading report and the list of keys. */
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { allowSingleKeys, showDialog } from "../../commands/index.ts";
import { ProblemsPanel } from "../problems/ProblemsPanel.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Dialogs.module.css";
import { CloseIcon } from "./icons.tsx";

export function Dialogs() {
  const enishi = useEnishi();
  const { app } = useWords();
  const singleKeys = useNow((state) => state.passing.singleKeys);
  const dialog = useNow((state) => state.passing.dialog);
  return (
    <>
      <Sheet title={app.report} isOpen={dialog === "problems"}>
        <ProblemsPanel />
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

function Sheet({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  const enishi = useEnishi();
  const { app } = useWords();
  const close = () => showDialog(enishi, null);
  return (
    <ModalOverlay className={styles.veil ?? ""} isOpen={isOpen} isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className={styles.sheet ?? ""}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ""}>
              {title}
            </Heading>
            <button type="button" className={styles.close} aria-label={app.close} onClick={close}>
              <CloseIcon />
            </button>
          </div>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
