/** How time is played: the pace as a button, and behind it direction, what happens at the end, and empty stretches. */
import { useId, useState } from "react";
import { choosePlay } from "../../commands/index.ts";
import { selectTimeline } from "../../state/index.ts";
import { PACES, paceFor } from "../../story/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { ListPopover } from "./Floating.tsx";
import styles from "./PlayChoices.module.css";

export function PlayChoices() {
  const enishi = useEnishi();
  const say = useWords().timeline.playing;
  const { span, storySpan } = useNow(selectTimeline);
  const { pace, backwards, again, skipsEmpty } = useNow((state) => state.passing.timePlay);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = useId();
  const record = storySpan ?? span;
  if (record === null) return null;
  const now = pace ?? paceFor(record);
  const checks = { backwards, again, skipsEmpty };
  return (
    <>
      <button
        type="button"
        className={styles.pace}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={say.open(say.paces[now])}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      >
        {backwards && <span aria-hidden="true">◀ </span>}
        {say.pace(say.paces[now])}
        <span aria-hidden="true"> ▾</span>
      </button>
      {anchor && (
        <ListPopover anchor={anchor} label={say.title} onClose={() => setAnchor(null)}>
          <fieldset className={styles.paces}>
            <legend>{say.paceTitle}</legend>
            {PACES.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={name}
                  checked={each === now}
                  onChange={() => choosePlay(enishi, { pace: each })}
                />
                {say.paces[each]}
              </label>
            ))}
          </fieldset>
          {(["backwards", "again", "skipsEmpty"] as const).map((key) => (
            <label key={key} className={styles.check}>
              <input
                type="checkbox"
                checked={checks[key]}
                onChange={(event) => choosePlay(enishi, { [key]: event.currentTarget.checked })}
              />
              {say[key]}
            </label>
          ))}
        </ListPopover>
      )}
    </>
  );
}
