/** Opens the workbooks and graph files among files, told by their content whatever they are called. */
import type { FileBytes, WorkbookSheet } from "../model/index.ts";
import { openGraph } from "./graphFiles.ts";
import { foreignFormatOf } from "./sniffFormat.ts";
import { openArchive, TooLarge, unopenedFor, type WorkbookArchive } from "./workbookArchive.ts";
import { readCellFormats } from "./workbookFormats.ts";
import { readWorkbookIndex } from "./workbookIndex.ts";
import { readSheetPart } from "./workbookSheet.ts";
import { readSharedStrings } from "./workbookStrings.ts";

/**
 * The files, workbooks and graph files with their sheets, broken or too large ones with the reason; all others as they are.
 * Never rejects. Linear in the unpacked size; a large workbook takes seconds, so call it in a worker.
 */
export async function openWorkbooks(files: readonly FileBytes[]): Promise<readonly FileBytes[]> {
  return files.map((file) => {
    if (file.workbook !== undefined || file.unopened !== undefined) return file;
    return foreignFormatOf(file.bytes) === "xlsx" ? opened(file) : openGraph(file);
  });
}

function opened(file: FileBytes): FileBytes {
  let archive: WorkbookArchive;
  try {
    archive = openArchive(file.bytes);
  } catch (error) {
    return error instanceof TooLarge ? { ...file, unopened: unopenedFor(error) } : file;
  }
  try {
    return { ...file, workbook: sheetsOf(archive) };
  } catch (error) {
    return { ...file, unopened: unopenedFor(error) };
  }
}

function sheetsOf(archive: WorkbookArchive): readonly WorkbookSheet[] {
  const { sheets, stringsPath, stylesPath, isFrom1904 } = readWorkbookIndex(archive);
  const basics = {
    strings: readSharedStrings(archive.read(stringsPath)),
    formats: readCellFormats(archive.read(stylesPath)),
    isFrom1904,
  };
  return sheets.map(({ name, path, hidden }) => ({
    name,
    ...readSheetPart(archive.read(path), basics),
    ...(hidden ? { hidden } : {}),
  }));
}
