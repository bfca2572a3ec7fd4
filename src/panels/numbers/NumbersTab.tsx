/** The measures tab: what is counted and on what, as a ranking, as distributions, on two dates, as brokerage, and of the whole. */
import type { ComponentType, KeyboardEvent } from "react";
import { chooseNumbers } from "../../commands/index.ts";
import { NUMBERS_PAGES, type NumbersPage } from "../../state/index.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { BasisLine } from "./BasisLine.tsx";
import { BrokeragePage } from "./BrokeragePage.tsx";
import { CountingNotes } from "./CountingNotes.tsx";
import { DatesPage } from "./DatesPage.tsx";
import styles from "./Numbers.module.css";
import { RankingPage } from "./RankingPage.tsx";
import { SpreadPage } from "./SpreadPage.tsx";
import { WholePage } from "./WholePage.tsx";

const PAGES: { readonly [page in NumbersPage]: ComponentType } = {
  ranking: RankingPage,
  spread: SpreadPage,
  dates: DatesPage,
  brokerage: BrokeragePage,
  whole: WholePage,
};

/** Fills what holds it. */
export function NumbersTab() {
  const page = useNow((state) => state.view.numbers.page);
  const Page = PAGES[page];
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <PageSwitch page={page} />
        <BasisLine page={page} />
      </div>
      <CountingNotes />
      <Page />
    </div>
  );
}

function PageSwitch({ page }: { page: NumbersPage }) {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const go = (to: NumbersPage) => chooseNumbers(enishi, { page: to });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (NUMBERS_PAGES.indexOf(page) + step + NUMBERS_PAGES.length) % NUMBERS_PAGES.length;
    go(NUMBERS_PAGES[at] ?? page);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")[at]?.focus();
  };
  return (
    <div role="radiogroup" aria-label={words.pagesLabel} className={styles.pages} onKeyDown={onKeyDown}>
      {NUMBERS_PAGES.map((name) => (
        <button
          key={name}
          type="button"
          role="radio"
          aria-checked={name === page}
          tabIndex={name === page ? 0 : -1}
          onClick={() => go(name)}
        >
          {words.pages[name]}
        </button>
      ))}
    </div>
  );
}
