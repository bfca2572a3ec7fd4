/** Beside the bars: what they count, by what unit, and the buttons that bring the time closer. */
import type { Axis } from "../../story/index.ts";
import { useWords } from "../useEnishi.tsx";
import styles from "./ActivityNames.module.css";
import { useActivity } from "./useActivity.ts";
import { type AxisHands, ZOOM_STEP } from "./useAxisHands.ts";

interface ActivityNamesProps {
  readonly axis: Axis;
  readonly hands: AxisHands;
  readonly letterPx: number;
}

export function ActivityNames({ axis, hands, letterPx }: ActivityNamesProps) {
  const { timeline: say } = useWords();
  const { bins, selected } = useActivity(axis, Math.max(7, letterPx * 0.55));
  const close = axis.segments.find(({ scale }) => scale === "close");
  const unit = bins.find(({ first }) => first >= (close?.first ?? 0))?.unit ?? "year";
  return (
    <div className={styles.names}>
      <p className={styles.title} title={say.activity.legendHint}>
        {say.activity.title}
        <small>{say.activity.units[unit]}</small>
      </p>
      <div className={styles.zoom}>
        <button
          type="button"
          aria-label={say.zoom.out}
          title={say.zoom.out}
          disabled={hands.isWhole}
          onClick={() => hands.zoom(1 / ZOOM_STEP)}
        >
          −
        </button>
        <button type="button" aria-label={say.zoom.in} title={say.zoom.in} onClick={() => hands.zoom(ZOOM_STEP)}>
          ＋
        </button>
        {!hands.isWhole && (
          <>
            <button type="button" aria-label={say.zoom.back} title={say.zoom.back} onClick={() => hands.pan(-0.5)}>
              ‹
            </button>
            <button type="button" aria-label={say.zoom.on} title={say.zoom.on} onClick={() => hands.pan(0.5)}>
              ›
            </button>
            <button type="button" className={styles.words} title={say.zoom.wholeName} onClick={hands.whole}>
              {say.zoom.whole}
            </button>
          </>
        )}
      </div>
      <p className={styles.key} title={say.activity.legendHint}>
        <i className={styles.certain} />
        {say.activity.legend.certain}
        <i className={styles.possible} />
        {say.activity.legend.possible}
        {selected && (
          <>
            <i className={styles.selected} />
            {say.activity.legend.selected}
          </>
        )}
      </p>
    </div>
  );
}
