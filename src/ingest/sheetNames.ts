/** How the sheets of a workbook are called among files, and what such a name says. */

/** Stands between the name of a workbook and that of its sheet. */
const MARK = " › ";

/** What a sheet of a workbook is called among files: `名簿.xlsx › 団体`. */
export function sheetFileName(file: string, sheet: string): string {
  return file + MARK + sheet;
}

/** The name of a file without its ending, with the sheet it stands for: `名簿 › 団体` of `名簿.xlsx › 団体`. */
export function fileStem(name: string): string {
  const at = name.indexOf(MARK);
  return at < 0 ? withoutEnding(name) : withoutEnding(name.slice(0, at)) + name.slice(at);
}

/** What the name says about the rows: the name of the sheet where there is one, else that of the file. */
export function telling(name: string): string {
  const at = name.indexOf(MARK);
  return at < 0 ? withoutEnding(name) : name.slice(at + MARK.length);
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}
