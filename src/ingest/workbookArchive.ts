/** The parts of a workbook by name, unpacked one by one as they are asked for and never beyond a limit. */
import { unzipSync } from "fflate";
import type { FileBytes } from "../model/index.ts";
import { decodeXml } from "./scanXml.ts";

/** Something is too large to be read here; the message names the limit. */
export class TooLarge extends Error {}

/** What a file is marked with that failed to open in this way. */
export function unopenedFor(error: unknown): NonNullable<FileBytes["unopened"]> {
  const value = error instanceof Error ? error.message : String(error);
  return { code: error instanceof TooLarge ? "LIMIT_REACHED" : "FILE_UNREADABLE", value };
}

/** Asked by the path in the archive, whatever its case, e.g. `xl/workbook.xml`. */
export interface WorkbookArchive {
  readonly has: (path: string) => boolean;
  /** The text of a part, or "" where there is none. Each may be asked once. */
  readonly read: (path: string) => string;
}

const MB = 1024 * 1024;
/** Of all parts that are read, unpacked. */
const MOST_BYTES = 256 * MB;
/** A workbook has some dozens of parts; an archive of more than this is none. */
const MOST_PARTS = 20_000;

/** The directory of the archive. Throws where there is none, and `TooLarge` where a part goes beyond the limit. */
export function openArchive(bytes: Uint8Array): WorkbookArchive {
  const sizes = new Map<string, { readonly name: string; readonly size: number }>();
  let parts = 0;
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (++parts > MOST_PARTS) throw new TooLarge(`${MOST_PARTS}`);
      sizes.set(partKey(name), { name, size: Math.max(size, originalSize) });
      return false;
    },
  });
  let left = MOST_BYTES;
  return {
    has: (path) => sizes.has(partKey(path)),
    read: (path) => {
      const part = sizes.get(partKey(path));
      if (!part) return "";
      left -= part.size;
      if (left < 0) throw new TooLarge(`${MOST_BYTES / MB} MB`);
      // unpacking fills a buffer of the declared size and no more, so a part that lies about it cannot swell
      let isTaken = false;
      const unpacked = unzipSync(bytes, {
        filter: ({ name }) => {
          const isWanted = !isTaken && name === part.name;
          isTaken ||= isWanted;
          return isWanted;
        },
      });
      return decodeXml(unpacked[part.name] ?? new Uint8Array());
    },
  };
}

/** Some writers part folders by `\`, begin at the root, or change the case. */
function partKey(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
