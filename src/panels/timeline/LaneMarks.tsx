/** The marks of one lane: one tab stop, arrows along the lane, Enter picks a step or opens what is gathered. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { pickEpisode } from "../../commands/index.ts";
import type { Stop, TimelineLane, TimelineMark } from "../../story/index.ts";
import { Data } from "../Data.tsx";
import { EpisodeMark, variantOf } from "../marks/EpisodeMark.tsx";
import { useEnishi, useLanguage, useWords } from "../useEnishi.tsx";
import styles from "./LaneMarks.module.css";
import type { LaneMark } from "./MarkList.tsx";
import { laneName, markName } from "./markNames.ts";
import type { FloatingHands } from "./useFloating.tsx";
import type { MarkState } from "./useMarkStates.ts";

export interface PlacedStop extends Stop {
  readonly topPx: number;
  /** Room to the right in which the words of a background mark may stand; 0 for none. */
  readonly wordsPx: number;
}

interface LaneMarksProps {
  readonly name: string;
  readonly stops: readonly PlacedStop[];
  readonly laneOf: (mark: TimelineMark) => TimelineLane;
  readonly stateOf: (mark: TimelineMark) => MarkState;
  readonly floating: FloatingHands;
  readonly children?: ReactNode;
}

export function LaneMarks({ name, stops, laneOf, stateOf, floating, children }: LaneMarksProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState("");
  const selected = stops.find((stop) => stop.marks.some((mark) => stateOf(mark).selected));
  const current = (stops.find(({ id }) => id === reached) ?? selected ?? stops[0])?.id;
  const walk = (event: KeyboardEvent) => {
    const here = stops.findIndex(({ id }) => id === current);
    const goals: Record<string, number> = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: stops.length - 1 };
    const goal = Object.hasOwn(goals, event.key) ? goals[event.key] : undefined;
    if (goal === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = stops[Math.max(0, Math.min(goal, stops.length - 1))];
    if (!next) return;
    setReached(next.id);
    bar.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next.id)}"]`)?.focus();
  };
  if (stops.length === 0) return null;
  return (
    <div ref={bar} role="toolbar" aria-label={name} onKeyDown={walk}>
      {stops.map((stop) => (
        <StopButton
          key={stop.id}
          stop={stop}
          laneOf={laneOf}
          stateOf={stateOf}
          floating={floating}
          reachable={stop.id === current}
          onReached={() => setReached(stop.id)}
        />
      ))}
      {children}
    </div>
  );
}

interface StopButtonProps extends Pick<LaneMarksProps, "laneOf" | "stateOf" | "floating"> {
  readonly stop: PlacedStop;
  readonly reachable: boolean;
  readonly onReached: () => void;
}

function StopButton({ stop, laneOf, stateOf, floating, reachable, onReached }: StopButtonProps) {
  const enishi = useEnishi();
  const words = useWords();
  const language = useLanguage();
  const entries = stop.marks.map((mark): LaneMark => ({ mark, lane: laneOf(mark) }));
  const [only] = entries;
  if (!only) return null;
  const alone = entries.length === 1;
  const picks = alone && only.lane.sort === "story";
  const states = stop.marks.map(stateOf);
  const gathered = `${laneName(only.lane, language)} ${words.timeline.gathered(entries.length)}`;
  const label = alone ? markName(only.mark, only.lane, words, language) : gathered;
  const role = picks
    ? { "aria-pressed": states.some(({ selected }) => selected) }
    : { "aria-haspopup": "dialog" as const };
  return (
    <button
      type="button"
      data-stop={stop.id}
      className={styles.stop}
      style={{ left: stop.x, top: stop.topPx }}
      tabIndex={reachable ? 0 : -1}
      aria-label={label}
      data-selected={states.some(({ selected }) => selected)}
      data-touched={states.some(({ touched }) => touched)}
      data-resting={states.every(({ resting, selected }) => resting && !selected)}
      data-way={only.lane.order % 2}
      data-sort={only.lane.sort}
      onClick={(event) => {
        onReached();
        if (picks) pickEpisode(enishi, only.mark.id);
        else floating.toggleList(event.currentTarget, label, entries);
      }}
      onPointerEnter={(event) => {
        if (event.pointerType !== "touch") floating.showTip(event.currentTarget, entries);
      }}
      onPointerLeave={floating.hideTip}
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible")) floating.showTip(event.currentTarget, entries);
      }}
      onBlur={floating.hideTip}
      {...role}
    >
      {only.lane.sort === "story" ? (
        <StepSign marks={stop.marks} />
      ) : (
        <span className={styles.context} data-dashed={entries.every(({ mark }) => !mark.certain)} data-many={!alone}>
          {!alone && entries.length}
        </span>
      )}
      {alone && stop.wordsPx > 0 && (
        <span className={styles.words} style={{ maxWidth: stop.wordsPx }}>
          <Data>{only.mark.label}</Data>
        </span>
      )}
    </button>
  );
}

/** Of several gathered steps the most telling one is shown, with how many there are. */
function StepSign({ marks }: { marks: readonly TimelineMark[] }) {
  const shown =
    ["spark", "introduction", "milestone"].flatMap((kind) => marks.find((mark) => mark.kind === kind) ?? [])[0] ??
    marks[0];
  if (!shown) return null;
  return (
    <>
      <EpisodeMark kind={shown.kind} size={19} variant={variantOf(shown)} />
      {marks.length > 1 && <span className={styles.count}>{marks.length}</span>}
    </>
  );
}
