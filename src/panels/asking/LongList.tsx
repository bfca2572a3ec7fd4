/** A long list drawn as far as it is read: its beginning, and more as its end comes into sight or is asked for. */
import { type ReactNode, useEffect, useRef, useState } from "react";
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

export function LongList<Item>({ items, least = 0, children }: LongListProps<Item>) {
  const [grown, setGrown] = useState({ items, count: AT_A_TIME });
  const count = Math.max(least, grown.items === items ? grown.count : AT_A_TIME);
  return (
    <>
      {children(count < items.length ? items.slice(0, count) : items)}
      {count < items.length && (
        <More key={count} left={items.length - count} onMore={() => setGrown({ items, count: count + AT_A_TIME })} />
      )}
    </>
  );
}

function More({ left, onMore }: { left: number; onMore: () => void }) {
  const language = useLanguage();
  const { asking: words } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) more.current();
    });
    if (button.current) watch.observe(button.current);
    return () => watch.disconnect();
  }, []);
  return (
    <button ref={button} type="button" className={styles.more} onClick={onMore}>
      {words.more(countInWords(left, language))}
    </button>
  );
}
