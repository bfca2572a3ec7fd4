/** Enishi from a terminal: the same core, without a screen. */
import { wordsIn } from "../words/index.ts";
import { chains } from "./chains.ts";
import { check } from "./check.ts";
import { generate } from "./generate.ts";
import { layout } from "./layout.ts";
import { measure } from "./measure.ts";
import { origin } from "./origin.ts";
import { type Arguments, type Options, readArguments } from "./readArguments.ts";
import { Refusal } from "./refusal.ts";
import { route } from "./route.ts";
import type { ExitCode, World } from "./world.ts";

export type { ExitCode, World } from "./world.ts";

interface Command extends Options {
  readonly run: (given: Arguments, world: World) => Promise<ExitCode>;
}

const EVERYWHERE: Options = { flags: ["--json", "--help", "-h"], values: ["--decisions", "--lang"] };
const SOURCE = ["--ties", "--actors"];

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["check", { run: check, flags: [], values: [] }],
  ["layout", { run: layout, flags: [], values: SOURCE }],
  ["generate", { run: generate, flags: ["--replace"], values: ["--actors", "--ties", "--seed", "--out"] }],
  ["measure", { run: measure, flags: ["--undirected", "--exact"], values: [...SOURCE, "--group", "--seed"] }],
  [
    "chains",
    {
      run: chains,
      flags: ["--strict", "--undated"],
      values: [...SOURCE, "--from", "--to", "--mode", "--start", "--end", "--longest-wait"],
    },
  ],
  ["origin", { run: origin, flags: [], values: [...SOURCE, "--from", "--to"] }],
  ["route", { run: route, flags: [], values: [...SOURCE, "--from", "--to", "--day", "--avoid"] }],
]);

const ALL_OPTIONS = together([EVERYWHERE, ...COMMANDS.values()]);

/** Runs a command line, without the program's own name. `--lang ja|en` wins over the language of the world. */
export async function runEnishi(words: readonly string[], world: World): Promise<ExitCode> {
  const loose = readArguments(words, ALL_OPTIONS);
  const command = COMMANDS.get(loose.command);
  const given = command ? readArguments(words, ALL_OPTIONS, together([EVERYWHERE, command])) : loose;
  const wish = given.values.get("--lang");
  const language = wish === "ja" || wish === "en" ? wish : world.language;
  const { terminal } = wordsIn(language);
  if (given.flags.has("--help") || given.flags.has("-h") || given.command === "help") {
    world.print(terminal.help);
    return 0;
  }
  if (given.wrong !== null || command === undefined) {
    world.complain(given.wrong === null ? terminal.commandUnknown(given.command) : terminal.optionUnknown(given.wrong));
    world.complain(terminal.seeHelp);
    return 2;
  }
  if (wish !== undefined && wish !== language) {
    world.complain(terminal.valueUnusable("--lang", wish));
    return 2;
  }
  try {
    return await command.run(given, { ...world, language });
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    world.complain(refusal.message);
    return refusal.code;
  }
}

function together(options: Iterable<Options>): Options {
  const all = [...options];
  return { flags: all.flatMap(({ flags }) => flags), values: all.flatMap(({ values }) => values) };
}
