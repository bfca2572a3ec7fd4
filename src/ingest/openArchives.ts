/** Opens the ZIP archives among files: a whole data set in one. */
import { unzipSync } from "fflate";
import type { FileBytes } from "../model/index.ts";
import { fileStem } from "./sheetNames.ts";
import { TooLarge, unopenedFor } from "./workbookArchive.ts";

const MB = 1024 * 1024;
/** Of all files that are taken from one archive, unpacked. */
const MOST_BYTES = 256 * MB;
/** A folder of tables has some dozens of files; an archive of more entries than this is none. */
const MOST_ENTRIES = 20_000;
const TABLE = /\.(csv|tsv|txt|xlsx|gexf|graphml)$/i;

/**
 * The files, with what an archive holds in the archive's place: tables only, without their folders, under names that no
 * other file has. A workbook is an archive too, and is left alone; so is what is broken or holds no table, for the reader to
 * say so. One beyond the limit is marked with it. Never throws. Linear in the unpacked size: call it in a worker.
 */
export function openArchives(files: readonly FileBytes[]): FileBytes[] {
  const taken = new Set(files.map(({ name }) => name.toLowerCase()));
  return files.flatMap((file) => {
    if (!isZip(file) || file.workbook !== undefined || file.unopened !== undefined) return [file];
    try {
      const tables = tablesIn(file.bytes);
      if (tables === null || tables.length === 0) return [file];
      return tables.map(({ name, bytes }) => ({ name: freeName(name, taken), bytes }));
    } catch (error) {
      return [error instanceof TooLarge ? { ...file, unopened: unopenedFor(error) } : file];
    }
  });
}

function isZip({ bytes }: FileBytes): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

/** `null` for a workbook. */
function tablesIn(bytes: Uint8Array): readonly FileBytes[] | null {
  let left = MOST_BYTES;
  let entries = 0;
  let isWorkbook = false;
  const wanted = new Set<string>();
  // the directory is looked through before anything is unpacked
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (++entries > MOST_ENTRIES) throw new TooLarge(`${MOST_ENTRIES}`);
      if (name.toLowerCase() === "[content_types].xml") isWorkbook = true;
      if (!isTable(nameOf(name))) return false;
      left -= Math.max(size, originalSize);
      wanted.add(name);
      return false;
    },
  });
  if (isWorkbook) return null;
  if (left < 0) throw new TooLarge("256 MB");
  const unpacked = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
  return Object.entries(unpacked).map(([name, unzipped]) => ({ name: baseNameOf(nameOf(name)), bytes: unzipped }));
}

/** macOS puts a shadow of each file beside it; what begins with a dot is hidden everywhere. */
function isTable(path: string): boolean {
  return TABLE.test(path) && !/(^|[/\\])(__MACOSX[/\\]|\.)/.test(path);
}

/**
 * The name as it was meant: an archive that does not say UTF-8 is given with one character a byte. Windows wrote those
 * bytes in CP932, macOS in UTF-8 all the same.
 */
function nameOf(written: string): string {
  if (!/[\x80-\xff]/.test(written) || /[^\0-\xff]/.test(written)) return written;
  const bytes = Uint8Array.from(written, (char) => char.charCodeAt(0));
  for (const encoding of ["utf-8", "shift_jis"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next encoding may explain the bytes
    }
  }
  return written;
}

function baseNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** `ties.csv`, else `ties-2.csv` and so on; the name is taken then. */
function freeName(name: string, taken: Set<string>): string {
  const stem = fileStem(name);
  let free = name;
  for (let again = 2; taken.has(free.toLowerCase()); again++) free = `${stem}-${again}${name.slice(stem.length)}`;
  taken.add(free.toLowerCase());
  return free;
}
