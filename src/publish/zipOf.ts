/** Files as one ZIP, the same bytes for the same files. */
import { zipSync } from "fflate";
import { bytesOf } from "./cells.ts";
import type { TextFile } from "./writeDataset.ts";

/** The first moment a ZIP can name, wherever the machine stands: when a file was made is not part of the data. */
const NO_TIME = "1980-01-01T00:00:00";

/** Text files as UTF-8 with its mark. Names are written as UTF-8 and must differ. */
export function zipOf(files: readonly TextFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map((file) => [file.name, bytesOf(file)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: NO_TIME }) as Uint8Array<ArrayBuffer>;
}
