/** One story on its sheet. */
import { useId, useMemo, useRef } from "react";
import { StoryTitle } from "../story/StoryTitle.tsx";
import type { ToldStory } from "../story/useToldStory.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import { leastLetterPx } from "./letters.ts";
import { SpiralDrawing } from "./SpiralDrawing.tsx";
import { KeyOnRequest } from "./SpiralKey.tsx";
import styles from "./SpiralScreen.module.css";
import { SpiralSheet } from "./SpiralSheet.tsx";
import { StepCard } from "./StepCard.tsx";
import { StepsList } from "./StepsList.tsx";
import { useHands } from "./useHands.ts";
import { useRaised } from "./useRaised.ts";
import { type Room, useRoom } from "./useRoom.ts";
import { useSheetKeys } from "./useSheetKeys.ts";
import { useWound, type Way } from "./useWound.ts";

interface OneSpiralProps {
  readonly told: ToldStory;
  readonly projected: boolean;
  /** Of the window: without room beside the sheet; a phone. */
  readonly narrow: boolean;
  readonly phone: boolean;
}

/** What stands beside the sheet: the title where the sheet has all words, else the steps in words, or the one that is told. */
type Beside = "title" | "list" | "card" | "nothing";
const BESIDE_PX: Readonly<Record<Beside, number>> = { title: 150, list: 316, card: 388, nothing: 0 };

interface OneWay extends Way {
  readonly beside: Beside;
}

export function OneSpiral({ told, projected, narrow, phone }: OneSpiralProps) {
  const { spiral: say } = useWords();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { ref: frameRef, room: whole } = useRoom();
  const { ref, room } = useRoom();
  const order = useNow((state) => state.view.spiral.order);
  const playing = useNow((state) => state.passing.playing === "story");
  const { episodes } = told;
  const passes = useMemo(() => timePasses(episodes), [episodes]);
  const raised = useRaised();
  const hands = useHands(told.story.id, say.steps, episodes);
  const ways = useMemo(() => whole && waysIn(whole, { projected, narrow, phone }), [whole, projected, narrow, phone]);
  const wound = useWound(episodes, ways, { order });
  const { beside, content, scale } = wound?.way ?? ways?.[0] ?? FIRST;
  const now = told.steps[told.place]?.episode.id ?? null;
  const keys = useSheetKeys(frame, now);
  const spiral = wound?.spiral ?? null;
  const at = spiral?.numbers.find(({ step }) => step === now)?.at ?? null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within
    <div
      className={styles.frame}
      ref={(element) => {
        frame.current = element;
        frameRef(element);
      }}
      onKeyDown={keys}
    >
      <p id={`${id}-how`} className="visually-hidden">
        {say.how}
      </p>
      <SpiralSheet
        roomRef={ref}
        room={room}
        bounds={spiral?.bounds ?? null}
        letterPx={content === "marks" ? 16 : 13 * scale}
        leastPx={leastLetterPx(scale)}
        inSight={at}
        name={say.sheet(told.story.title, told.steps.length)}
        describedBy={`${id}-how`}
        besidePx={BESIDE_PX[beside]}
        beside={
          beside === "title" ? (
            <StoryTitle />
          ) : beside === "list" ? (
            <StepsList told={told} />
          ) : beside === "card" ? (
            <StepCard told={told} aside />
          ) : null
        }
        foot={spiral && <KeyOnRequest spiral={spiral} order={order} />}
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
      {spiral && order === "dated" && !passes && (
        <p className={styles.noTime} role="status">
          {say.noTime}
        </p>
      )}
      {spiral === null && (
        <p className={styles.waiting} role="status">
          {say.winding}
        </p>
      )}
    </div>
  );
}

/** Has more than one date, so that spacing by date differs from telling. */
function timePasses(episodes: ToldStory["episodes"]): boolean {
  return new Set(episodes.flatMap(({ when }) => (when === null ? [] : [`${when.earliest} ${when.latest}`]))).size > 1;
}

/** Letters of a projector, as parts of the others: names in 22 px. */
const PROJECTED = 1.7;
/** A phone's line of buttons below the sheet. */
const LINE_PX = 48;
const FIRST: Pick<OneWay, "beside" | "content" | "scale"> = { beside: "title", content: "words", scale: 1 };

/** All words at their steps, else their titles, else names: what the sheet does not say stands beside it. */
function waysIn(
  { width, height }: Room,
  { projected, narrow, phone }: { projected: boolean; narrow: boolean; phone: boolean },
): readonly OneWay[] {
  const way = (content: Way["content"], beside: Beside, scale = 1): OneWay => ({
    ...{ content, beside, scale },
    room: { width: Math.max(240, width - BESIDE_PX[beside]), height: narrow ? height - LINE_PX : height },
  });
  if (phone) return [way("marks", "nothing")];
  if (narrow) return [way("words", "nothing"), way("names", "nothing", projected ? PROJECTED : 1)];
  // twice: first in other forms, whole or not at all
  if (projected) return [way("names", "card", PROJECTED), way("names", "card", PROJECTED)];
  return [way("words", "title"), way("titles", "list"), way("names", "list")];
}
