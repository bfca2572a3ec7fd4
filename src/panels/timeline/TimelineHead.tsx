/** The first row of the band: play, the time looked at in words, had happened by or in, speed, and what the marks mean. */
import { playTime, stopPlaying } from "../../commands/index.ts";
import { selectTimeline } from "../../state/index.ts";
import type { Axis } from "../../story/index.ts";
import { rangeInWords } from "../../words/index.ts";
import { EpisodeMark } from "../marks/EpisodeMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { undatedOf } from "./markNames.ts";
import { PlayChoices } from "./PlayChoices.tsx";
import { PlayButton } from "./PlayControls.tsx";
import { TimeLinks } from "./TimeLinks.tsx";
import styles from "./TimelineHead.module.css";
import { TimeModes } from "./TimeModes.tsx";
import type { Floating } from "./useFloating.tsx";

interface TimelineHeadProps {
  readonly reading: string;
  readonly floating: Floating;
  readonly axis: Axis | null;
  readonly letterPx: number;
}

export function TimelineHead({ reading, floating, axis, letterPx }: TimelineHeadProps) {
  const enishi = useEnishi();
  const { timeline: say } = useWords();
  const language = useLanguage();
  const { playing, skipped } = useNow((state) => state.passing);
  const timeline = useNow(selectTimeline);
  const undated = undatedOf(timeline);
  const has = (kind: string) => timeline.lanes.some(({ marks }) => marks.some((mark) => mark.kind === kind));
  return (
    <div className={styles.head}>
      <PlayButton
        playing={playing === "time"}
        names={say}
        onToggle={() => (playing === "time" ? stopPlaying(enishi) : playTime(enishi))}
      />
      <p className={styles.reading}>{reading}</p>
      <TimeModes />
      <PlayChoices />
      {axis && <TimeLinks axis={axis} letterPx={letterPx} />}
      {skipped && playing === "time" && (
        <p className={styles.skipped} role="status">
          {say.playing.skipped(rangeInWords(skipped.first, skipped.last, language))}
        </p>
      )}
      <div className={styles.legend}>
        {has("spark") && (
          <span className={styles.spark}>
            <EpisodeMark kind="spark" size={18} />
            {say.legend.spark}
          </span>
        )}
        {timeline.lanes.length > 0 && (
          <>
            <span>
              <i className={styles.bar} />
              {say.legend.interval}
            </span>
            <span>
              <i className={styles.dashed} />
              {say.legend.unknown}
            </span>
          </>
        )}
        {undated.length > 0 && (
          <button
            type="button"
            className={styles.undated}
            aria-haspopup="dialog"
            onClick={(event) => floating.toggleList(event.currentTarget, say.undatedTitle, undated)}
          >
            {say.undatedCount(undated.length)}
          </button>
        )}
      </div>
    </div>
  );
}
