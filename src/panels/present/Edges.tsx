/** What stands at the edges of the map before a room: which story it is, what is hidden, what happened around then, where one can change. */
import { type Presented, selectHiddenNames, selectScene } from "../../state/index.ts";
import { withoutNames } from "../../story/index.ts";
import { laneInWords, whenInWords } from "../../words/index.ts";
import { Data, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { RoomKeyTold } from "../room/RoomKey.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Edges.module.css";

export function Edges({ presented, onChange }: { presented: Presented; onChange: () => void }) {
  const { presenting: say } = useWords();
  const langOf = useLangOf();
  const names = useNow(selectHiddenNames);
  const hidden = useNow((state) => selectScene(state).hidden.actors);
  const look = useNow((state) => state.view.presenting);
  const covered = useNow((state) => state.passing.covered);
  if (look === null) return null;
  const title = withoutNames(presented.story?.title ?? say.whole, names, say.mask);
  const chips = [
    look.names ? "" : say.namesHidden,
    hidden > 0 ? say.filtered(hidden) : "",
    look.still ? say.stays : "",
  ].filter(Boolean);
  return (
    <>
      <header className={styles.head} data-over-story>
        <h1 className={styles.story} lang={langOf(title)}>
          {presented.order >= 0 && <StoryMark order={presented.order} />}
          <span>{title}</span>
        </h1>
        {chips.map((chip) => (
          <p key={chip} className={styles.chip}>
            {chip}
          </p>
        ))}
        <RoomKeyTold className={styles.key} />
      </header>
      <div className={styles.low} style={{ bottom: covered }}>
        {look.history && <History presented={presented} />}
        {presented.interchanges.length > 0 && <Interchanges presented={presented} onChange={onChange} />}
      </div>
    </>
  );
}

function History({ presented: { history } }: { presented: Presented }) {
  const { presenting: say } = useWords();
  const language = useLanguage();
  const names = useNow(selectHiddenNames);
  if (history.length === 0) return <span className={styles.history} />;
  return (
    <ul className={styles.history} aria-label={say.around}>
      {history.map((line) => (
        <li key={line.id} data-over-story>
          <b>{say.around}</b>
          <span>{whenInWords(line.when, language)}</span>
          <span className={styles.lane}>{laneInWords(line.lane, language)}</span>
          <span className={styles.happened}>
            <Data>{withoutNames(line.text, names, say.mask)}</Data>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** More would push each other out of the edge; the rest is in the list. */
const MOST_NAMED = 2;

function Interchanges({ presented: { interchanges }, onChange }: { presented: Presented; onChange: () => void }) {
  const { presenting: say } = useWords();
  const names = useNow(selectHiddenNames);
  const stories = new Map(
    interchanges.flatMap(({ elsewhere }) => elsewhere.map(({ story, order }) => [story.id, { story, order }])),
  );
  const named = [...stories.values()].slice(0, MOST_NAMED);
  return (
    <button type="button" className={styles.change} data-over-story onClick={onChange}>
      <span className={styles.changeTo}>{say.change.to}</span>
      {named.map(({ story, order }) => (
        <span key={story.id} className={styles.other}>
          <StoryMark order={order} />
          <span className={styles.otherTitle}>
            <Data>{withoutNames(story.title, names, say.mask)}</Data>
          </span>
        </span>
      ))}
      {stories.size > MOST_NAMED && <span className={styles.more}>＋{stories.size - MOST_NAMED}</span>}
      <kbd aria-hidden="true">X</kbd>
    </button>
  );
}
