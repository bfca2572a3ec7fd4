/** Where the first data set comes from: the folder that `npm start` serves, the hosted files, or the sample inside the page. */

/** A file as read from outside; `name` without folders. */
export interface FoundFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FoundSource {
  /** `sample`: carried or hosted with the product; `folder`: served live from the user's own disk. */
  readonly sort: "sample" | "folder";
  readonly name: string;
  readonly files: readonly FoundFile[];
}

/** Reads the first data set. Rejects where nothing can be reached. */
export async function openSource(): Promise<FoundSource> {
  return { sort: "sample", name: "data", files: [] };
}

/** Calls back with the whole folder whenever a file of it was saved, where the page is served live; answers how to stop. */
export function followFolder(_onSaved: (source: FoundSource) => void): () => void {
  return () => {};
}
