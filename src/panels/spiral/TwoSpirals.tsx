/** Two stories side by side on one sheet, the actors they share between them. */
import { useId, useMemo, useRef } from "react";
import { layBeside, type SharedActor, type SpiralTask, spiralNames } from "../../scene/index.ts";
import { selectNetwork } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import type { ToldStory } from "../story/useToldStory.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import { MarkShape } from "./Bead.tsx";
import type { Hands } from "./hands.ts";
import { canvasMeasure } from "./letters.ts";
import { pressedBy } from "./pressedBy.ts";
import { SpiralDrawing } from "./SpiralDrawing.tsx";
import styles from "./SpiralScreen.module.css";
import { SpiralSheet } from "./SpiralSheet.tsx";
import drawn from "./TwoSpirals.module.css";
import { useHands } from "./useHands.ts";
import { useRaised } from "./useRaised.ts";
import { useRoom } from "./useRoom.ts";
import { useSheetKeys } from "./useSheetKeys.ts";
import { useWound } from "./useWound.ts";

interface TwoSpiralsProps {
  readonly first: ToldStory;
  readonly second: ToldStory;
  readonly how: Pick<SpiralTask, "scale" | "content">;
}

export function TwoSpirals({ first, second, how }: TwoSpiralsProps) {
  const { spiral: say } = useWords();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const langOf = useLangOf();
  const { ref, room } = useRoom();
  const network = useNow(selectNetwork);
  const order = useNow((state) => state.view.spiral.order);
  const raised = useRaised();
  const half = useMemo(
    () => room && { width: Math.max(240, (room.width - 150 * how.scale) / 2), height: room.height },
    [room, how.scale],
  );
  const [here, there] = [first.episodes, second.episodes];
  const one = useWound(here, { order, room: half, ...how });
  const two = useWound(there, { order, room: half, ...how });
  const hands = [
    useHands(first.story.id, first.story.title, here),
    useHands(second.story.id, second.story.title, there),
  ] as const;
  const pair = useMemo(
    () => one && two && layBeside(one.spiral, two.spiral, spiralNames(network), how.scale, canvasMeasure()),
    [one, two, network, how.scale],
  );
  const now = first.steps[first.place]?.episode.id ?? null;
  const keys = useSheetKeys(frame, now);
  const number = one?.spiral.numbers.find(({ step }) => step === now)?.at;
  const at = useMemo(
    () => (pair && number ? { x: number.x + pair.shifts[0].x, y: number.y + pair.shifts[0].y } : null),
    [pair, number],
  );
  const names = `${first.story.title}、${second.story.title}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within
    <div className={styles.frame} ref={frame} onKeyDown={keys}>
      <p id={`${id}-how`} className="visually-hidden">
        {say.how}
      </p>
      <div className={drawn.titles}>
        {[first, second].map(({ story, order: place }) => (
          <p key={story.id} lang={langOf(story.title)}>
            <StoryMark order={place} />
            {story.title}
          </p>
        ))}
      </div>
      <SpiralSheet
        roomRef={ref}
        room={room}
        bounds={pair?.bounds ?? null}
        letterPx={how.content === "marks" ? 16 : 13 * how.scale}
        inSight={at}
        name={say.sheet(names, first.steps.length + second.steps.length)}
        describedBy={`${id}-how`}
      >
        {one && two && pair && (
          <>
            {pair.shared.map((shared) => (
              <Links key={shared.actor} shared={shared} raised={raised.has(shared.actor)} />
            ))}
            {[one, two].map((each, i) => (
              <g key={id + String(i)} transform={`translate(${pair.shifts[i]?.x ?? 0} ${pair.shifts[i]?.y ?? 0})`}>
                <SpiralDrawing
                  id={`${id}${i}`}
                  spiral={each.spiral}
                  order={i === 0 ? first.order : second.order}
                  now={i === 0 ? now : null}
                  raised={raised}
                  woundTo={null}
                  hands={hands[i] ?? null}
                />
              </g>
            ))}
            {pair.shared.map((shared) => (
              <Shared
                key={shared.actor}
                shared={shared}
                raised={raised.has(shared.actor)}
                name={say.sharedName(
                  network.actors.get(shared.actor)?.name ?? "",
                  first.story.title,
                  second.story.title,
                )}
                hands={hands[0]}
              />
            ))}
          </>
        )}
      </SpiralSheet>
      {pair === null && (
        <p className={styles.waiting} role="status">
          {say.winding}
        </p>
      )}
    </div>
  );
}

/** At rest one line to either side; all of them while the actor is raised. */
function Links({ shared: { at, links }, raised }: { shared: SharedActor; raised: boolean }) {
  return (
    <g aria-hidden="true">
      {links.map(
        ({ to, nearest }) =>
          (nearest || raised) && (
            <path
              key={`${to.x} ${to.y}`}
              className={drawn.link}
              data-raised={raised}
              d={`M${at.x} ${at.y}C${(at.x * 2 + to.x) / 3} ${at.y} ${(at.x + to.x * 2) / 3} ${to.y} ${to.x} ${to.y}`}
            />
          ),
      )}
    </g>
  );
}

function Shared({ shared, raised, name, hands }: { shared: SharedActor; raised: boolean; name: string; hands: Hands }) {
  const langOf = useLangOf();
  const { at, radius, look, lines, size } = shared;
  return (
    <g
      role="button"
      className={drawn.shared}
      tabIndex={0}
      aria-label={name}
      aria-pressed={raised}
      onPointerEnter={() => hands.onHover(shared.actor)}
      onPointerLeave={() => hands.onHover(null)}
      onFocus={() => hands.onHover(shared.actor)}
      onBlur={() => hands.onHover(null)}
      {...pressedBy((additive) => hands.onActor(shared.actor, additive))}
    >
      <circle className={drawn.focus} cx={at.x} cy={at.y} r={radius + 7} />
      {raised && <circle className={drawn.raised} cx={at.x} cy={at.y} r={radius + 6} />}
      <MarkShape look={look} radius={radius} x={at.x} y={at.y} />
      <text fontSize={size} textAnchor="middle">
        {lines.map((line, i) => (
          <tspan key={line} x={at.x} y={at.y + radius + size * (1.3 + i * 1.35)} lang={langOf(line)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
