/** A spiral as it is drawn, on the screen and on paper: the ribbon below, then step by step who stands there and what is said. */
import { Fragment } from "react";
import type { ActorId, EpisodeId } from "../../model/index.ts";
import { linkPath, middlePath, ribbonPath, type Spiral } from "../../scene/index.ts";
import { Bead } from "./Bead.tsx";
import type { Hands } from "./hands.ts";
import { Knot } from "./Knot.tsx";
import styles from "./SpiralDrawing.module.css";
import { StepNumber } from "./StepNumber.tsx";
import { StepWords } from "./StepWords.tsx";

export interface SpiralDrawingProps {
  /** Its own on the page: for what the drawing refers to. */
  readonly id: string;
  readonly spiral: Spiral;
  /** 0-based place of the story, for its colour and the shape of its numbers. */
  readonly order: number;
  readonly now: EpisodeId | null;
  /** Actors whose beads are raised and joined. */
  readonly raised: ReadonlySet<ActorId>;
  /** The step that the winding has reached; `null`: all of it is there. */
  readonly woundTo: EpisodeId | null;
  readonly hands: Hands | null;
}

/** Parts of an svg in the spiral's own units. */
export function SpiralDrawing({ id, spiral, order, now, raised, woundTo, hands }: SpiralDrawingProps) {
  const { numbers, beads, knots, words } = spiral;
  const reached = numbers.findIndex(({ step }) => step === woundTo);
  return (
    <g className={styles.spiral} data-way={order % 2}>
      <Ribbon id={id} spiral={spiral} now={now} woundTo={woundTo} />
      <Returns spiral={spiral} raised={raised} />
      <g role={hands ? "list" : undefined} aria-label={hands?.name}>
        {numbers.map((number, i) => {
          const { step } = number;
          const isNow = step === now;
          return (
            <g
              key={step}
              role={hands ? "listitem" : undefined}
              className={styles.step}
              data-step={step}
              data-ahead={woundTo !== null && i > reached}
            >
              {knots.map((knot) => knot.step === step && <Knot key={knot.tie} knot={knot} />)}
              <StepNumber number={number} isNow={isNow} hands={hands} />
              {words.map((each) => each.step === step && <StepWords key={step} words={each} hands={hands} />)}
              {beads.map(
                (bead) =>
                  bead.step === step && (
                    <Bead key={bead.key} bead={bead} raised={raised.has(bead.actor)} reachable={isNow} hands={hands} />
                  ),
              )}
            </g>
          );
        })}
      </g>
    </g>
  );
}

function Ribbon({ id, spiral, now, woundTo }: Pick<SpiralDrawingProps, "id" | "spiral" | "now" | "woundTo">) {
  const { ribbon, fadesFrom, toldTo, ticks, numbers } = spiral;
  const end = ribbon.at(-1);
  const fade = ribbon.find(({ along }) => along >= fadesFrom);
  if (!end || !fade) return null;
  const place = numbers.findIndex(({ step }) => step === now);
  const [here, next] = [numbers[place]?.along, numbers[place + 1]?.along ?? toldTo];
  const reach = woundTo === null ? null : reachOf(spiral, woundTo);
  return (
    <g aria-hidden="true">
      <defs>
        <linearGradient id={`${id}-fade`} gradientUnits="userSpaceOnUse" x1={fade.x} y1={fade.y} x2={end.x} y2={end.y}>
          <stop className={styles.stop} />
          <stop className={styles.stop} offset="0.95" stopOpacity="0" />
        </linearGradient>
        {reach !== null && (
          <mask id={`${id}-wound`} maskUnits="userSpaceOnUse" x={-20_000} y={-20_000} width={40_000} height={40_000}>
            <path
              className={styles.winding}
              d={middlePath(ribbon, end.along)}
              pathLength={end.along}
              strokeWidth={end.half * 2 + 60}
              strokeDasharray={`${end.along} ${end.along}`}
              strokeDashoffset={end.along - reach}
            />
          </mask>
        )}
      </defs>
      {reach !== null && <path className={styles.ahead} d={ribbonPath(ribbon, 0, fadesFrom)} />}
      <g mask={reach === null ? undefined : `url(#${id}-wound)`}>
        <path className={styles.ribbon} d={ribbonPath(ribbon, 0, fadesFrom)} />
        <path fill={`url(#${id}-fade)`} d={ribbonPath(ribbon, fadesFrom - 10, end.along)} />
        {here !== undefined && <path className={styles.now} d={ribbonPath(ribbon, here, Math.max(next, here + 20))} />}
        {ticks.map(({ at, across, half, major }) => (
          <path
            key={`${at.x} ${at.y}`}
            className={styles.tick}
            data-major={major}
            d={`M${at.x - across.x * half} ${at.y - across.y * half}L${at.x + across.x * half} ${at.y + across.y * half}`}
          />
        ))}
        <path className={styles.line} d={middlePath(ribbon, toldTo)} />
      </g>
    </g>
  );
}

/** How far the ribbon goes at a step: to the number of the next one. */
function reachOf({ numbers, ribbon }: Spiral, step: EpisodeId): number {
  const at = numbers.findIndex((number) => number.step === step);
  const next = numbers[at + 1];
  return next ? next.along - 24 : (ribbon.at(-1)?.along ?? 0);
}

/** Joins the places of raised actors, one after the other. */
function Returns({ spiral: { beads }, raised }: Pick<SpiralDrawingProps, "spiral" | "raised">) {
  return (
    <g aria-hidden="true">
      {[...raised].map((actor) => {
        const places = beads.filter((bead) => bead.actor === actor);
        return (
          <Fragment key={actor}>
            {places.slice(1).map((bead, i) => {
              const before = places[i];
              return before && <path key={bead.key} className={styles.return} d={linkPath(before.at, bead.at)} />;
            })}
          </Fragment>
        );
      })}
    </g>
  );
}
