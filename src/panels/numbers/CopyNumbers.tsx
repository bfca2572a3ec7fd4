/** Taking a number, a column or the whole table along: as text, CSV or JSON, each with its label, and a methods paragraph. */
import { useId, useState } from "react";
import type { MeasureKey } from "../../analysis/index.ts";
import { type CopyWish, copyToClipboard, methodsParagraph, numbersToCopy, wholeRanking } from "../../commands/index.ts";
import { type ActorId, LANGUAGES, type Language } from "../../model/index.ts";
import controls from "../frame/controls.module.css";
import { useEnishi, useLanguage, useWords } from "../useEnishi.tsx";
import { CopyForms } from "./CopyForms.tsx";
import styles from "./HowCounted.module.css";

export interface CopyNumbersProps {
  readonly measure: MeasureKey;
  /** Whose number can be copied alone; `null`: nobody's. */
  readonly actor: ActorId | null;
}

export function CopyNumbers({ measure, actor }: CopyNumbersProps) {
  const enishi = useEnishi();
  const { counted: words } = useWords();
  const { said, copy } = useCopy();
  const ranking = wholeRanking(enishi);
  const wishes: readonly (readonly [name: string, wish: CopyWish])[] = [
    ...(actor === null ? [] : [[words.copyWhat.one, { keys: [measure], actor }] as const]),
    [words.copyWhat.column, { keys: [measure] }],
    ...(ranking.keys.length > 1 ? [[words.copyWhat.ranking, ranking] as const] : []),
  ];
  return (
    <section aria-label={words.copy}>
      <h3 className={styles.head}>{words.copy}</h3>
      <div className={styles.copies}>
        {wishes.map(([name, wish]) => (
          <CopyForms key={name} name={name} onCopy={(form) => void copy(numbersToCopy(enishi, wish, form))} />
        ))}
      </div>
      {said}
      <Methods keys={ranking.keys.includes(measure) ? ranking.keys : [measure]} />
    </section>
  );
}

/** A paragraph that can be pasted, in either language. */
export function Methods({ keys }: { keys: readonly MeasureKey[] }) {
  const enishi = useEnishi();
  const own = useLanguage();
  const { counted: words } = useWords();
  const [language, setLanguage] = useState<Language>(own);
  const { said, copy } = useCopy();
  const text = methodsParagraph(enishi, keys, language);
  return (
    <details className={styles.methods}>
      <summary>{words.copyWhat.methods}</summary>
      <p className={styles.paragraph} lang={language}>
        {text}
      </p>
      <p className={styles.tools}>
        <button type="button" className={controls.small} onClick={() => void copy(text)}>
          {words.copy}
        </button>
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <button key={other} type="button" className={controls.link} onClick={() => setLanguage(other)}>
            {words.languages[other]}
          </button>
        ))}
        <span className={styles.faint}>{words.methodsNote}</span>
      </p>
      {said}
    </details>
  );
}

/** Copies and says that it did; where the browser refuses, the text stands in a field to be copied by hand. */
export function useCopy() {
  const { counted: words } = useWords();
  const id = useId();
  const [state, setState] = useState<{ readonly done: boolean; readonly text: string } | null>(null);
  const copy = async (text: string | Promise<string>) => {
    const done = await copyToClipboard(text);
    setState({ done, text: done ? "" : await text });
  };
  const said = (
    <>
      <p role="status" className={styles.said}>
        {state && (state.done ? words.copied : words.notCopied)}
      </p>
      {state?.done === false && (
        <textarea
          id={id}
          className={styles.byHand}
          readOnly
          rows={6}
          aria-label={words.copyField}
          value={state.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
  return { copy, said };
}
