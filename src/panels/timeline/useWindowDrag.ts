/** Dragging the handles of the timeline, the window between them, or pressing a place on its axis. */
import { type PointerEvent, useRef, useState } from "react";
import type { Day } from "../../model/index.ts";
import { type Axis, nearestMonthEnd, nearestMonthStart } from "../../story/index.ts";
import { useOnceAPicture } from "./useOnceAPicture.ts";
import type { TimeWindow } from "./useTimeWindow.ts";

export type Grip = "head" | "start" | "both" | "nearest";

/** Where a day is at least this wide, handles go by days; elsewhere by months, for no date is meant more exactly. */
const FINE_PX_PER_DAY = 4;

export function isFineAt(axis: Axis, day: Day): boolean {
  return axis.xOf(day + 1) - axis.xOf(day) >= FINE_PX_PER_DAY;
}

interface Drag {
  readonly grip: Exclude<Grip, "nearest">;
  readonly leftPx: number;
  readonly fromPx: number;
  readonly start: Day;
  readonly head: Day;
}

export function useWindowDrag(axis: Axis | null, time: TimeWindow | null) {
  const drag = useRef<Drag | null>(null);
  const [dragging, setDragging] = useState(false);
  const move = (clientX: number) => {
    const now = drag.current;
    if (axis === null || time === null || now === null) return;
    const place = clientX - now.leftPx;
    const snapEnd = (day: number) => (isFineAt(axis, day) ? Math.round(day) : nearestMonthEnd(Math.round(day)));
    const snapStart = (day: number) => (isFineAt(axis, day) ? Math.round(day) : nearestMonthStart(Math.round(day)));
    if (now.grip === "head") time.setHead(snapEnd(axis.dayAt(place) - 1));
    else if (now.grip === "start") time.setStart(snapStart(axis.dayAt(place)));
    else {
      const length = now.head - now.start;
      const wished = axis.dayAt(axis.xOf(now.head + 1) + clientX - now.fromPx) - 1;
      const head = Math.max(time.recordFirst + length, Math.min(snapEnd(wished), time.last));
      time.setBoth(snapStart(head - length), head);
    }
  };
  const later = useOnceAPicture(move);
  const grip = (kind: Grip) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (axis === null || time === null || event.button !== 0) return;
      const row = kind === "nearest" ? event.currentTarget : (event.currentTarget.parentElement ?? event.currentTarget);
      const leftPx = row.getBoundingClientRect().left;
      const place = event.clientX - leftPx;
      const nearerStart =
        time.mode !== "had-happened-by" &&
        Math.abs(place - axis.xOf(time.start)) < Math.abs(place - axis.xOf(time.head + 1));
      const pressed = (event.target as Element).closest<HTMLElement>("[role=slider]")?.dataset.edge;
      const nearest = pressed === "start" || (pressed === undefined && nearerStart) ? "start" : "head";
      const held = kind === "nearest" ? nearest : kind;
      drag.current = { grip: held, leftPx, fromPx: event.clientX, start: time.start, head: time.head };
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragging(true);
      if (kind === "nearest" && pressed === undefined) move(event.clientX);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) later.soon(event.clientX);
    },
    onLostPointerCapture: () => {
      later.now();
      drag.current = null;
      setDragging(false);
    },
  });
  return { grip, dragging };
}
