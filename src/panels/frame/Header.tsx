/** The bar at the top: what is open, the screens, opening files, and how the page looks. */
import {
  chooseLanguage,
  chooseTheme,
  type Enishi,
  openFiles,
  showDialog,
  showScreen,
  startPresenting,
} from "../../commands/index.ts";
import { nameOf, SCREENS } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { FileButton } from "./FileButton.tsx";
import styles from "./Header.module.css";
import { BeamIcon, BulbIcon, Logo } from "./icons.tsx";
import { MoreMenu } from "./MoreMenu.tsx";

export function Header() {
  const enishi = useEnishi();
  const words = useWords();
  const title = useNow((state) => nameOf(state.document));
  const langOf = useLangOf();
  const theme = useNow((state) => state.view.theme);
  const language = useNow((state) => state.view.language);
  const empty = useNow((state) => state.document.dataset.ties.length === 0);
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}>
        <Logo />
        <span className={styles.name}>{words.app.product}</span>
        <span className={styles.title} lang={langOf(title)}>
          {title}
        </span>
      </h1>
      <ScreenTabs className={styles.tabs} />
      <div className={styles.tools}>
        <ReportButton enishi={enishi} />
        <FileButton
          className={styles.tool}
          onFiles={(files) => void openFiles(enishi, files)}
          title={words.app.openHint}
        >
          {words.app.open}
        </FileButton>
        {!empty && (
          <button
            type="button"
            className={`${styles.tool} ${styles.present}`}
            title={words.presenting.startHint}
            onClick={() => startPresenting(enishi)}
          >
            <BeamIcon />
            {words.presenting.start}
          </button>
        )}
        <button
          type="button"
          className={styles.tool}
          aria-pressed={theme === "projector"}
          title={words.app.projectorHint}
          onClick={() => chooseTheme(enishi, theme === "projector" ? "light" : "projector")}
        >
          {words.app.projector}
        </button>
        <button
          type="button"
          className={styles.tool}
          lang={language === "ja" ? "en" : "ja"}
          title={words.app.toOtherLanguage}
          onClick={() => chooseLanguage(enishi, language === "ja" ? "en" : "ja")}
        >
          {words.app.otherLanguage}
        </button>
        <button
          type="button"
          className={styles.icon}
          aria-label={theme === "dark" ? words.app.toTheme.light : words.app.toTheme.dark}
          title={theme === "dark" ? words.app.toTheme.light : words.app.toTheme.dark}
          onClick={() => chooseTheme(enishi, theme === "dark" ? "light" : "dark")}
        >
          <BulbIcon />
        </button>
        <MoreMenu className={styles.icon} />
      </div>
    </header>
  );
}

/** The screens; at the top on wide windows, at the bottom on phones. */
export function ScreenTabs({ className, withIcons = false }: { className: string | undefined; withIcons?: boolean }) {
  const enishi = useEnishi();
  const words = useWords();
  const screen = useNow((state) => state.view.screen);
  return (
    <nav className={className} aria-label={words.app.screens}>
      {SCREENS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={screen === name ? "page" : undefined}
          onClick={() => showScreen(enishi, name)}
        >
          {withIcons && <TabIcon name={name} />}
          {words.app.screen[name]}
        </button>
      ))}
    </nav>
  );
}

const TAB_ICONS = {
  map: "M12 6v5m0 0q-4 .5-6 5m6-5q4 .5 6 5M12 3.6a2 2 0 1 0 .01 0M5.6 16.5a2 2 0 1 0 .01 0M18.4 16.5a2 2 0 1 0 .01 0",
  story: "M4 5h16v11h-9l-4 4v-4H4z",
  spiral:
    "M12.2 12.4c-.9.5-2-.2-2-1.4 0-1.8 1.7-3 3.5-2.6 2.4.5 3.6 3 2.8 5.2-1 2.9-4.4 4.1-7.1 2.8-3.3-1.5-4.5-5.5-2.7-8.6 2-3.400 6.500-4.600 9.900-2.500",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9",
  ask: "M8.6 9a3.5 3.5 0 1 1 5.2 3c-1.3.8-1.8 1.4-1.8 2.8M12 18.6h.01M12 2.8a9.2 9.2 0 1 0 .01 0",
};

function TabIcon({ name }: { name: keyof typeof TAB_ICONS }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d={TAB_ICONS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Shown only when the reading of the files left something to say that needs the user. */
function ReportButton({ enishi }: { enishi: Enishi }) {
  const words = useWords();
  const problems = useNow((state) => state.document.problems);
  const broken = useNow((state) => state.passing.brokenSave);
  const all = broken?.problems ?? problems;
  const errors = all.filter(({ severity }) => severity === "error").length;
  const warnings = all.filter(({ severity }) => severity === "warning").length;
  if (errors + warnings === 0) return null;
  return (
    <button
      type="button"
      className={styles.report}
      data-errors={errors > 0}
      onClick={() => showDialog(enishi, "problems")}
    >
      {words.app.reportCount(errors, all.length - errors)}
    </button>
  );
}
