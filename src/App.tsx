/** The page: which parts stand where, on wide windows, on projectors and on phones. Wiring only. */
import { useEffect } from "react";
import { Header } from "./panels/index.ts";
import { useNow, useWords } from "./panels/index.ts";
import styles from "./App.module.css";

export function App() {
  const { app } = useWords();
  const { language, theme } = useNow((state) => state.view);
  const title = useNow((state) => state.document.dataset.title);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = app.pageTitle(title);
  }, [app, language, theme, title]);
  return (
    <div className={styles.page}>
      <Header />
    </div>
  );
}
