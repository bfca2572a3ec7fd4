/** Marks as lines of a list: mark, title and date; steps of stories can be picked, background is only read. */
import { pickEpisode } from "../../commands/index.ts";
import type { TimelineLane, TimelineMark } from "../../story/index.ts";
import { Data, Sentence } from "../Data.tsx";
import { EpisodeMark, variantOf } from "../marks/EpisodeMark.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./MarkList.module.css";
import { laneName, markDate, markTitle } from "./markNames.ts";

export interface LaneMark {
  readonly mark: TimelineMark;
  readonly lane: TimelineLane;
}

/** `onPicked` makes the steps buttons; without it (in tooltips) all lines are read only and at most `most` are shown. */
export function MarkList({
  entries,
  most = Number.POSITIVE_INFINITY,
  onPicked,
}: {
  entries: readonly LaneMark[];
  most?: number;
  onPicked?: () => void;
}) {
  const enishi = useEnishi();
  const left = entries.length - most;
  const { timeline } = useWords();
  const pick = (id: string) => {
    pickEpisode(enishi, id);
    onPicked?.();
  };
  return (
    <ul className={styles.list}>
      {entries.slice(0, most).map(({ mark, lane }) => (
        <li key={`${lane.id} ${mark.id}`}>
          {onPicked && lane.sort === "story" ? (
            <button type="button" className={styles.entry} onClick={() => pick(mark.id)}>
              <Line mark={mark} lane={lane} />
            </button>
          ) : (
            <div className={styles.entry}>
              <Line mark={mark} lane={lane} />
            </div>
          )}
        </li>
      ))}
      {left > 0 && <li className={styles.date}>{timeline.andMore(left)}</li>}
    </ul>
  );
}

function Line({ mark, lane }: LaneMark) {
  const words = useWords();
  const language = useLanguage();
  const note = useNow((state) =>
    lane.sort === "context" ? state.document.dataset.context.find(({ id }) => id === mark.id)?.note : undefined,
  );
  return (
    <>
      {lane.sort === "story" && (
        <span className={styles.marks} data-way={lane.order % 2}>
          <StoryMark order={lane.order} title={`${words.timeline.story(lane.order + 1)} ${laneName(lane, language)}`} />
          <EpisodeMark kind={mark.kind} variant={variantOf(mark)} />
        </span>
      )}
      <span className={styles.text}>
        <span className={styles.title}>
          {mark.step !== null && `${mark.step} `}
          <Sentence>{markTitle(mark, language)}</Sentence>
        </span>{" "}
        <span className={styles.date}>
          {markDate(mark, words, language)}
          {!mark.certain && words.timeline.brackets(words.timeline.uncertain)}
        </span>
        {note && (
          <span className={styles.note}>
            {" "}
            <Data>{note}</Data>
          </span>
        )}
      </span>
    </>
  );
}
