/** Enishi from a terminal: the same core, without a screen. */
import { wordsIn } from "../words/index.ts";
import { check } from "./check.ts";
import { readArguments } from "./readArguments.ts";
import type { ExitCode, World } from "./world.ts";

export type { ExitCode, World } from "./world.ts";

const KNOWN = { flags: ["--json", "--help", "-h"], values: ["--decisions", "--lang"] };

/** Runs a command line, without the program's own name. `--lang ja|en` wins over the language of the world. */
export async function runEnishi(words: readonly string[], world: World): Promise<ExitCode> {
  const given = readArguments(words, KNOWN);
  const wish = given.values.get("--lang");
  const language = wish === "ja" || wish === "en" ? wish : world.language;
  const { terminal } = wordsIn(language);
  if (given.flags.has("--help") || given.flags.has("-h") || given.command === "help") {
    world.print(terminal.help);
    return 0;
  }
  if (given.wrong === null && given.command === "check") return check(given, { ...world, language });
  world.complain(given.wrong === null ? terminal.commandUnknown(given.command) : terminal.optionUnknown(given.wrong));
  world.complain(terminal.help);
  return 2;
}
