/** Which rows of a long list of rows of differing height are near enough to be seen. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

/** Up to here every row is drawn. */
const DRAWN_WHOLE = 200;
/** Drawn beyond either edge, in px; the place is followed in steps of this. */
const BEYOND = 600;

export interface TallRow {
  /** The same row keeps its key, and with it its height, wherever it comes to stand. */
  readonly key: unknown;
  /** Rows of one sort are about equally tall. */
  readonly sort: "head" | "row";
}

export interface TallWindow {
  readonly first: number;
  /** Excluded. */
  readonly last: number;
  /** Room for the rows before and after, in px. */
  readonly before: number;
  readonly after: number;
  /** Brings a row into sight; the row is drawn at the next frame. */
  readonly show: (index: number) => void;
}

/**
 * The rows of `list` in sight of the nearest `[data-scroller]`. Rows are marked `data-index`; heights are measured as they come into
 * sight and guessed until then. Costs one pass over all rows when they or their measured heights change.
 */
export function useTallWindow(list: RefObject<HTMLElement | null>, rows: readonly TallRow[]): TallWindow {
  const whole = rows.length <= DRAWN_WHOLE;
  const measured = useRef(new Map<unknown, number>());
  const [guess, setGuess] = useState({ head: 54, row: 92, known: false });
  const [version, setVersion] = useState(0);
  const [seen, setSeen] = useState({ top: 0, height: 900 });

  const offsets = useMemo(() => {
    void version;
    const sums = new Float64Array(rows.length + 1);
    for (const [index, { key, sort }] of rows.entries())
      sums[index + 1] = (sums[index] ?? 0) + (measured.current.get(key) ?? guess[sort]);
    return sums;
  }, [rows, guess, version]);

  useEffect(() => {
    const scroller = list.current?.closest<HTMLElement>("[data-scroller]");
    if (whole || !scroller) return;
    let width = scroller.clientWidth;
    const look = () => {
      const above = scroller.getBoundingClientRect().top - (list.current?.getBoundingClientRect().top ?? 0);
      const top = Math.max(0, Math.floor(above / BEYOND) * BEYOND);
      const height = scroller.clientHeight + BEYOND;
      setSeen((now) => (now.top === top && now.height === height ? now : { top, height }));
    };
    const resized = () => {
      if (scroller.clientWidth !== width) {
        width = scroller.clientWidth;
        measured.current.clear();
        setGuess((now) => ({ ...now, known: false }));
      }
      look();
    };
    look();
    scroller.addEventListener("scroll", look, { passive: true });
    const watch = new ResizeObserver(resized);
    watch.observe(scroller);
    return () => {
      scroller.removeEventListener("scroll", look);
      watch.disconnect();
    };
  }, [list, whole]);

  // after every drawing: what is drawn can be measured
  useLayoutEffect(() => {
    if (whole) return;
    let changed = false;
    const tall: number[] = [];
    for (const drawn of list.current?.querySelectorAll<HTMLElement>("[data-index]") ?? []) {
      const row = rows[Number(drawn.dataset.index)];
      const height = drawn.getBoundingClientRect().height;
      if (row === undefined || height === 0) continue;
      if (row.sort === "row") tall.push(height);
      if (Math.abs((measured.current.get(row.key) ?? 0) - height) < 0.5) continue;
      measured.current.set(row.key, height);
      changed = true;
    }
    if (!guess.known && tall.length > 4)
      setGuess({ ...guess, row: tall.reduce((sum, height) => sum + height, 0) / tall.length, known: true });
    else if (changed) setVersion((now) => now + 1);
  });

  const show = useCallback(
    (index: number) => {
      const place = list.current;
      const scroller = place?.closest<HTMLElement>("[data-scroller]");
      if (!place || !scroller) return;
      const start = place.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      scroller.scrollTop = start + (offsets[index] ?? 0) - scroller.clientHeight / 3;
    },
    [list, offsets],
  );

  const total = offsets[rows.length] ?? 0;
  if (whole) return { first: 0, last: rows.length, before: 0, after: 0, show };
  const first = Math.max(0, lastNotAbove(offsets, seen.top - BEYOND));
  const last = Math.min(rows.length, lastNotAbove(offsets, seen.top + seen.height + BEYOND) + 1);
  return { first, last, before: offsets[first] ?? 0, after: total - (offsets[last] ?? total), show };
}

/** The last place in ascending `sums` that is not above `value`; -1 where all are. */
function lastNotAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
