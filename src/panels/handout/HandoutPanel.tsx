/** What will be printed, as it will be, and the few choices there are. */
import { useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { namesAreShown, printHandout } from "../../commands/index.ts";
import { handoutOf, MOST_PRINTED_STEPS, nameOf, selectNetwork } from "../../state/index.ts";
import controls from "../frame/controls.module.css";
import { NoStories } from "../story/NoStories.tsx";
import { type ToldStory, useStoryWith, useToldStory } from "../story/useToldStory.ts";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./HandoutPanel.module.css";
import type { PrintedStory } from "./printedStory.ts";
import sheets from "./Sheets.module.css";
import { SpiralPage } from "./SpiralPage.tsx";
import { StepPages } from "./StepPages.tsx";

const SHEETS = ["pages", "spiral"] as const;
type Sheet = (typeof SHEETS)[number];

export function HandoutPanel() {
  const { story: say } = useWords();
  const told = useToldStory();
  const beside = useStoryWith(useNow((state) => state.view.spiral.beside));
  if (told === null) return <NoStories title={say.none.title} body={say.none.body} />;
  return <Choices told={told} beside={beside !== null && beside.story.id !== told.story.id ? beside : null} />;
}

function Choices({ told, beside }: { told: ToldStory; beside: ToldStory | null }) {
  const { handout: say, story: words } = useWords();
  const [sheet, setSheet] = useState<Sheet>("pages");
  const [withNames, setWithNames] = useState(namesAreShown);
  const first = usePrinted(told, withNames);
  const second = usePrinted(beside, withNames);
  if (first === null || told.steps.length === 0)
    return <NoStories title={words.none.noSteps} body={words.none.noStepsBody} />;
  const most = Math.max(told.steps.length, beside?.steps.length ?? 0);
  if (most > MOST_PRINTED_STEPS) return <p className={styles.tooMany}>{say.tooMany(most, MOST_PRINTED_STEPS)}</p>;
  const pages = <Pages sheet={sheet} first={first} second={second} withNames={withNames} />;
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <fieldset className={styles.sheets}>
          <legend>{say.sheet}</legend>
          {SHEETS.map((each) => (
            <label key={each} title={say.sheetHints[each]}>
              <input type="radio" name="sheet" checked={sheet === each} onChange={() => setSheet(each)} />
              {say.sheets[each]}
            </label>
          ))}
        </fieldset>
        <label className={styles.names}>
          <input type="checkbox" checked={withNames} onChange={(event) => setWithNames(event.target.checked)} />
          {say.names}
        </label>
        <button type="button" className={controls.primary} onClick={() => printHandout()}>
          {say.print}
        </button>
        <p className={styles.how}>{say.how}</p>
      </div>
      <section className={styles.preview} aria-label={say.preview} tabIndex={0} data-theme="light">
        {pages}
      </section>
      {createPortal(
        <div className={sheets.forPaper} data-theme="light" aria-hidden="true">
          {pages}
        </div>,
        document.body,
      )}
    </div>
  );
}

interface PagesProps {
  readonly sheet: Sheet;
  readonly first: PrintedStory;
  readonly second: PrintedStory | null;
  readonly withNames: boolean;
}

function Pages({ sheet, first, second, withNames }: PagesProps) {
  const title = useNow((state) => nameOf(state.document));
  if (sheet === "pages") return <StepPages {...first} withNames={withNames} title={title} />;
  return <SpiralPage first={first} second={second} withNames={withNames} title={title} />;
}

/** `null` for no story. */
function usePrinted(told: ToldStory | null, withNames: boolean): PrintedStory | null {
  const network = useNow(selectNetwork);
  const positions = useNow((state) => state.document.positions);
  const language = useLanguage();
  const story = told?.story;
  const order = told?.order ?? 0;
  return useMemo(
    () => (story ? { story, order, handout: handoutOf(network, positions, story, withNames, language) } : null),
    [story, order, network, positions, withNames, language],
  );
}
