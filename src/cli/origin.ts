/** `enishi origin`: how did one actor come to know another, by the record? */
import { answerOfOrigin, type Origin, originOf } from "../analysis/index.ts";
import { buildNetwork, type Network } from "../network/index.ts";
import { type Words, wordsIn } from "../words/index.ts";
import { askedPair } from "./findActor.ts";
import type { Arguments } from "./readArguments.ts";
import { readGiven } from "./readGiven.ts";
import { nameIn, stepLine } from "./stepLine.ts";
import type { ExitCode, World } from "./world.ts";

export async function origin(given: Arguments, world: World): Promise<ExitCode> {
  const words = wordsIn(world.language);
  const { reading } = await readGiven(given, world, words);
  const network = buildNetwork(reading.dataset);
  const { from, to } = askedPair(network, given, words);
  const answer = originOf(network, from.id, to.id);
  if (given.flags.has("--json")) {
    world.print(JSON.stringify(answerOfOrigin(answer), null, 2));
    return 0;
  }
  const say = words.terminal.answers;
  const [first, ...others] = answer.origins;
  world.print(first ? say.origin(from.name, to.name) : say.noTie(from.name, to.name));
  if (first) for (const line of linesOf(first, from.id, network, words, world)) world.print(line);
  if (others.length > 0) world.print(say.otherOrigins(others.length));
  if (first === undefined && answer.presumed.length > 0) world.print(say.presumed(answer.presumed.length));
  return 0;
}

function linesOf(
  { steps, beginning }: Origin,
  from: string,
  network: Network,
  words: Words,
  { language }: World,
): readonly string[] {
  const say = words.terminal.answers;
  const lines = steps.map(({ tie, knew, certain }, index) => {
    const line = stepLine(network, tie, from, knew, words, language);
    return say.numbered(index + 1, certain ? line : say.inDoubt(line));
  });
  return [...lines, say.beginning[beginning.reason](nameIn(network, from), nameIn(network, beginning.knew))];
}
