/** One tooltip and one list for all marks of the timeline. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { ListPopover, Tip } from "./Floating.tsx";
import { type LaneMark, MarkList } from "./MarkList.tsx";

interface Shown {
  readonly anchor: HTMLElement;
  readonly entries: readonly LaneMark[];
}

export interface FloatingHands {
  readonly showTip: (anchor: HTMLElement, entries: readonly LaneMark[]) => void;
  /** Waits a moment, so that the pointer can go over to the tooltip. */
  readonly hideTip: () => void;
  /** Opens the list, or closes it where it is open at this mark. */
  readonly toggleList: (anchor: HTMLElement, label: string, entries: readonly LaneMark[]) => void;
}

export interface Floating extends FloatingHands {
  /** The three alone: the same as long as the band stands. */
  readonly hands: FloatingHands;
  readonly openedAt: HTMLElement | null;
  readonly layer: ReactNode;
}

const LINGER_MS = 160;
const MOST_IN_TIP = 8;

export function useFloating(): Floating {
  const [tip, setTip] = useState<Shown | null>(null);
  const [list, setList] = useState<(Shown & { label: string }) | null>(null);
  const leaving = useRef<number>(undefined);
  /** A press on the mark of an open list first closes it by itself; it must not open it again. */
  const closed = useRef<{ anchor: HTMLElement; at: number } | null>(null);
  const acts = useMemo(
    () => ({
      showTip: (anchor: HTMLElement, entries: readonly LaneMark[]) => {
        window.clearTimeout(leaving.current);
        setTip({ anchor, entries });
      },
      hideTip: () => {
        window.clearTimeout(leaving.current);
        leaving.current = window.setTimeout(() => setTip(null), LINGER_MS);
      },
      toggleList: (anchor: HTMLElement, label: string, entries: readonly LaneMark[]) => {
        setTip(null);
        const wasOpen = closed.current?.anchor === anchor && performance.now() - closed.current.at < 300;
        setList(wasOpen ? null : { anchor, label, entries });
      },
    }),
    [],
  );
  useEffect(() => {
    if (tip === null) return;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setTip(null);
    };
    window.addEventListener("keydown", dismiss, true);
    return () => window.removeEventListener("keydown", dismiss, true);
  }, [tip]);
  useEffect(() => () => window.clearTimeout(leaving.current), []);
  const close = () => {
    if (list) closed.current = { anchor: list.anchor, at: performance.now() };
    setList(null);
  };
  const layer = (
    <>
      {tip && !list && (
        <Tip
          key={tip.entries[0]?.mark.id}
          anchor={tip.anchor}
          onEnter={() => window.clearTimeout(leaving.current)}
          onLeave={acts.hideTip}
        >
          <MarkList entries={tip.entries} most={MOST_IN_TIP} />
        </Tip>
      )}
      {list && (
        <ListPopover key={list.label} anchor={list.anchor} label={list.label} onClose={close}>
          <MarkList entries={list.entries} onPicked={close} />
        </ListPopover>
      )}
    </>
  );
  return { ...acts, hands: acts, openedAt: list?.anchor ?? null, layer };
}
