/** One cell of the preview: as written, with what is asked, what is missing, and what it was read as. */
import type { Language, Question, SheetColumn, Tie } from "../../model/index.ts";
import { type Words, whenInWords } from "../../words/index.ts";
import { brief } from "./brief.ts";
import { UnknownRing } from "./marks.tsx";
import styles from "./SheetPaper.module.css";

const LONGEST = 60;
/** A day stays on one line. */
const SHORT = 11;

type DateQuestion = Extract<Question, { sort: "date" }>;

/** A word for a type or kind, by the name it goes by on the map. */
export interface WordRead {
  readonly name: string;
  /** Nobody knows it, and nothing was said of it yet. */
  readonly isOpen: boolean;
}

/** The words in use, looked up once for all cells of a row. */
export interface CellWords {
  readonly language: Language;
  readonly preview: Words["importing"]["preview"];
  readonly langOf: (text: string) => Language | undefined;
}

interface PaperCellProps extends CellWords {
  readonly column: SheetColumn;
  readonly written: string;
  /** The tie the row became, where it is one. */
  readonly tie: Tie | undefined;
  /** What is asked, or was, about the dates of this column. */
  readonly asked: DateQuestion | undefined;
  readonly isAnswered: boolean;
  readonly isUnclear: boolean;
  /** What the word of a type or kind was read as, where it is one. */
  readonly word: WordRead | undefined;
}

export function PaperCell(props: PaperCellProps) {
  const { column, written, tie, asked, isAnswered, isUnclear, word, language, preview, langOf } = props;
  const text = brief(written, LONGEST);
  const unnamed = column.field === "via" && tie?.viaUnnamed === true;
  if (written.trim() === "" || unnamed) {
    const unknown = unnamed ? preview.unnamed : column.field === "date" ? preview.undated : "";
    return (
      <td className={styles.cell}>
        {unknown && (
          <span className={styles.missing}>
            <UnknownRing />
            {unknown}
          </span>
        )}
      </td>
    );
  }
  const concerned = asked !== undefined && (asked.example === written || asked.others.includes(written));
  const named = word && word.name !== written.trim() ? word.name : "";
  const read = concerned && isAnswered && tie ? whenInWords(tie.when, language) : named;
  return (
    <td
      className={styles.cell}
      data-asked={(concerned && !isAnswered) || isUnclear || word?.isOpen === true}
      data-read={read !== ""}
      data-unused={column.field === ""}
      data-short={text.length <= SHORT}
      title={text === written && text.length < 20 ? undefined : brief(written, 400)}
    >
      <span className={styles.written} lang={langOf(text)}>
        {text}
      </span>
      {read !== "" && (
        <span className={styles.read} lang={langOf(read)}>
          {read}
        </span>
      )}
    </td>
  );
}
