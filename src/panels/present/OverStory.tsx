/** A dialog over the story: in letters of the room, closed by Escape. */
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { CloseIcon } from "../frame/icons.tsx";
import { useWords } from "../useEnishi.tsx";
import styles from "./OverStory.module.css";

interface OverStoryProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function OverStory({ title, onClose, children }: OverStoryProps) {
  const { app } = useWords();
  return (
    <ModalOverlay className={styles.veil ?? ""} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.sheet ?? ""}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ""}>
              {title}
            </Heading>
            <button type="button" className={styles.close} aria-label={app.close} onClick={onClose}>
              <CloseIcon />
            </button>
          </div>
          <div className={styles.body} data-scroller tabIndex={0}>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
