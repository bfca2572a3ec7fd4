/** Where two spellings of a name differ. */

/** A run of characters; `differs`: the other name does not have it at this place. */
export interface NamePart {
  readonly text: string;
  readonly differs: boolean;
}

/** Beyond this many characters on both sides the middle is not compared letter by letter. */
const LONGEST_COMPARED = 200;

/**
 * Both names in runs that are alike or differ, by a longest common subsequence of characters as a reader counts them. Names with
 * nothing in common differ as wholes. Of very long names only the common beginning and end are found.
 */
export function differingParts(a: string, b: string): readonly [readonly NamePart[], readonly NamePart[]] {
  const [left, right] = [charactersOf(a), charactersOf(b)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const middle = common(left.slice(start, left.length - end), right.slice(start, right.length - end));
  const runs = (all: readonly string[], shared: ReadonlySet<number>) =>
    runsOf(all, (at) => at < start || at >= all.length - end || shared.has(at - start));
  return [runs(left, middle.left), runs(right, middle.right)];
}

const characters = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** Where more than one code point may make up a character; all else need not be asked about, which takes long. */
const MAY_JOIN = /[\p{M}\p{Cf}\p{RI}\p{Emoji_Modifier}\u1100-\u11ff\uff9e\uff9f]|\r\n/u;

function charactersOf(name: string): readonly string[] {
  if (!MAY_JOIN.test(name)) return Array.from(name);
  return Array.from(characters.segment(name), ({ segment }) => segment);
}

/** Places in either that belong to a longest common subsequence. */
function common(left: readonly string[], right: readonly string[]): { left: Set<number>; right: Set<number> } {
  const found = { left: new Set<number>(), right: new Set<number>() };
  if (left.length > LONGEST_COMPARED || right.length > LONGEST_COMPARED) return found;
  // longest[i][j]: of what follows i on the left and j on the right
  const longest = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    const row = longest[i] ?? [];
    for (let j = right.length - 1; j >= 0; j--)
      row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) {
      found.left.add(i++);
      found.right.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}

function runsOf(all: readonly string[], alike: (at: number) => boolean): readonly NamePart[] {
  const runs: NamePart[] = [];
  for (const [at, text] of all.entries()) {
    const differs = !alike(at);
    const last = runs.at(-1);
    if (last?.differs === differs) runs[runs.length - 1] = { text: last.text + text, differs };
    else runs.push({ text, differs });
  }
  return runs;
}
