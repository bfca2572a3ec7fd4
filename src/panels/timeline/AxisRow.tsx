/** The labels of the axis and its handles; a press anywhere on the row brings the nearer handle there. */
import type { Axis, AxisTick } from "../../story/index.ts";
import { dayInWords, type Words } from "../../words/index.ts";
import { useLanguage, useWords } from "../useEnishi.tsx";
import styles from "./AxisRow.module.css";
import { Handle, handlesApart } from "./Handle.tsx";
import type { Measures } from "./measures.ts";
import type { TimeWindow } from "./useTimeWindow.ts";
import { isFineAt, type useWindowDrag } from "./useWindowDrag.ts";

interface AxisRowProps {
  readonly axis: Axis;
  readonly time: TimeWindow;
  readonly measures: Measures;
  readonly grip: ReturnType<typeof useWindowDrag>["grip"];
}

export function AxisRow({ axis, time, measures, grip }: AxisRowProps) {
  const words = useWords();
  const { timeline: say } = words;
  const language = useLanguage();
  const fine = isFineAt(axis, time.head);
  const isWindow = time.mode !== "had-happened-by";
  const head = axis.xOf(time.head + 1);
  const at = isWindow ? handlesApart(axis.xOf(time.start), head) : { startPx: head, headPx: head };
  const handles = [at.headPx, ...(isWindow ? [at.startPx] : [])];
  const inWords = (day: number) => dayInWords(day, language, fine ? "day" : "month");
  return (
    <div className={styles.row} style={{ height: measures.axisRowPx }} {...grip("nearest")}>
      {axis.ticks.map((tick) => tick.label && <Label key={tick.day} tick={tick} words={words} handles={handles} />)}
      {isWindow && (
        <Handle
          edge="start"
          label={say.windowStart}
          description={say.handleHint}
          valueText={inWords(time.start)}
          day={time.start}
          least={time.recordFirst}
          most={time.head}
          x={at.startPx}
          fine={fine}
          onMove={time.setStart}
        />
      )}
      <Handle
        edge="head"
        label={say.playhead}
        description={say.handleHint}
        valueText={say.until(inWords(time.head))}
        day={time.head}
        least={time.first}
        most={time.last}
        x={at.headPx}
        fine={fine}
        onMove={time.setHead}
      />
    </div>
  );
}

/** A label whose beginning is under a handle begins a little later; one that is covered makes way. */
function Label({ tick, words, handles }: { tick: AxisTick; words: Words; handles: readonly number[] }) {
  const label = tick.label;
  if (!label) return null;
  const centred = label.unit === "year" && !label.strong;
  const beside = !centred && handles.some((x) => Math.abs(x - label.fromPx) < 9);
  const covered = handles.some((x) => x > label.fromPx + (centred ? -4 : 9) && x < label.toPx + 7);
  const say = words.timeline.tick;
  const text = {
    year: label.strong ? say.year(label.year) : say.farYear(label.year),
    month: label.full ? say.fullMonth(label.year, label.month) : say.month(label.month),
    day: label.full ? say.fullDay(label.year, label.month, label.date) : say.day(label.date),
  }[label.unit];
  return (
    <span
      className={styles.label}
      data-strong={label.strong || label.full}
      data-beside={beside}
      data-centred={centred}
      data-covered={covered}
      style={{ left: label.fromPx, width: label.toPx - label.fromPx }}
      aria-hidden="true"
    >
      {text}
    </span>
  );
}
