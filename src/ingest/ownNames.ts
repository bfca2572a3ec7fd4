/** Gives each file a name of its own: decisions, previews, reports and problems are kept by it. */
import type { FileBytes } from "../model/index.ts";

/** The first of a name keeps it; later ones are `ties.csv (2)` and so on, in the order given. */
export function withOwnNames(files: readonly FileBytes[]): readonly FileBytes[] {
  const taken = new Set(files.map(({ name }) => name));
  if (taken.size === files.length) return files;
  const seen = new Set<string>();
  const next = new Map<string, number>();
  return files.map((file) => {
    const { name } = file;
    if (!seen.has(name)) {
      seen.add(name);
      return file;
    }
    let number = next.get(name) ?? 2;
    while (taken.has(`${name} (${number})`)) number++;
    next.set(name, number + 1);
    return { ...file, name: `${name} (${number})` };
  });
}
