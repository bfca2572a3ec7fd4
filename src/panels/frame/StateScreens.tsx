/** What stands where the map would be: nothing yet, work going on, or work that failed. */
import { openFiles, openFirst, stopLayout } from "../../commands/index.ts";
import { type Job, MOST_DRAWN } from "../../state/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import { FileButton } from "./FileButton.tsx";
import { Progress } from "./Progress.tsx";
import styles from "./StateScreens.module.css";

/** No data: an outline triad, one sentence, two ways on. */
export function EmptyScreen() {
  const enishi = useEnishi();
  const { app } = useWords();
  return (
    <div className={styles.screen}>
      <OutlineTriad />
      <h2>{app.empty.title}</h2>
      <p>{app.empty.body}</p>
      <div className={styles.buttons}>
        <FileButton className={styles.primary} onFiles={(files) => void openFiles(enishi, files)}>
          {app.empty.choose}
        </FileButton>
        <button type="button" className={styles.secondary} onClick={() => void openFirst(enishi)}>
          {app.empty.sample}
        </button>
      </div>
    </div>
  );
}

/** Long work: what is done, how far, and how to stop it. Covers the map only when there is none yet. */
export function RunningScreen({ job }: { job: Extract<Job, { state: "running" }> }) {
  const enishi = useEnishi();
  const { app } = useWords();
  const percent = Math.round(job.share * 100);
  return (
    <div className={styles.screen}>
      <OutlineTriad />
      <h2>{app.loading[job.task]}</h2>
      <Progress label={app.loading[job.task]} share={job.share} className={styles.track} />
      <p>{app.loading.share(percent)}</p>
      {job.task === "laying-out" && (
        <button type="button" className={styles.secondary} onClick={() => stopLayout(enishi)}>
          {app.loading.stop}
        </button>
      )}
    </div>
  );
}

/** The same over a map that is already there: a strip that takes no room from it. */
export function RunningStrip({ job }: { job: Extract<Job, { state: "running" }> }) {
  const enishi = useEnishi();
  const { app } = useWords();
  return (
    <div className={styles.strip}>
      <span>{app.loading[job.task]}</span>
      <Progress label={app.loading[job.task]} share={job.share} className={styles.track} />
      {job.task === "laying-out" && (
        <button type="button" onClick={() => stopLayout(enishi)}>
          {app.loading.stop}
        </button>
      )}
    </div>
  );
}

/** What did not work, what is not lost, and what to do. */
export function FailedScreen({ job }: { job: Extract<Job, { state: "failed" }> }) {
  const enishi = useEnishi();
  const { app, library } = useWords();
  return (
    <div className={styles.screen} role="alert">
      <OutlineTriad broken />
      <h2>{job.reason === "too-large" ? library.tooLarge.title : app.failed[job.reason]}</h2>
      <p>
        {job.reason === "too-large"
          ? library.tooLarge.body(MOST_DRAWN.actors, MOST_DRAWN.ties)
          : app.failed.body[job.reason]}
      </p>
      <div className={styles.buttons}>
        <FileButton className={styles.primary} onFiles={(files) => void openFiles(enishi, files)}>
          {app.empty.choose}
        </FileButton>
        <button type="button" className={styles.secondary} onClick={() => void openFirst(enishi)}>
          {app.failed.again}
        </button>
      </div>
      <p className={styles.detail}>{job.detail}</p>
    </div>
  );
}

function OutlineTriad({ broken = false }: { broken?: boolean }) {
  return (
    <svg
      viewBox="0 0 260 150"
      width="260"
      height="150"
      aria-hidden="true"
      fill="none"
      stroke="var(--tie-other)"
      strokeWidth="2"
    >
      <path d="M36 122Q128 44 220 122" strokeDasharray="6 5" />
      <path d="M128 40v34" stroke="var(--shu)" strokeDasharray="1 5" strokeLinecap="round" strokeWidth="3" />
      <circle cx="36" cy="124" r="19" fill="var(--paper)" strokeDasharray="5 4" />
      <rect x="203" y="106" width="36" height="36" rx="2" fill="var(--paper)" strokeDasharray="5 4" />
      <path d="M128 4l20 20-20 20-20-20z" fill="var(--paper)" strokeDasharray="5 4" />
      <circle cx="128" cy="83" r="9" fill="var(--paper)" stroke="var(--shu)" />
      {broken && <path d="M120 75l16 16m0-16l-16 16" stroke="var(--error)" strokeWidth="3" />}
    </svg>
  );
}
