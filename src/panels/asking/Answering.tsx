/** Looking for an answer that takes long: how far it is and how to stop it; that it was stopped, or could not be found. */
import { answerAgain, stopAnswering } from "../../commands/index.ts";
import { selectAnswering } from "../../state/index.ts";
import controls from "../frame/controls.module.css";
import { Progress } from "../frame/Progress.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./Answering.module.css";

/** `besides`: the answer before stands below it. Empty where no work goes on, so that what comes is heard. */
export function Answering({ besides }: { besides: boolean }) {
  const enishi = useEnishi();
  const { underWay: words } = useWords().asking;
  const job = useNow(selectAnswering);
  const isLeft = job.state === "stopped" || job.state === "failed";
  return (
    <div className={styles.line}>
      <span aria-live="polite">
        {job.state === "running" && words.working}
        {isLeft && words[job.state]}
        {(job.state === "running" || isLeft) && besides && <span className={styles.before}>{words.before}</span>}
      </span>
      {job.state === "running" && <Share share={job.share} />}
      {job.state === "running" && (
        <button type="button" className={controls.small} onClick={() => stopAnswering(enishi)}>
          {words.stop}
        </button>
      )}
      {isLeft && (
        <button type="button" className={controls.small} onClick={() => answerAgain(enishi)}>
          {words.again}
        </button>
      )}
    </div>
  );
}

/** Before anything is known of it the bar passes by. */
function Share({ share }: { share: number }) {
  const { underWay: words } = useWords().asking;
  const isKnown = share > 0;
  return (
    <>
      <Progress label={words.working} share={isKnown ? share : null} className={styles.bar} />
      <span className={styles.share} aria-hidden="true">
        {isKnown && words.share(Math.round(share * 100))}
      </span>
    </>
  );
}
