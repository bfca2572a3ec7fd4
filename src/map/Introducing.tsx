/** Introductions as they happen: the introducer leans in, its thread runs out, the two meet, the knot is tied. Nobody's place changes. */
import { type CSSProperties, useEffect, useId, useLayoutEffect, useMemo, useState } from "react";
import type { Point, TieId } from "../model/index.ts";
import {
  iconPlaceOf,
  outlinePathOf,
  type Scene,
  type SceneActor,
  type SceneTie,
  type TypeLook,
} from "../scene/index.ts";
import type { Chart } from "./charted.ts";
import { type Course, coursesOf } from "./course.ts";
import styles from "./Introducing.module.css";
import { fillOf, iconInkOf, type Paint } from "./paint.ts";
import { knotRadiusOf, OUTLINE, TIE_WIDTH } from "./strengths.ts";
import type { Viewport } from "./viewport.ts";

interface IntroducingProps {
  readonly chart: Chart;
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly paint: Paint;
  readonly ties: readonly TieId[];
}

/** More at once would only be a flurry. */
const MOST_PLAYED = 4;
/** How long it takes, in lengths of `--m-tie`; the style sheet divides it up. */
const LASTS = 1.95;

/** Plays once when it comes, then shows nothing: the map draws the same ties as they stay. */
export function Introducing({ chart, scene, viewport, paint, ties }: IntroducingProps) {
  const lastsMs = (Number.parseFloat(paint.token("m-tie", "0")) || 0) * LASTS;
  const [playing, setPlaying] = useState(lastsMs > 0);
  const mask = useId();
  useLayoutEffect(() => {
    if (!playing) return;
    chart.hold(ties.slice(0, MOST_PLAYED));
    return () => chart.hold([]);
  }, [chart, playing, ties]);
  useEffect(() => {
    const timer = setTimeout(() => setPlaying(false), lastsMs);
    return () => clearTimeout(timer);
  }, [lastsMs]);
  const played = useMemo(() => {
    const of = scene.ties.filter(({ id }) => ties.includes(id)).slice(0, MOST_PLAYED);
    const courses = coursesOf({ ...scene, ties: of }, paint.stroke);
    return of.map((tie) => ({
      tie,
      line: courses.ties.get(tie.id)?.line ?? null,
      thread: courses.threads.get(tie.id) ?? null,
      introducer: introducerOf(scene, tie),
    }));
  }, [scene, ties, paint.stroke]);
  if (!playing) return null;
  const { zoom, pan } = viewport;
  return (
    <svg className={styles.over} aria-hidden="true" data-introducing={ties.length}>
      <g transform={`translate(${pan.x} ${pan.y}) scale(${zoom})`}>
        {played.map(({ tie, line, thread, introducer }, at) => (
          <g key={tie.id}>
            {thread && (
              <>
                <mask id={`${mask}${at}`} maskUnits="userSpaceOnUse" {...roomOf(thread)}>
                  <path
                    className={styles.thread}
                    d={pathOf(reversed(thread))}
                    pathLength={1}
                    stroke="#fff"
                    strokeWidth={20}
                  />
                </mask>
                <path
                  d={pathOf(thread)}
                  mask={`url(#${mask}${at})`}
                  stroke={paint.shu}
                  strokeWidth={3.2 * paint.stroke}
                  strokeDasharray="0.1 5"
                  strokeLinecap="round"
                  fill="none"
                />
              </>
            )}
            {line &&
              [line, reversed(line)].map((half, side) => (
                <path
                  key={side === 0 ? "from" : "to"}
                  className={styles.half}
                  d={pathOf(half)}
                  pathLength={1}
                  stroke={paint.shu}
                  strokeWidth={tie.look.width * TIE_WIDTH.now * paint.stroke}
                  fill="none"
                />
              ))}
            {introducer && (
              <Leaning paint={paint} actor={introducer} towards={tie.knot?.at ?? middleOf(line, introducer.at)} />
            )}
            {tie.knot && (
              <g className={styles.knot} transform={`translate(${tie.knot.at.x} ${tie.knot.at.y})`}>
                <Knot paint={paint} radius={knotRadiusOf(tie)} look={tie.knot.look} />
              </g>
            )}
          </g>
        ))}
      </g>
    </svg>
  );
}

/** Who brings the two together: the introducer, or of an introduction without one who brought the other in. */
function introducerOf(scene: Scene, tie: SceneTie): SceneActor | null {
  const id = tie.knot ? tie.knot.via : tie.from;
  return scene.actors.find((actor) => actor.id === id) ?? null;
}

const LEAN = 0.5;

/** A likeness of the mark that leans towards the two and comes back. */
function Leaning({ paint, actor, towards }: { paint: Paint; actor: SceneActor; towards: Point }) {
  const { look, radius, at } = actor;
  const far = Math.hypot(towards.x - at.x, towards.y - at.y) || 1;
  const reach = Math.min(radius * LEAN, far / 4);
  const lean = { "--dx": `${((towards.x - at.x) / far) * reach}px`, "--dy": `${((towards.y - at.y) / far) * reach}px` };
  const place = iconPlaceOf(look.shape);
  const icon = (place.half * radius) / 12;
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <circle className={styles.call} r={radius + 12} stroke={paint.shu} strokeWidth={3 * paint.stroke} fill="none" />
      <g className={styles.lean} style={lean as CSSProperties}>
        <path
          d={outlinePathOf(look.shape, radius)}
          fill={fillOf(paint, look.fill)}
          stroke={paint.ink}
          strokeWidth={OUTLINE * paint.stroke}
          strokeLinejoin="round"
        />
        <path
          d={look.icon}
          transform={`translate(${place.at.x * radius} ${place.at.y * radius}) scale(${icon}) translate(-12 -12)`}
          stroke={iconInkOf(paint, look.iconInk)}
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
          fill="none"
        />
      </g>
    </g>
  );
}

function Knot({ paint, radius, look }: { paint: Paint; radius: number; look: TypeLook | null }) {
  return (
    <g className={styles.tied}>
      <circle
        r={radius}
        fill={paint.paper}
        stroke={paint.shu}
        strokeWidth={2.4 * paint.stroke}
        strokeDasharray={look === null ? "3.4 2.8" : undefined}
      />
      {look && (
        <path
          d={outlinePathOf(look.shape, radius * 0.62)}
          fill={fillOf(paint, look.fill)}
          stroke={paint.ink}
          strokeWidth={1}
        />
      )}
    </g>
  );
}

function pathOf({ start, control, end }: Course): string {
  return `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`;
}

function reversed({ start, control, end }: Course): Course {
  return { start: end, control, end: start };
}

function middleOf(line: Course | null, otherwise: Point): Point {
  if (!line) return otherwise;
  const { start, control, end } = line;
  return { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
}

function roomOf({ start, end }: Course): { x: number; y: number; width: number; height: number } {
  const [left, top] = [Math.min(start.x, end.x) - 20, Math.min(start.y, end.y) - 20];
  return { x: left, y: top, width: Math.abs(start.x - end.x) + 40, height: Math.abs(start.y - end.y) + 40 };
}
