/** Why nothing can be taken: what is wrong with each file, and a way to choose others. */
import { cancelDraft, openFiles } from "../../commands/index.ts";
import type { Problem } from "../../model/index.ts";
import { Sentence } from "../Data.tsx";
import { FileButton } from "../frame/FileButton.tsx";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./Refused.module.css";

const MOST = 6;

interface RefusedProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** Nothing else is on the screen: it says what can be read, and how to get back. */
  readonly alone?: boolean;
}

export function Refused({ title, problems, alone = false }: RefusedProps) {
  const enishi = useEnishi();
  const { problems: words, importing } = useWords();
  const ofFiles = problems.filter(({ row, severity }) => row === null && severity !== "notice");
  const said = ofFiles.filter(({ code }) => code !== "NOTHING_TO_DRAW");
  const sentences = (said.length > 0 ? said : ofFiles).slice(0, MOST).map((problem) => words.sentence(problem));
  return (
    <section className={styles.refused}>
      <h2 className={styles.title}>{title}</h2>
      {[...new Set(sentences)].map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          <Sentence>{sentence}</Sentence>
        </p>
      ))}
      {alone && (
        <p className={styles.readable}>
          <Sentence>{importing.readable}</Sentence>
        </p>
      )}
      <div className={styles.ways}>
        <FileButton
          className={alone ? styles.primary : styles.choose}
          onFiles={(files) => void openFiles(enishi, files)}
        >
          {importing.chooseFiles}
        </FileButton>
        {alone && (
          <button type="button" className={styles.choose} onClick={() => cancelDraft(enishi)}>
            {importing.back}
          </button>
        )}
      </div>
    </section>
  );
}
