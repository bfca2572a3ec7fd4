/** The words of the files for types and kinds, what each is read as, and how to read it otherwise. */
import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { type Vocabulary, wordRowsOf } from "../../state/index.ts";
import { Data, useLangOf } from "../Data.tsx";
import { useNow, useWords } from "../useEnishi.tsx";
import styles from "./VocabularyPanel.module.css";
import { WordTable } from "./WordTable.tsx";

const BOTH: readonly Vocabulary[] = ["types", "kinds"];

export function VocabularyPanel() {
  const { vocabularyDialog: say } = useWords();
  const readings = useNow((state) => state.document.readings);
  const imports = useNow((state) => state.document.imports);
  // it opens where a word is new, else where there are words at all
  const [first] = useState(() => {
    const rows = BOTH.map((vocabulary) => ({ vocabulary, words: wordRowsOf(readings, imports, vocabulary) }));
    const isNew = rows.find(({ words }) => words.some(({ known, chosen }) => !known && !chosen));
    return (isNew ?? rows.find(({ words }) => words.length > 0))?.vocabulary ?? "types";
  });
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{say.lead}</p>
      <Tabs defaultSelectedKey={first}>
        <TabList className={styles.tabs ?? ""} aria-label={say.tabs}>
          {BOTH.map((vocabulary) => (
            <Tab key={vocabulary} id={vocabulary} className={styles.tab ?? ""}>
              {say[vocabulary]}
            </Tab>
          ))}
        </TabList>
        {BOTH.map((vocabulary) => (
          <TabPanel key={vocabulary} id={vocabulary} className={styles.words ?? ""}>
            <WordTable vocabulary={vocabulary} />
            <p className={styles.hint}>{say.hint(`${vocabulary}.csv`)}</p>
            <Example name={`${vocabulary}.csv`} text={say.example[vocabulary]} />
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}

/** Rows of CSV drawn as the cells they are. */
function Example({ name, text }: { name: string; text: string }) {
  const langOf = useLangOf();
  const [head = [], ...rows] = text.split("\n").map((row) => row.split(","));
  return (
    // the table may be wider than a phone: the keyboard can move it too
    <div className={styles.exampleRoom} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.example}>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                <Data>{cell}</Data>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, at) => (
                <td key={head[at]} lang={langOf(cell)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
