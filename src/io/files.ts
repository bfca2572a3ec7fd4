/** Files a user gives by hand: chosen in a dialog or dropped on the page, folders among them. */
import type { FileBytes } from "../model/index.ts";

/**
 * The bytes of chosen or dropped files, in order of name; hidden ones left out. Files of one name in different folders
 * keep as much of their path as tells them apart.
 */
export async function readFiles(files: readonly File[]): Promise<readonly FileBytes[]> {
  const paths = files.map((file) => file.webkitRelativePath || file.name);
  const bare = paths.map((path) => path.replace(/^.*\//, ""));
  const times = new Map<string, number>();
  for (const name of bare) times.set(name, (times.get(name) ?? 0) + 1);
  const seen = files.flatMap((file, at) => {
    const name = bare[at] ?? "";
    return name.startsWith(".") ? [] : [{ file, name: times.get(name) === 1 ? name : (paths[at] ?? name) }];
  });
  const read = seen.map(async ({ file, name }) => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) }));
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
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    // a file out of a dropped folder does not know its path itself
    return [new File([file], entry.fullPath.replace(/^\//, ""), { type: file.type })];
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
