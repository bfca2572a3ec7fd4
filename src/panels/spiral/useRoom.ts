/** The inner size of an element, in steps of a few px so that what is laid out for it does not follow every one. */
import { type RefCallback, useCallback, useLayoutEffect, useState } from "react";

const STEP = 8;

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** `null` until measured. */
export function useRoom(): { readonly ref: RefCallback<HTMLElement>; readonly room: Room | null } {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    if (element === null) return;
    const measure = () => {
      const width = Math.floor(element.clientWidth / STEP) * STEP;
      const height = Math.floor(element.clientHeight / STEP) * STEP;
      if (width === 0 || height === 0) return;
      setRoom((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref: useCallback(setElement, []), room };
}
