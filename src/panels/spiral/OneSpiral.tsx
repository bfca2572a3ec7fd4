/** One story on its sheet. */
import { useId, useRef } from "react";
import type { SpiralTask } from "../../scene/index.ts";
import type { ToldStory } from "../story/useToldStory.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import { leastLetterPx } from "./letters.ts";
import { SpiralDrawing } from "./SpiralDrawing.tsx";
import { SpiralKey } from "./SpiralKey.tsx";
import styles from "./SpiralScreen.module.css";
import { SpiralSheet } from "./SpiralSheet.tsx";
import { StepsList } from "./StepsList.tsx";
import { useHands } from "./useHands.ts";
import { useRaised } from "./useRaised.ts";
import { useRoom } from "./useRoom.ts";
import { useSheetKeys } from "./useSheetKeys.ts";
import { useWound } from "./useWound.ts";

interface OneSpiralProps {
  readonly told: ToldStory;
  readonly how: Pick<SpiralTask, "scale" | "content">;
  /** With the steps listed beside it, and the key under them. */
  readonly listed: boolean;
}

export function OneSpiral({ told, how, listed }: OneSpiralProps) {
  const { spiral: say } = useWords();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { ref, room } = useRoom();
  const order = useNow((state) => state.view.spiral.order);
  const playing = useNow((state) => state.passing.playing === "story");
  const { episodes } = told;
  const raised = useRaised();
  const hands = useHands(told.story.id, say.steps, episodes);
  const wound = useWound(episodes, { order, room, ...how });
  const now = told.steps[told.place]?.episode.id ?? null;
  const keys = useSheetKeys(frame, now);
  const spiral = wound?.spiral ?? null;
  const at = spiral?.numbers.find(({ step }) => step === now)?.at ?? null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within
    <div className={styles.frame} ref={frame} onKeyDown={keys}>
      <p id={`${id}-how`} className="visually-hidden">
        {say.how}
      </p>
      <SpiralSheet
        roomRef={ref}
        room={room}
        bounds={spiral?.bounds ?? null}
        letterPx={how.content === "marks" ? 16 : 13 * how.scale}
        leastPx={leastLetterPx(how.scale)}
        inSight={at}
        name={say.sheet(told.story.title, told.steps.length)}
        describedBy={`${id}-how`}
      >
        {spiral && (
          <SpiralDrawing
            id={id}
            spiral={spiral}
            order={told.order}
            now={now}
            raised={raised}
            woundTo={playing ? now : null}
            hands={hands}
          />
        )}
      </SpiralSheet>
      {listed ? (
        <div className={styles.side}>
          <StepsList told={told} />
          {spiral && <SpiralKey spiral={spiral} order={order} />}
        </div>
      ) : (
        spiral && (
          <details className={styles.key}>
            <summary>{say.key}</summary>
            <SpiralKey spiral={spiral} order={order} />
          </details>
        )
      )}
      {spiral === null && (
        <p className={styles.waiting} role="status">
          {say.winding}
        </p>
      )}
    </div>
  );
}
