/** Given files before they are taken: how they are read, what only the user can say, and what they would change. */
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { cancelDraft, decideSheet } from "../../commands/index.ts";
import type { Problem } from "../../model/index.ts";
import {
  canTake,
  type Draft,
  decidedFor,
  doubtsOf,
  draftWordsOf,
  shownFileOf,
  takenRowsOf,
} from "../../state/index.ts";
import { Data } from "../Data.tsx";
import { useNarrow } from "../inspector/useNarrow.ts";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { Changes } from "./Changes.tsx";
import { FileTabs } from "./FileTabs.tsx";
import { ImportHead } from "./ImportHead.tsx";
import styles from "./ImportScreen.module.css";
import { Offers } from "./Offers.tsx";
import { ProblemsFound } from "./ProblemsFound.tsx";
import { Questions } from "./Questions.tsx";
import { Refused } from "./Refused.tsx";
import { SheetFacts } from "./SheetFacts.tsx";
import { SheetPaper } from "./SheetPaper.tsx";
import { Sums } from "./Sums.tsx";
import { Take } from "./Take.tsx";
import { Target } from "./Target.tsx";
import { useEscape } from "./useEscape.ts";
import { useFocusBack } from "./useFocusBack.ts";
import { Waiting } from "./Waiting.tsx";
import { WordsRead } from "./WordsRead.tsx";
import { useWorkSaid, WorkBar } from "./WorkBar.tsx";

/** Nothing where no files are given. Stands over everything else; Escape leaves all as it was. */
export function ImportScreen() {
  const enishi = useEnishi();
  const draft = useNow((state) => state.draft);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEscape(() => cancelDraft(enishi));
  useFocusBack();
  const files = draft?.files;
  const isRead = draft !== null && draft.reading !== null;
  // where nothing is asked, Enter takes the files; else one starts at the top
  useEffect(() => {
    if (files === undefined) return;
    const now = enishi.store.getState().draft;
    const start = isRead && now !== null && canTake(now) ? button.current : place.current?.querySelector("h1");
    start?.focus({ preventScroll: true });
  }, [enishi, files, isRead]);
  if (draft === null) return null;
  return (
    <div ref={place} className={styles.screen}>
      <ImportHead />
      {draft.reading === null ? (
        <main className={styles.waiting}>
          <Waiting draft={draft} />
        </main>
      ) : (
        <Understood draft={draft} button={button} />
      )}
      <Status draft={draft} />
    </div>
  );
}

interface UnderstoodProps {
  readonly draft: Draft;
  readonly button: RefObject<HTMLButtonElement | null>;
}

function Understood({ draft, button }: UnderstoodProps) {
  const narrow = useNarrow();
  const { importAsking, importing } = useWords();
  const file = shownFileOf(draft);
  const leftOut = decidedFor(draft, file).leftOut === true;
  const sheet = leftOut ? null : (draft.reading?.sheets.find((one) => one.file === file) ?? null);
  const many = (draft.reading?.reports.length ?? 0) > 1;
  const problems = draft.reading?.problems ?? [];
  const doubts = useMemo(() => doubtsOf(draft), [draft]);
  const hasRows = takenRowsOf(draft) > 0;
  const asksWords = (["types", "kinds"] as const).some((one) => draftWordsOf(draft, one).asked.length > 0);
  const refused = draft.reading?.outcome === "reject";
  const questions = (
    <>
      {refused && sheet && <Refused title={importing.reject} problems={problems} />}
      <Questions draft={draft} />
      {sheet && <Offers key={file} draft={draft} sheet={sheet} />}
      {hasRows && asksWords && <WordsRead draft={draft} />}
    </>
  );
  const changes = (
    <>
      {hasRows && draft.canAdd && <Target draft={draft} />}
      {hasRows && <Changes draft={draft} />}
      {hasRows && !asksWords && <WordsRead draft={draft} />}
      <ProblemsFound problems={doubts} />
    </>
  );
  const top = (
    <div className={styles.top}>
      {many && <FileTabs draft={draft} />}
      <h1 className={styles.title} tabIndex={-1}>
        <span className="visually-hidden">{importing.screen}: </span>
        <Data>{file}</Data>
      </h1>
      {sheet && <SheetFacts draft={draft} sheet={sheet} />}
      <Work draft={draft} />
    </div>
  );
  if (refused && draft.reading?.sheets.length === 0) {
    return (
      <main className={styles.alone}>
        {top}
        {leftOut ? (
          <NoSheet draft={draft} file={file} />
        ) : (
          <Refused title={importing.reject} problems={problemsOf(problems, file)} alone />
        )}
      </main>
    );
  }
  const preview = (
    <>
      {sheet ? (
        <SheetPaper key={file} draft={draft} sheet={sheet} {...(narrow && { rows: 24 })} />
      ) : (
        <NoSheet draft={draft} file={file} />
      )}
      {sheet && <Sums draft={draft} file={file} />}
    </>
  );
  if (narrow) {
    return (
      <>
        <main className={styles.stack}>
          {top}
          <div className={styles.asked}>{questions}</div>
          {preview}
          <div className={styles.asked}>{changes}</div>
        </main>
        <footer className={styles.foot}>
          <Take draft={draft} button={button} />
        </footer>
      </>
    );
  }
  return (
    <>
      <main className={styles.main}>
        {top}
        {preview}
      </main>
      <aside className={styles.right} aria-label={importAsking.label}>
        <div className={styles.asked}>
          {questions}
          {changes}
        </div>
        <Take draft={draft} button={button} />
      </aside>
    </>
  );
}

/** A file that is left out, or of which nothing can be shown. */
function NoSheet({ draft, file }: { draft: Draft; file: string }) {
  const enishi = useEnishi();
  const { importing } = useWords();
  if (decidedFor(draft, file).leftOut) {
    return (
      <p className={styles.leftOut}>
        {importing.files.leftOutBody}
        <button
          type="button"
          className={styles.secondary}
          onClick={() => decideSheet(enishi, file, { leftOut: false })}
        >
          {importing.files.takeIn}
        </button>
      </p>
    );
  }
  return <Refused title={importing.reject} problems={problemsOf(draft.reading?.problems ?? [], file)} />;
}

const problemsOf = (problems: readonly Problem[], file: string) =>
  problems.filter((problem) => problem.file === file || problem.file === "");

/** A new reading goes on, or failed; what is shown is the one before. */
function Work({ draft }: { draft: Draft }) {
  const { importing } = useWords();
  if (draft.work.state === "failed") {
    return (
      <p className={styles.failed} role="alert">
        {importing.failed.again}
      </p>
    );
  }
  if (draft.work.state !== "reading" && draft.work.state !== "comparing") return null;
  return (
    <div className={styles.again}>
      <WorkBar draft={draft} />
    </div>
  );
}

/** Said while it goes on, and when a reading is done. */
function Status({ draft }: { draft: Draft }) {
  const { importing } = useWords();
  const said = useWorkSaid(draft);
  const isRead = draft.reading !== null && draft.work.state === "idle";
  return (
    <p className="visually-hidden" role="status">
      {isRead ? importing.read(takenRowsOf(draft)) : said}
    </p>
  );
}
