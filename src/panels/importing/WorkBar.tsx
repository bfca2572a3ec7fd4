/** How far reading, comparing or taking the given files is, and the way to stop it. */
import { cancelDraft } from "../../commands/index.ts";
import { type Draft, draftShareOf } from "../../state/index.ts";
import { Progress } from "../frame/Progress.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./WorkBar.module.css";

/** Nothing where no work goes on. What is done at once never shows that it was done. */
export function WorkBar({ draft, named = true }: { draft: Draft; named?: boolean }) {
  const enishi = useEnishi();
  const { importing: say } = useWords();
  const label = useWorkName(draft);
  if (label === null) return null;
  return (
    <div className={styles.work}>
      {named && (
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
      )}
      <WorkTrack draft={draft} />
      <button type="button" className={styles.stop} title={say.cancelHint} onClick={() => cancelDraft(enishi)}>
        {say.work.stop}
      </button>
    </div>
  );
}

/** What is going on; `null` where nothing is. */
export function useWorkName({ work, reading }: Draft): string | null {
  const { importing: say } = useWords();
  if (work.state === "reading") return reading === null ? say.work.reading : say.reading.again;
  return work.state === "comparing" || work.state === "taking" ? say.work[work.state] : null;
}

/** The bar and its number alone. Before anything is known it moves without saying how far. */
export function WorkTrack({ draft }: { draft: Draft }) {
  const { work: say } = useWords().importing;
  const name = useWorkName(draft);
  const share = useNow(({ passing }) => draftShareOf(draft, passing)) ?? 0;
  const percent = Math.round(share * 100);
  const isKnown = percent > 0;
  return (
    <div className={styles.far}>
      <Progress label={name ?? say.reading} share={isKnown ? share : null} className={styles.track} />
      <span className={styles.percent} aria-hidden="true">
        {isKnown ? say.share(percent) : ""}
      </span>
    </div>
  );
}

/** In quarters, for who hears the page. */
export function useWorkSaid(draft: Draft): string {
  const { work: say } = useWords().importing;
  const name = useWorkName(draft);
  const quarter = useNow(({ passing }) => Math.floor((draftShareOf(draft, passing) ?? 0) * 4)) * 25;
  return name === null || quarter === 0 || quarter === 100 ? "" : say.said(name, quarter);
}
