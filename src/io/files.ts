/** Files a user gives by hand: chosen in a dialog or dropped on the page. */
import type { FoundFile } from "./source.ts";

/** The bytes of chosen or dropped files, in order of name. */
export async function readFiles(files: readonly File[]): Promise<readonly FoundFile[]> {
  const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  return (await Promise.all(read)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
