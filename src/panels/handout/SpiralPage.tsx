/** A story, or two, as spirals on one A3 sheet. */
import { useId, useMemo } from "react";
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
import type { PrintedStory } from "./printedStory.ts";
import styles from "./Sheets.module.css";
import own from "./SpiralPage.module.css";
import { SpiralSources } from "./SpiralSources.tsx";
import { useBack, WordsBack } from "./WordsBack.tsx";

/** The drawing on an A3 sheet, in px of paper at 96 to the inch. */
const ROOM = { width: 1370, height: 930 };
const HALF = { width: 660, height: 880 };
/** So many letters of sources stand below the spiral; more of them stand on the back with the words. */
const MOST_SOURCES = 700;
/** Letters are brought to no less than three quarters; then the words stand on the back. */
const waysIn = (room: Way["room"]): readonly Way[] => [
  { room, content: "words", scale: 1 },
  { room, content: "words", scale: 0.8 },
  { room, content: "names", scale: 0.8 },
];
const WHOLE = waysIn(ROOM);
const HALVES = waysIn(HALF);
const NOBODY: ReadonlySet<string> = new Set();

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
  const backOfFirst = useBack(first.handout);
  const backOfSecond = useBack(second?.handout ?? first.handout);
  const told = [
    { story: first, wound: one, back: backOfFirst },
    { story: second, wound: two, back: backOfSecond },
  ].flatMap(({ story, wound, back }) => (story && wound ? [{ story, wound, back }] : []));
  const sources = told.reduce(
    (sum, { back }) => sum + back.entries.reduce((all, { source }) => all + source.length, 0),
    0,
  );
  const backs = told.filter(({ wound }) => wound.way.content !== "words" || sources > MOST_SOURCES);
  const pages = backs.reduce((sum, { back }) => sum + back.sheets.length, 1);
  return (
    <>
      <article className={`${styles.page} ${styles.a3}`} data-pair={second !== null} data-way={first.order % 2}>
        <div className={own.sheet}>
          {bounds ? (
            <svg
              viewBox={`${bounds.left} ${bounds.top} ${bounds.right - bounds.left} ${bounds.bottom - bounds.top}`}
              role="img"
              aria-label={[first, second].map((each) => each?.handout.story.title ?? "").join(" ")}
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
          <div className={own.pair}>
            {[first, second].map(({ handout: { story }, order: place }) => (
              <p key={story.id} lang={langOf(story.title)}>
                {place >= 0 && <StoryMark order={place} />}
                {story.title}
              </p>
            ))}
          </div>
        ) : (
          <div className={own.spine}>
            <p className={own.spineTitle} lang={langOf(first.handout.story.title)}>
              {first.handout.story.title}
            </p>
            {first.handout.story.ward !== "" && (
              <p className={own.spineWard} lang={langOf(first.handout.story.ward)}>
                {first.handout.story.ward}
              </p>
            )}
          </div>
        )}
        <div className={own.feet}>
          {told.map(({ story }) => (
            <SpiralSources
              key={story.story.id}
              {...story}
              sources={backs.length > 0 ? null : story.handout.steps.map((each) => each.sources.join("　／　"))}
            />
          ))}
          {spiral && <Key spirals={two && second ? [spiral, two.spiral] : [spiral]} order={order} />}
          <div className={styles.foot}>
            <p>
              <Data>{title}</Data>
              {!withNames && <span className={styles.namesOut}>{say.namesOut}</span>}
            </p>
            <p>
              {backs.length > 0 && <span className={own.overleaf}>{say.overleaf}</span>}
              {say.page(1, pages)}
            </p>
          </div>
        </div>
      </article>
      {backs.map(({ story, back }, i) => (
        <WordsBack
          key={story.story.id}
          {...story}
          {...{ back, title, withNames, of: pages }}
          page={2 + backs.slice(0, i).reduce((sum, each) => sum + each.back.sheets.length, 0)}
        />
      ))}
    </>
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
