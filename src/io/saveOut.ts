/** Files that go out: saved by the browser, or written into a folder the user chooses. */

export interface OutFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Hands a file to the browser's own way of saving. */
export function download({ name, bytes }: OutFile, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

interface FolderWindow {
  readonly showDirectoryPicker?: (options: { mode: "readwrite" }) => Promise<FileSystemDirectoryHandle>;
}

/** Can files be written into a folder here? Only some browsers can. */
export function canSaveFolder(): boolean {
  return typeof (window as FolderWindow).showDirectoryPicker === "function";
}

/**
 * Writes files into a new folder inside the one the user chooses, so that nothing of his is replaced and nothing old is read
 * along; answers how many, 0 where the user chose no folder. He is asked at once, while the files are still being made.
 * Rejects where they cannot be made or written.
 */
export async function saveIntoFolder(name: string, made: Promise<readonly OutFile[]>): Promise<number> {
  // whoever waits for the folder is told of what went wrong with the files then
  made.catch(() => {});
  const choose = (window as FolderWindow).showDirectoryPicker;
  if (choose === undefined) return 0;
  let folder: FileSystemDirectoryHandle;
  try {
    folder = await choose.call(window, { mode: "readwrite" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return 0;
    throw error;
  }
  const files = await made;
  const inside = await folder.getDirectoryHandle(await freeNameIn(folder, name), { create: true });
  for (const { name: file, bytes } of files) {
    const handle = await inside.getFileHandle(file, { create: true });
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
  }
  return files.length;
}

/** The name, or the first of `name-2`, `name-3` ... that nothing in the folder has. */
async function freeNameIn(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  for (let again = 1; ; again++) {
    const wanted = again === 1 ? name : `${name}-${again}`;
    try {
      await folder.getDirectoryHandle(wanted);
    } catch (error) {
      if (error instanceof DOMException && error.name === "NotFoundError") return wanted;
      if (!(error instanceof DOMException && error.name === "TypeMismatchError")) throw error;
    }
  }
}
