/** A long list drawn as far as it is read: its beginning, and more as its end comes into sight or is asked for. */
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { countInWords } from "../../words/index.ts";
import { useLanguage, useWords } from "../useEnishi.tsx";
import styles from "./Rows.module.css";

/** So many are drawn within one picture, even where each has a mark and several lines. */
const AT_A_TIME = 30;

export interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** As many at least are drawn from the start, e.g. up to the one that is picked. */
  readonly least?: number;
  readonly children: (drawn: readonly Item[]) => ReactNode;
}

const CAN_HAVE_FOCUS = "button, a[href], summary";

export function LongList<Item>({ items, least = 0, children }: LongListProps<Item>) {
  const [grown, setGrown] = useState({ items, count: AT_A_TIME });
  const count = Math.max(least, grown.items === items ? grown.count : AT_A_TIME);
  const left = items.length - count;
  const goOnAt = useRef<{ readonly list: Element; readonly at: number } | null>(null);
  // who walks through the list by keyboard goes on with the first that is new
  useLayoutEffect(() => {
    void count;
    const { list, at = 0 } = goOnAt.current ?? {};
    goOnAt.current = null;
    list?.querySelectorAll<HTMLElement>(CAN_HAVE_FOCUS)[at]?.focus();
  }, [count]);
  const grow = (button: Element) => {
    const list = button.previousElementSibling;
    if (list && document.activeElement === button)
      goOnAt.current = { list, at: list.querySelectorAll(CAN_HAVE_FOCUS).length };
    setGrown({ items, count: count + AT_A_TIME });
  };
  return (
    <>
      {children(left > 0 ? items.slice(0, count) : items)}
      {left > 0 && <More left={left} onMore={grow} />}
    </>
  );
}

function More({ left, onMore }: { left: number; onMore: (button: Element) => void }) {
  const language = useLanguage();
  const { asking: words } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const more = useEffectEvent(onMore);
  useEffect(() => {
    void left;
    const watch = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) more(target);
    });
    if (button.current) watch.observe(button.current);
    return () => watch.disconnect();
  }, [left]);
  return (
    <button ref={button} type="button" className={styles.more} onClick={(event) => onMore(event.currentTarget)}>
      {words.more(countInWords(left, language))}
    </button>
  );
}
