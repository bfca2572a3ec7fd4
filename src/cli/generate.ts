/** `enishi generate`: the data of a city that does not exist, of any size, into a folder. */
import { inventCity } from "../invent/index.ts";
import { bytesOf, writeDataset } from "../publish/index.ts";
import { type Words, wordsIn } from "../words/index.ts";
import { askedNumber } from "./askedNumber.ts";
import type { Arguments } from "./readArguments.ts";
import { Refusal } from "./refusal.ts";
import type { ExitCode, World } from "./world.ts";

const MOST_ACTORS = 500_000;
const MOST_TIES = 1_000_000;

/** Reads nothing; writes the files of a data set and a README.md. With `--json` it tells what was written. */
export async function generate(given: Arguments, world: World): Promise<ExitCode> {
  const words = wordsIn(world.language);
  const say = words.terminal.invented;
  const [wrong] = given.paths;
  if (wrong !== undefined) throw new Refusal(words.terminal.optionUnknown(wrong));
  const actors = limited(askedNumber(given, "--actors", words), "--actors", MOST_ACTORS, words);
  const ties = limited(
    askedNumber(given, "--ties", words) ?? (actors < 2 ? 0 : 2 * actors),
    "--ties",
    MOST_TIES,
    words,
  );
  const seed = askedNumber(given, "--seed", words) ?? 1;
  const folder = given.values.get("--out");
  if (folder === undefined || folder === "") throw new Refusal(say.missing("--out"));
  if (actors < 2 && ties > 0) throw new Refusal(say.notAlone);
  const dataset = inventCity({ actors, ties, seed });
  const tables = writeDataset(dataset).map((file) => ({ name: file.name, bytes: bytesOf(file) }));
  const note = { name: "README.md", bytes: new TextEncoder().encode(noteBeside(actors, ties, seed)) };
  const isWritten = await world.write(folder, [...tables, note], given.flags.has("--replace"));
  if (!isWritten) throw new Refusal(say.notEmpty(folder));
  const files = [...tables, note].map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  if (given.flags.has("--json")) world.print(JSON.stringify({ folder, actors, ties, seed, files }, null, 2));
  else world.print(say.written(folder, actors, ties, dataset.stories.length));
  return 0;
}

function limited(number: number | undefined, option: string, most: number, words: Words): number {
  if (number === undefined) throw new Refusal(words.terminal.invented.missing(option));
  if (number > most) throw new Refusal(words.terminal.invented.tooMany(option, most));
  return number;
}

/** In both languages, whichever the terminal speaks: data are handed on. */
function noteBeside(actors: number, ties: number, seed: number): string {
  const paragraphs = (["ja", "en"] as const).map((language) => {
    const { noteTitle, note } = wordsIn(language).terminal.invented;
    return [`# ${noteTitle}`, ...note(actors, ties, seed)].join("\n\n");
  });
  return `${paragraphs.join("\n\n---\n\n")}\n`;
}
