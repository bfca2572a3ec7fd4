/** How many ties came about when: bars that can be pressed and dragged over to choose a time, by hand or by keys. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { clearTime, setWindow } from "../../commands/index.ts";
import type { Axis, Bin } from "../../story/index.ts";
import { countInWords, rangeInWords } from "../../words/index.ts";
import { useEnishi, useLanguage, useWords } from "../useEnishi.tsx";
import { ActivityBars } from "./ActivityBars.tsx";
import { ActivityEdges } from "./ActivityEdges.tsx";
import styles from "./ActivityRow.module.css";
import { ActivityTable } from "./ActivityTable.tsx";
import { type ShownActivity, useActivity } from "./useActivity.ts";
import { type AxisHands, ZOOM_STEP } from "./useAxisHands.ts";
import { useOnceAPicture } from "./useOnceAPicture.ts";
import type { TimeWindow } from "./useTimeWindow.ts";

interface ActivityRowProps {
  readonly axis: Axis;
  readonly time: TimeWindow;
  readonly hands: AxisHands;
  readonly heightPx: number;
  readonly letterPx: number;
}

/** So far a press may slip without becoming a drag. */
const SLIP_PX = 4;

export function ActivityRow({ axis, time, hands, heightPx, letterPx }: ActivityRowProps) {
  const enishi = useEnishi();
  const { timeline } = useWords();
  const say = timeline.activity;
  const activity = useActivity(axis, Math.max(7, letterPx * 0.55));
  const { bins, all, selected } = activity;
  const barInWords = useBarInWords(activity);
  const [cursor, setCursor] = useState<number | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const press = useRef<{ from: number; to: number | null; fromPx: number; drags: boolean } | null>(null);
  const anchor = useRef<number | null>(null);
  const binUnder = (event: PointerEvent<HTMLElement>) => {
    const day = axis.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
    return Math.max(
      0,
      Math.min(
        bins.findLastIndex(({ first }) => first <= day),
        bins.length - 1,
      ),
    );
  };
  const choose = (a: number, b: number) => {
    const [low, high] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
    if (low && high) setWindow(enishi, { first: low.first, last: high.last });
  };
  const choosing = useOnceAPicture(([a, b]: readonly [number, number]) => choose(a, b));
  const at = Math.min(cursor ?? firstBusy(activity), bins.length - 1);
  const goTo = (next: number, widens: boolean) => {
    const to = Math.max(0, Math.min(next, bins.length - 1));
    setCursor(to);
    if (!widens) anchor.current = null;
    else {
      anchor.current ??= at;
      choose(anchor.current, to);
    }
  };
  const key = (event: KeyboardEvent) => {
    const by = event.shiftKey;
    const middle = bins[at] ? (bins[at].first + bins[at].last + 1) / 2 : undefined;
    const acts: Record<string, () => void> = {
      ArrowLeft: () => goTo(at - 1, by),
      ArrowDown: () => goTo(at - 1, by),
      ArrowRight: () => goTo(at + 1, by),
      ArrowUp: () => goTo(at + 1, by),
      Home: () => goTo(0, by),
      End: () => goTo(bins.length - 1, by),
      PageUp: () => hands.pan(-0.5),
      PageDown: () => hands.pan(0.5),
      Enter: () => choose(at, at),
      " ": () => choose(at, at),
      "+": () => hands.zoom(ZOOM_STEP, middle),
      ";": () => hands.zoom(ZOOM_STEP, middle),
      "-": () => hands.zoom(1 / ZOOM_STEP, middle),
      "0": hands.whole,
    };
    const act = Object.hasOwn(acts, event.key) && !event.ctrlKey && !event.metaKey ? acts[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const told = hovered ?? cursor;
  const framed = told === null ? undefined : bins[told];
  const window = time.mode === "had-happened-by" ? null : ([axis.xOf(time.start), axis.xOf(time.head + 1)] as const);
  return (
    <div className={styles.row} style={{ height: heightPx }}>
      {window && (
        <div className={styles.window} style={{ left: window[0], width: Math.max(2, window[1] - window[0]) }} />
      )}
      <ActivityBars axis={axis} bins={bins} all={all} selected={selected} heightPx={heightPx} />
      {framed && (
        <div
          className={styles.frame}
          style={{
            left: axis.xOf(framed.first),
            width: Math.max(3, axis.xOf(framed.last + 1) - axis.xOf(framed.first)),
          }}
        />
      )}
      <div
        role="slider"
        tabIndex={0}
        className={styles.ground}
        ref={hands.ref}
        aria-label={say.name}
        aria-description={say.hint}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, bins.length - 1)}
        aria-valuenow={Math.max(0, at)}
        aria-valuetext={barInWords(at)}
        onKeyDown={key}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && setCursor(Math.max(0, at))}
        onBlur={() => setCursor(null)}
        onDoubleClick={() => clearTime(enishi)}
        onPointerDown={(event) => {
          if (event.button !== 0 || !event.isPrimary) {
            press.current = null;
            return;
          }
          press.current = { from: binUnder(event), to: null, fromPx: event.clientX, drags: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const bin = binUnder(event);
          setHovered(bin);
          const now = press.current;
          if (now === null) return;
          now.drags ||= Math.abs(event.clientX - now.fromPx) > SLIP_PX;
          if (!now.drags || now.to === bin) return;
          now.to = bin;
          choosing.soon([now.from, bin]);
        }}
        onPointerUp={() => {
          const now = press.current;
          choosing.now();
          if (now && !now.drags) choose(now.from, now.from);
          press.current = null;
        }}
        onPointerCancel={() => {
          press.current = null;
        }}
        onPointerLeave={() => setHovered(null)}
      />
      {window && <ActivityEdges axis={axis} time={time} />}
      {told !== null && framed && (
        <p
          className={styles.told}
          data-end={axis.xOf(framed.first) > axis.widthPx / 2}
          aria-hidden="true"
          style={toldAt(axis, framed)}
        >
          {barInWords(told)}
          {hovered !== null && <small>{say.press}</small>}
        </p>
      )}
      <ActivityTable activity={activity} />
    </div>
  );
}

function toldAt(axis: Axis, { first, last }: Bin) {
  const [from, to] = [axis.xOf(first), axis.xOf(last + 1)];
  return from > axis.widthPx / 2 ? { right: Math.max(0, axis.widthPx - to) } : { left: from };
}

function firstBusy({ all }: ShownActivity): number {
  return Math.max(
    0,
    all.bins.findIndex(({ possible }) => possible > 0),
  );
}

/** A bar in words: its time, the ties in it, and those of the selection. */
function useBarInWords({ bins, all, selected }: ShownActivity): (index: number) => string {
  const language = useLanguage();
  const say = useWords().timeline.activity;
  const number = (of: number) => countInWords(of, language);
  return (index) => {
    const [bin, of, own] = [bins[index], all.bins[index], selected?.bins[index]];
    if (!bin || !of) return "";
    const counted = (each: typeof of) => say.count(number(each.certain), number(each.possible));
    return say.bar(rangeInWords(bin.first, bin.last, language), counted(of), own ? counted(own) : "");
  };
}
