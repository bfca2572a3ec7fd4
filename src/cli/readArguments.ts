/** The words of a command line as a command with its options. */

export interface Arguments {
  /** The first word; "" where there is none. */
  readonly command: string;
  readonly paths: readonly string[];
  /** Options without a value. */
  readonly flags: ReadonlySet<string>;
  /** Options with a value, `--name VALUE` or `--name=VALUE`. */
  readonly values: ReadonlyMap<string, string>;
  /** An option that is not known or not allowed, or lacks its value; `null` where all is well. */
  readonly wrong: string | null;
}

/** The names of options, with their dashes. */
export interface Options {
  readonly flags: readonly string[];
  readonly values: readonly string[];
}

/**
 * `--` ends the options: what follows is a path, whatever it begins with. A value that begins with `--` must be joined to its
 * option by `=`. Of the `known` options, those that are not `allowed` are read, and wrong.
 */
export function readArguments(words: readonly string[], known: Options, allowed: Options = known): Arguments {
  const rest: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  let wrong: string | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [name = "", joined] = word.split(/=(.*)/s);
    if (word === "--") {
      rest.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") rest.push(word);
    else if (known.flags.includes(word)) {
      flags.add(word);
      if (!allowed.flags.includes(word)) wrong ??= word;
    } else {
      const next = words[at + 1];
      const value = joined ?? (next?.startsWith("--") ? undefined : next);
      if (known.values.includes(name) && value !== undefined) {
        values.set(name, value);
        if (joined === undefined) at++;
      }
      if (!allowed.values.includes(name) || value === undefined) wrong ??= word;
    }
  }
  const [command = "", ...paths] = rest;
  return { command, paths, flags, values, wrong };
}
