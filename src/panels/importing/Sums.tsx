/** Rows read are rows taken and rows held back: the sum stands under every file. */
import type { Draft } from "../../state/index.ts";
import { useLanguage, useWords } from "../useEnishi.tsx";
import styles from "./Sums.module.css";

export function Sums({ draft, file }: { draft: Draft; file: string }) {
  const { sums } = useWords().importing;
  const report = draft.reading?.reports.find((one) => one.file === file);
  const totals = draft.reading?.sheets.find((sheet) => sheet.file === file)?.totalRows ?? 0;
  if (!report) return null;
  return (
    <div className={styles.sums}>
      <p>
        <Count word={sums.read} count={report.rows} unit={sums.rows} />{" "}
        <Count sign="＝" word={sums.taken} count={report.taken} unit={sums.rows} />{" "}
        <Count sign="＋" word={sums.held} count={report.reported} unit={sums.rows} />
        {totals > 0 && <span className={styles.totals}>{sums.totals(totals)}</span>}
      </p>
      <p className={styles.untouched}>{sums.untouched}</p>
    </div>
  );
}

interface CountProps {
  /** What stands before it in the sum, on the same line as its number. */
  readonly sign?: "＝" | "＋";
  readonly word: string;
  readonly count: number;
  readonly unit: string;
}

function Count({ sign, word, count, unit }: CountProps) {
  const language = useLanguage();
  return (
    <span className={styles.sum}>
      {sign && <span className={styles.sign}>{sign} </span>}
      {word} <strong>{count.toLocaleString(language)}</strong> {unit}
    </span>
  );
}
