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
/** Old workbooks are taken too, to be refused with the reason. */
const TABLE = /\.(csv|tsv|txt|xlsx|xlsm|xls|gexf|graphml)$/i;

/**
 * The files, with what an archive holds in the archive's place: tables only, without their folders, under names that no
 * other file has; the first of them tells what else was there. A workbook is an archive too, and is left alone; so is what is broken or holds no table, for the reader to
 * say so. One beyond the limit is marked with it. Never throws. Linear in the unpacked size: call it in a worker.
 */
export function openArchives(files: readonly FileBytes[]): FileBytes[] {
  const taken = new Set(files.map(({ name }) => name.toLowerCase()));
  const next = new Map<string, number>();
  return files.flatMap((file) => {
    if (!isZip(file) || file.workbook !== undefined || file.unopened !== undefined) return [file];
    try {
      const found = contentsOf(file.bytes);
      if (found === null || found.tables.length === 0) return [file];
      const besides = { archive: file.name, names: found.others };
      return found.tables.map(({ name, bytes }, at) => ({
        name: freeName(name, taken, next),
        bytes,
        ...(at === 0 && found.others.length > 0 ? { besides } : {}),
      }));
    } catch (error) {
      return [error instanceof TooLarge ? { ...file, unopened: unopenedFor(error) } : file];
    }
  });
}

function isZip({ bytes }: FileBytes): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

interface Contents {
  readonly tables: readonly FileBytes[];
  /** Paths of what is no table. */
  readonly others: readonly string[];
}

/** `null` for a workbook. */
function contentsOf(bytes: Uint8Array): Contents | null {
  let left = MOST_BYTES;
  let entries = 0;
  let isWorkbook = false;
  const wanted = new Set<string>();
  const others: string[] = [];
  // the directory is looked through before anything is unpacked
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (++entries > MOST_ENTRIES) throw new TooLarge(`${MOST_ENTRIES}`);
      if (name.toLowerCase() === "[content_types].xml") isWorkbook = true;
      const path = nameOf(name);
      if (isHidden(path)) return false;
      if (!TABLE.test(path)) {
        if (!/[/\\]$/.test(path)) others.push(path);
        return false;
      }
      left -= Math.max(size, originalSize);
      wanted.add(name);
      return false;
    },
  });
  if (isWorkbook) return null;
  if (left < 0) throw new TooLarge("256 MB");
  const unpacked = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
  const tables = Object.entries(unpacked).map(([name, unzipped]) => ({
    name: baseNameOf(nameOf(name)),
    bytes: unzipped,
  }));
  return { tables, others };
}

/** macOS puts a shadow of each file beside it; what begins with a dot is hidden everywhere. */
function isHidden(path: string): boolean {
  return /(^|[/\\])(__MACOSX[/\\]|\.)/.test(path);
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
function freeName(name: string, taken: Set<string>, next: Map<string, number>): string {
  const [stem, key] = [fileStem(name), name.toLowerCase()];
  let free = name;
  let again = next.get(key) ?? 2;
  for (; taken.has(free.toLowerCase()); again++) free = `${stem}-${again}${name.slice(stem.length)}`;
  taken.add(free.toLowerCase());
  next.set(key, again);
  return free;
}
