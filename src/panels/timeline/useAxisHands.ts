/** Looking closer and farther at the time band: by wheel, by pinch, by keys and by buttons. */
import { useEffect, useRef, useState } from "react";
import { showTime } from "../../commands/index.ts";
import type { Day, Span } from "../../model/index.ts";
import { selectTimeline } from "../../state/index.ts";
import { type Axis, pannedSpan, zoomedSpan } from "../../story/index.ts";
import { useEnishi, useNow } from "../useEnishi.tsx";

export interface AxisHands {
  /** Below 1 closer; about a day, or about the middle of what is shown. */
  readonly zoom: (factor: number, about?: Day) => void;
  /** By a share of what is shown; does nothing on the whole. */
  readonly pan: (share: number) => void;
  readonly whole: () => void;
  readonly isWhole: boolean;
  /** For the element over which wheel and pinch mean time. */
  readonly ref: (element: HTMLElement | null) => void;
}

export const ZOOM_STEP = 0.6;
const PER_WHEEL_PX = 0.0022;

export function useAxisHands(axis: Axis | null): AxisHands {
  const enishi = useEnishi();
  const { span, storySpan } = useNow(selectTimeline);
  const shown = useNow((state) => state.view.shownTime);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const touching = useRef(new Map<number, number>());
  const show = (next: Span | null) => showTime(enishi, next);
  const zoom = (factor: number, about?: Day) => {
    if (axis === null || span === null) return;
    const near = storySpan ?? span;
    const middle = shown ? (shown.first + shown.last) / 2 : (near.first + near.last) / 2;
    show(zoomedSpan(axis, span, about ?? middle, factor));
  };
  const pan = (share: number) => {
    if (shown && span) show(pannedSpan(shown, span, share * (shown.last + 1 - shown.first)));
  };
  useEffect(() => {
    if (element === null || axis === null || span === null) return;
    const touches = touching.current;
    const dayUnder = (clientX: number) => axis.dayAt(clientX - element.getBoundingClientRect().left);
    const turn = (event: WheelEvent) => {
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey) {
        if (shown === null) return;
        event.preventDefault();
        const by = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY;
        const days = ((shown.last + 1 - shown.first) * by) / axis.widthPx;
        show(pannedSpan(shown, span, days));
        return;
      }
      event.preventDefault();
      const deltaPx = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 30 : event.deltaY;
      const factor = Math.exp(Math.max(-240, Math.min(deltaPx, 240)) * PER_WHEEL_PX * (event.ctrlKey ? 4 : 1));
      show(zoomedSpan(axis, span, dayUnder(event.clientX), factor));
    };
    const apart = () => {
      const [a = 0, b = 0] = touches.values();
      return { distance: Math.abs(a - b), middle: (a + b) / 2 };
    };
    const move = (event: PointerEvent) => {
      if (!touches.has(event.pointerId)) return;
      const before = apart();
      touches.set(event.pointerId, event.clientX);
      const after = apart();
      if (touches.size === 2 && before.distance > 12 && after.distance > 12)
        show(zoomedSpan(axis, span, dayUnder(after.middle), before.distance / after.distance));
    };
    const down = (event: PointerEvent) => {
      if (event.pointerType === "touch") touches.set(event.pointerId, event.clientX);
    };
    const up = (event: PointerEvent) => touches.delete(event.pointerId);
    element.addEventListener("wheel", turn, { passive: false });
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", up);
    return () => {
      element.removeEventListener("wheel", turn);
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", up);
    };
  });
  return { zoom, pan, whole: () => show(null), isWhole: shown === null, ref: setElement };
}
