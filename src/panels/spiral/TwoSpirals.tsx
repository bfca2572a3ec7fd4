/** Two stories side by side on one sheet, the actors they share between them. */
import { useId, useMemo, useRef } from "react";
import { layBeside, spiralNames } from "../../scene/index.ts";
import { selectNetwork } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import type { ToldStory } from "../story/useToldStory.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import { canvasMeasure, leastLetterPx } from "./letters.ts";
import { PairDrawing } from "./PairDrawing.tsx";
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
  readonly content: "names" | "marks";
  readonly projected: boolean;
}

/** Letters of a projector, as parts of the others. */
const PROJECTED = 1.7;

export function TwoSpirals({ first, second, content, projected }: TwoSpiralsProps) {
  const { spiral: say } = useWords();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const langOf = useLangOf();
  const { ref, room } = useRoom();
  const network = useNow(selectNetwork);
  const order = useNow((state) => state.view.spiral.order);
  const raised = useRaised();
  const scale = projected ? PROJECTED : 1;
  const ways = useMemo(() => {
    if (room === null) return null;
    const half = { width: Math.max(240, (room.width - 150 * scale) / 2), height: room.height };
    const way = { content, scale, room: half };
    // first in other forms, whole or not at all; before a room both stories are seen, if without names on their beads
    if (content === "names") return [way, projected ? { ...way, content: "marks" as const } : way];
    return [way];
  }, [room, content, scale, projected]);
  const [here, there] = [first.episodes, second.episodes];
  const one = useWound(here, ways, { order });
  const two = useWound(there, ways, { order });
  const hands = [
    useHands(first.story.id, first.story.title, here),
    useHands(second.story.id, second.story.title, there),
  ] as const;
  const pair = useMemo(
    () => one && two && layBeside(one.spiral, two.spiral, spiralNames(network), scale, canvasMeasure()),
    [one, two, network, scale],
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
        letterPx={one?.way.content === "marks" && two?.way.content === "marks" ? 16 * scale : 13 * scale}
        leastPx={leastLetterPx(scale)}
        inSight={at}
        name={say.sheet(names, first.steps.length + second.steps.length)}
        describedBy={`${id}-how`}
        beside={null}
        besidePx={projected ? 124 : 92}
        foot={null}
      >
        {one && two && pair && (
          <PairDrawing
            id={id}
            pair={pair}
            spirals={[one.spiral, two.spiral]}
            orders={[first.order, second.order]}
            now={now}
            raised={raised}
            hands={hands}
            nameOf={(actor) =>
              say.sharedName(network.actors.get(actor)?.name ?? "", first.story.title, second.story.title)
            }
          />
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
