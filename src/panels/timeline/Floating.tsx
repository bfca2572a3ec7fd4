/** What floats over the band beside its mark: a tooltip while a mark is pointed at, a list once it is opened. */
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { Sentence } from "../Data.tsx";
import { CloseIcon } from "../frame/icons.tsx";
import { useWords } from "../useEnishi.tsx";
import styles from "./Floating.module.css";

const GAP_PX = 8;

interface FloatingProps {
  readonly anchor: HTMLElement;
  readonly children: ReactNode;
}

/** Stands over its mark in the top layer; goes when the pointer leaves both, or with Escape. */
export function Tip({
  anchor,
  children,
  onEnter,
  onLeave,
}: FloatingProps & { onEnter: () => void; onLeave: () => void }) {
  const ref = usePlaced(anchor);
  return (
    <div
      ref={ref}
      popover="manual"
      role="tooltip"
      className={styles.tip}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {children}
    </div>
  );
}

/** A small dialog that does not block the page; a click elsewhere or Escape closes it and focus goes back to its mark. */
export function ListPopover({
  anchor,
  label,
  children,
  onClose,
}: FloatingProps & { label: string; onClose: () => void }) {
  const ref = usePlaced(anchor);
  const { app } = useWords();
  useLayoutEffect(() => {
    const element = ref.current;
    (element?.querySelector<HTMLElement>("li button") ?? element)?.focus();
  }, [ref]);
  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={styles.list}
      onToggle={(event) => {
        if (event.newState === "closed") onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles.head}>
        <p className={styles.heading}>
          <Sentence>{label}</Sentence>
        </p>
        <button
          type="button"
          className={styles.close}
          aria-label={app.close}
          onClick={() => ref.current?.hidePopover()}
        >
          <CloseIcon />
        </button>
      </div>
      {children}
    </div>
  );
}

function usePlaced(anchor: HTMLElement) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const mark = anchor.getBoundingClientRect();
    element.style.maxHeight = `${Math.max(160, mark.top - 2 * GAP_PX)}px`;
    element.showPopover();
    const own = element.getBoundingClientRect();
    const middle = mark.left + mark.width / 2;
    const left = Math.max(
      GAP_PX,
      Math.min(middle - own.width / 2, document.documentElement.clientWidth - own.width - GAP_PX),
    );
    element.style.left = `${left}px`;
    element.style.top = `${Math.max(GAP_PX, mark.top - own.height - GAP_PX)}px`;
  }, [anchor]);
  return ref;
}
