/** Going on and back by touch or click: a tap on the map goes on, at its left edge back; a swipe to the left goes on, to the right back. */
import { useEffect } from "react";
import { stepPresenting } from "../../commands/index.ts";
import { useEnishi } from "../useEnishi.tsx";

/** The part of the window at the left where a tap goes back. */
const BACK = 0.22;
/** A finger or pointer that moves less than this has tapped; a swipe is longer than `SWIPE_PX` and quicker than `SWIPE_MS`. */
const TAP_PX = 10;
const SWIPE_PX = 60;
const SWIPE_MS = 700;
/** What has a meaning of its own when it is pressed. */
const HAS_MEANING = "button, a[href], input, aside, [role=dialog], [role=toolbar]";

/** On the whole window: it listens while a story is told. */
export function useTouches(): void {
  const enishi = useEnishi();
  useEffect(() => {
    let from: { readonly x: number; readonly y: number; readonly at: number; readonly id: number } | null = null;
    const down = ({
      clientX: x,
      clientY: y,
      timeStamp: at,
      pointerId: id,
      target,
      button,
      isPrimary,
    }: PointerEvent) => {
      const { draft } = enishi.store.getState();
      const isOver = draft !== null || document.querySelector("[role=dialog]") !== null;
      const means = isOver || (target instanceof Element && target.closest(HAS_MEANING) !== null);
      from = means || button !== 0 || isPrimary === false ? null : { x, y, at, id };
    };
    const up = ({ clientX, clientY, timeStamp, pointerId, pointerType }: PointerEvent) => {
      const start = from;
      from = null;
      if (start === null || start.id !== pointerId || enishi.store.getState().view.presenting === null) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      if (Math.hypot(dx, dy) < TAP_PX) stepPresenting(enishi, clientX < window.innerWidth * BACK ? -1 : 1);
      else if (
        pointerType === "touch" &&
        Math.abs(dx) > SWIPE_PX &&
        Math.abs(dy) < Math.abs(dx) / 2 &&
        timeStamp - start.at < SWIPE_MS
      )
        stepPresenting(enishi, dx < 0 ? 1 : -1);
    };
    // before the map, which keeps what happens on it to itself
    window.addEventListener("pointerdown", down, true);
    window.addEventListener("pointerup", up, true);
    return () => {
      window.removeEventListener("pointerdown", down, true);
      window.removeEventListener("pointerup", up, true);
    };
  }, [enishi]);
}
