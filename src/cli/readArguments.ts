/** The words of a command line as a command with its options. */

export interface Arguments {
  /** The first word; "" where there is none. */
  readonly command: string;
  readonly paths: readonly string[];
  /** Options without a value. */
  readonly flags: ReadonlySet<string>;
  /** Options with a value, `--name VALUE` or `--name=VALUE`. */
  readonly values: ReadonlyMap<string, string>;
  /** An option that is not known, or lacks its value; `null` where all is well. */
  readonly wrong: string | null;
}

/** `--` ends the options: what follows is a path, whatever it begins with. */
export function readArguments(
  words: readonly string[],
  known: { readonly flags: readonly string[]; readonly values: readonly string[] },
): Arguments {
  const rest: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  let wrong: string | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [name = "", given] = word.split(/=(.*)/s);
    if (word === "--") {
      rest.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") rest.push(word);
    else if (known.flags.includes(word)) flags.add(word);
    else if (known.values.includes(name) && (given ?? words[at + 1]) !== undefined)
      values.set(name, given ?? words[++at] ?? "");
    else wrong ??= word;
  }
  const [command = "", ...paths] = rest;
  return { command, paths, flags, values, wrong };
}
