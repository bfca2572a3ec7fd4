/** Above each column what it means, as a button that lets one change it. */
import { decideSheet } from "../../commands/index.ts";
import { OWN_FIELD, type SheetColumn, type SheetView } from "../../model/index.ts";
import { columnLetters, columnsDecided, type Draft } from "../../state/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import { brief } from "./brief.ts";
import { Choose } from "./Choose.tsx";
import { DownMark } from "./marks.tsx";
import styles from "./SheetPaper.module.css";

const UNUSED = "unused";
const field = (name: string) => `field:${name}`;

interface ColumnChipsProps {
  readonly draft: Draft;
  readonly sheet: SheetView;
  readonly columns: readonly SheetColumn[];
  /** Places of columns about which something is still asked. */
  readonly open: ReadonlySet<number>;
}

export function ColumnChips({ draft, sheet, columns, open }: ColumnChipsProps) {
  const enishi = useEnishi();
  const { importing: say } = useWords();
  const nameOf = ({ header, place }: SheetColumn) => brief(header, 30) || say.columnLetter(columnLetters(place));
  const fields = sheet.fields.map((name) => {
    const holder = name === OWN_FIELD ? undefined : sheet.columns.find((column) => column.field === name);
    const text = say.fields[name] ?? name;
    return { id: field(name), text, ...(holder && { hint: say.fieldTaken(nameOf(holder)) }) };
  });
  return (
    <tr className={styles.chips}>
      <td className={styles.number} />
      {columns.map((column) => {
        const chosen = column.field === "" ? UNUSED : field(column.field);
        const text = column.field === "" ? say.unused : (say.fields[column.field] ?? column.field);
        return (
          <td key={column.place}>
            <span
              className={styles.chip}
              data-open={open.has(column.place)}
              data-unused={column.field === ""}
              data-own={column.field === OWN_FIELD}
            >
              <Choose
                className={styles.chipButton}
                label={say.column(nameOf(column))}
                name={`${say.column(nameOf(column))}: ${text}`}
                options={[...fields, { id: UNUSED, text: say.unused }]}
                chosen={chosen}
                onChoose={(id) =>
                  decideSheet(enishi, sheet.file, {
                    columns: columnsDecided(
                      draft,
                      sheet,
                      column.place,
                      id === UNUSED ? "" : id.slice(field("").length),
                    ),
                  })
                }
              >
                {text}
                <DownMark />
              </Choose>
            </span>
          </td>
        );
      })}
      <td className={styles.fate} />
    </tr>
  );
}
