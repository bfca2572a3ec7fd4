/** A hand moves more often than pictures are drawn: of many places only the last before each picture counts. */
import { useEffect, useRef } from "react";

export interface OnceAPicture<T> {
  /** Acts before the next picture, in place of what waits for it. */
  readonly soon: (place: T) => void;
  /** Acts at once on what still waits; nothing where nothing does. */
  readonly now: () => void;
}

export function useOnceAPicture<T>(act: (place: T) => void): OnceAPicture<T> {
  const latest = useRef(act);
  const waiting = useRef<{ readonly place: T; readonly frame: number } | null>(null);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(
    () => () => {
      if (waiting.current) cancelAnimationFrame(waiting.current.frame);
      waiting.current = null;
    },
    [],
  );
  const now = () => {
    const last = waiting.current;
    if (last === null) return;
    cancelAnimationFrame(last.frame);
    waiting.current = null;
    latest.current(last.place);
  };
  const soon = (place: T) => {
    waiting.current = { place, frame: waiting.current?.frame ?? requestAnimationFrame(now) };
  };
  return { soon, now };
}
