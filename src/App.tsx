/** The page: which parts stand where, on wide windows, on projectors and on phones. Wiring only. */
import { useEffect, useState } from "react";
import styles from "./App.module.css";
import asking from "./Asking.module.css";
import { MapStage } from "./MapStage.tsx";
import presented from "./Presented.module.css";
import projected from "./Projected.module.css";
import {
  AskRows,
  AskScreen,
  BrokeredRows,
  CloseIcon,
  Dialogs,
  FileDrop,
  FilterIcon,
  Header,
  ImportScreen,
  Inspector,
  KeepingStrip,
  Legend,
  NoticeBar,
  PresentScreen,
  ScreenTabs,
  Search,
  Sheet,
  SpiralScreen,
  StoryBand,
  StoryChooser,
  StoryMaker,
  StoryTitle,
  TableScreen,
  Timeline,
  useNow,
  usePageKeys,
  useStoryKeys,
  useTurns,
  useWords,
} from "./panels/index.ts";
import spiral from "./Spiral.module.css";
import { nameOf, selectOpenedTriads } from "./state/index.ts";

/** What of a page that has just got its data comes when: the map after what takes room from it. */
const TURNS = ["time", "map", "left", "right"] as const;

export function App() {
  const { app } = useWords();
  const { language, theme: ownTheme, screen, presenting } = useNow((state) => state.view);
  const theme = presenting?.theme ?? ownTheme;
  const title = useNow((state) => nameOf(state.document));
  const empty = useNow((state) => state.document.dataset.actors.length === 0);
  const importing = useNow((state) => state.draft !== null);
  const [leftOpen, setLeftOpen] = useState(false);
  const shown = empty ? "none" : screen;
  const turns = useTurns(TURNS.length, !empty);
  const had = (part: (typeof TURNS)[number]) => turns > TURNS.indexOf(part);
  // triads behind a count: the table has the map and their list beside it
  const beside = useNow((state) => selectOpenedTriads(state) !== null);
  usePageKeys();
  useStoryKeys();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = app.pageTitle(title);
  }, [app, language, theme, title]);
  useEffect(() => {
    // who opened this screen from a button that went with the old one goes on in the new one
    if (screen !== shown || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>("main:not([hidden]), [role=main]")?.focus({ preventScroll: true });
  }, [screen, shown]);
  return (
    <div className={styles.shell}>
      <KeepingStrip />
      <div
        className={`${styles.page} ${asking.page} ${spiral.page} ${ownTheme === "projector" ? projected.projected : ""} ${presenting ? presented.presented : ""}`}
        data-screen={shown}
        data-beside={beside}
        inert={importing}
      >
        <Header />
        {shown === "map" && (
          <>
            <button
              type="button"
              className={styles.leftOpener}
              aria-expanded={leftOpen}
              aria-controls="left"
              aria-label={app.showFilters}
              onClick={() => setLeftOpen(!leftOpen)}
            >
              {leftOpen ? <CloseIcon /> : <FilterIcon />}
            </button>
            <aside className={styles.left} id="left" aria-label={app.panel.left} data-open={leftOpen}>
              {had("left") && (
                <>
                  <Search />
                  <Legend />
                </>
              )}
            </aside>
          </>
        )}
        {shown === "ask" && (
          <div className={asking.ask}>
            <AskScreen />
          </div>
        )}
        <main
          className={styles.map}
          tabIndex={-1}
          hidden={((shown === "table" && !beside) || shown === "spiral") && presenting === null}
        >
          <MapStage isWaiting={!empty && !had("map")} />
        </main>
        {shown === "story" && (
          <>
            <div className={styles.chooser}>
              <StoryChooser />
            </div>
            <div className={styles.title}>
              <StoryTitle />
            </div>
            <section className={styles.band}>
              <StoryBand />
            </section>
          </>
        )}
        {shown === "spiral" && (
          <main className={spiral.spiral} tabIndex={-1}>
            <SpiralScreen />
          </main>
        )}
        {shown === "table" && (
          // it stays what it is while the map comes and goes, and is the main part of the page without it
          <div className={styles.table} role={beside ? undefined : "main"} tabIndex={-1}>
            <TableScreen />
          </div>
        )}
        {beside && (
          <div className={asking.rows}>
            <BrokeredRows />
          </div>
        )}
        {shown === "ask" && (
          <div className={asking.rows}>
            <AskRows />
          </div>
        )}
        {(shown === "map" || shown === "table" || shown === "ask" || shown === "spiral") && (
          <Sheet className={`${styles.right} ${asking.right} ${spiral.right}`}>{had("right") && <Inspector />}</Sheet>
        )}
        {shown === "map" && (
          <section className={styles.time} aria-label={app.panel.time}>
            {had("time") && <Timeline />}
          </section>
        )}
        <ScreenTabs className={styles.bottomTabs} withIcons />
      </div>
      {importing && (
        <div className={styles.over}>
          <ImportScreen />
        </div>
      )}
      <StoryMaker />
      <PresentScreen />
      <NoticeBar />
      <Dialogs />
      <FileDrop />
    </div>
  );
}
