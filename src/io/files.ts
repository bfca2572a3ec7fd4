/** Files a user gives by hand: chosen in a dialog or dropped on the page, folders among them. */
import type { FileBytes } from "../model/index.ts";

/**
 * The bytes of chosen or dropped files, in order of name; hidden ones left out. Files of one name in different folders
 * keep as much of their path as tells them apart.
 */
export async function readFiles(files: readonly File[]): Promise<readonly FileBytes[]> {
  const seen = files.filter(({ name }) => !name.startsWith("."));
  const isShared = (name: string) => seen.filter((file) => file.name === name).length > 1;
  const read = seen.map(async (file) => ({
    name: isShared(file.name) ? file.webkitRelativePath || file.name : file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return (await Promise.all(read)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of what was dropped, those inside folders among them. Must be called while the drop event lasts. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((entry) => entry === null || entry.isFile)) return [...dropped.files];
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry))));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    // a reader hands out a folder in portions; an empty one says that it is done
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) break;
    inside.push(...portion);
  }
  return (await Promise.all(inside.map(filesIn))).flat();
}
