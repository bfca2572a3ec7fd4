/** A story, or two, as spirals on one A3 sheet. */
import { useId, useMemo } from "react";
import type { Story } from "../../model/index.ts";
import { layBeside, type Spiral } from "../../scene/index.ts";
import type { Handout } from "../../state/index.ts";
import { Data, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { canvasMeasure } from "../spiral/letters.ts";
import { PairDrawing } from "../spiral/PairDrawing.tsx";
import { SpiralDrawing } from "../spiral/SpiralDrawing.tsx";
import { SpiralKey } from "../spiral/SpiralKey.tsx";
import { useWound, type Way } from "../spiral/useWound.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import styles from "./Sheets.module.css";

/** The drawing on an A3 sheet, in px of paper at 96 to the inch. */
const ROOM = { width: 1390, height: 1010 };
const HALF = { width: 670, height: 960 };
const WHOLE: readonly Way[] = [{ room: ROOM, content: "words", scale: 1 }];
const HALVES: readonly Way[] = [{ room: HALF, content: "words", scale: 1 }];
const NOBODY: ReadonlySet<string> = new Set();

export interface PrintedStory {
  readonly story: Story;
  readonly order: number;
  readonly handout: Handout;
}

interface SpiralPageProps {
  readonly first: PrintedStory;
  readonly second: PrintedStory | null;
  readonly withNames: boolean;
  readonly title: string;
}

export function SpiralPage({ first, second, withNames, title }: SpiralPageProps) {
  const { handout: say } = useWords();
  const order = useNow((state) => state.view.spiral.order);
  const langOf = useLangOf();
  const id = useId();
  const { names } = first.handout;
  const one = useWound(first.handout.episodes, second ? HALVES : WHOLE, { order, names });
  const two = useWound(second?.handout.episodes ?? NONE, HALVES, { order, names });
  const pair = useMemo(
    () => (second && one && two ? layBeside(one.spiral, two.spiral, first.handout.names, 1, canvasMeasure()) : null),
    [second, one, two, first.handout.names],
  );
  const spiral = one?.spiral ?? null;
  const bounds = second ? pair?.bounds : spiral?.bounds;
  return (
    <article className={`${styles.page} ${styles.a3}`} data-pair={second !== null} data-way={first.order % 2}>
      <div className={styles.sheet}>
        {bounds ? (
          <svg
            viewBox={`${bounds.left} ${bounds.top} ${bounds.right - bounds.left} ${bounds.bottom - bounds.top}`}
            role="img"
            aria-label={[first, second].map((each) => each?.story.title ?? "").join(" ")}
          >
            {second && pair && one && two ? (
              <PairDrawing
                id={id}
                pair={pair}
                spirals={[one.spiral, two.spiral]}
                orders={[first.order, second.order]}
                now={null}
                raised={NOBODY}
                hands={null}
                nameOf={() => ""}
              />
            ) : (
              spiral && (
                <SpiralDrawing
                  id={id}
                  spiral={spiral}
                  order={first.order}
                  now={null}
                  raised={NOBODY}
                  woundTo={null}
                  hands={null}
                />
              )
            )}
          </svg>
        ) : (
          <p>{say.laying}</p>
        )}
      </div>
      {second ? (
        <div className={styles.pair}>
          {[first, second].map(({ story, order: place }) => (
            <p key={story.id} lang={langOf(story.title)}>
              <StoryMark order={Math.max(0, place)} />
              {story.title}
            </p>
          ))}
        </div>
      ) : (
        <div className={styles.spine}>
          <p className={styles.spineTitle} lang={langOf(first.story.title)}>
            {first.story.title}
          </p>
        </div>
      )}
      <div className={styles.foot}>
        {spiral && <Key spirals={two && second ? [spiral, two.spiral] : [spiral]} order={order} />}
        <p>
          <Data>{title}</Data>
          {!withNames && <span className={styles.namesOut}>{say.namesOut}</span>}
        </p>
      </div>
    </article>
  );
}

const NONE: Handout["episodes"] = [];

/** One key for both. */
function Key({ spirals, order }: { spirals: readonly Spiral[]; order: "told" | "dated" }) {
  const [first] = spirals;
  if (!first) return null;
  const all: Spiral = {
    ...first,
    numbers: spirals.flatMap(({ numbers }) => numbers),
    knots: spirals.flatMap(({ knots }) => knots),
    beads: spirals.flatMap(({ beads }) => beads),
    tickUnit: spirals.find(({ tickUnit }) => tickUnit !== null)?.tickUnit ?? null,
  };
  return <SpiralKey spiral={all} order={order} />;
}
