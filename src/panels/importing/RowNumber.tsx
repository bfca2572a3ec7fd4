/** A row's number; clicked, its row becomes the header. By keyboard the same is in the list above the preview. */
import { decideSheet } from "../../commands/index.ts";
import type { SheetView } from "../../model/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./SheetPaper.module.css";

export function RowNumber({ sheet, row }: { sheet: SheetView; row: number }) {
  const enishi = useEnishi();
  const { makeHeader } = useWords().importing.sheet;
  return (
    <th scope="row" className={styles.number} data-pinned="left">
      {row === sheet.headerRow ? (
        sheet.headerRows > 1 ? (
          `${row}–${row + sheet.headerRows - 1}`
        ) : (
          row
        )
      ) : (
        <button
          type="button"
          tabIndex={-1}
          title={makeHeader(row)}
          onClick={() => decideSheet(enishi, sheet.file, { headerRow: row })}
        >
          {row}
        </button>
      )}
    </th>
  );
}
