/** Above the sheet: which way the steps are spaced, a second story beside, winding, printing. */
import { chooseSpiralOrder, layStoryBeside, showDialog, stopPlaying, windStory } from "../../commands/index.ts";
import type { SpiralOrder } from "../../scene/index.ts";
import type { ToldStory } from "../story/useToldStory.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./SpiralTools.module.css";

const ORDERS: readonly SpiralOrder[] = ["told", "dated"];

export function SpiralTools({ told }: { told: ToldStory }) {
  const enishi = useEnishi();
  const { spiral: say } = useWords();
  const { order, beside } = useNow((state) => state.view.spiral);
  const stories = useNow((state) => state.document.dataset.stories);
  const playing = useNow((state) => state.passing.playing === "story");
  const others = stories.filter(({ id }) => id !== told.story.id);
  return (
    <div className={styles.tools}>
      <fieldset className={styles.orders}>
        <legend className="visually-hidden">{say.order}</legend>
        {ORDERS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={order === each}
            title={say.orderHints[each]}
            onClick={() => chooseSpiralOrder(enishi, each)}
          >
            {say.orders[each]}
          </button>
        ))}
      </fieldset>
      {others.length > 0 && (
        <select
          className={styles.beside}
          aria-label={say.beside}
          value={others.some(({ id }) => id === beside) ? (beside ?? "") : ""}
          onChange={(event) => layStoryBeside(enishi, event.target.value || null)}
        >
          <option value="">{beside === null ? say.beside : say.besideNone}</option>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
      <button type="button" data-print className={styles.print} onClick={() => showDialog(enishi, "handout")}>
        {say.print}
      </button>
      {beside === null && (
        <button
          type="button"
          className={styles.wind}
          onClick={() => (playing ? stopPlaying(enishi) : windStory(enishi))}
        >
          <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
            <path d={playing ? "M6 5h4v14H6zM14 5h4v14h-4z" : "M7 4.5v15l12-7.5z"} fill="currentColor" />
          </svg>
          {playing ? say.stop : say.wind}
        </button>
      )}
    </div>
  );
}
