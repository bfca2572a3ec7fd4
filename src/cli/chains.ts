/** `enishi chains`: could what one actor knew have reached another, and by when? */
import { answerOfChains, type ChainsAnswer, chainArcsOf, chainsFrom, chainTo } from "../analysis/index.ts";
import { buildNetwork, type Network } from "../network/index.ts";
import { dayInWords, type Words, wordsIn } from "../words/index.ts";
import { askedDay } from "./askedDay.ts";
import { askedNumber } from "./askedNumber.ts";
import { askedActor } from "./findActor.ts";
import type { Arguments } from "./readArguments.ts";
import { readGiven } from "./readGiven.ts";
import { Refusal } from "./refusal.ts";
import { nameIn, stepLine } from "./stepLine.ts";
import type { ExitCode, World } from "./world.ts";

export async function chains(given: Arguments, world: World): Promise<ExitCode> {
  const words = wordsIn(world.language);
  const { flags, values } = given;
  const mode = values.get("--mode") ?? "certain";
  if (mode !== "certain" && mode !== "possible") throw new Refusal(words.terminal.valueUnusable("--mode", mode));
  const rules = {
    mode,
    strict: flags.has("--strict"),
    undated: flags.has("--undated") ? "include" : "exclude",
    start: askedDay(given, "--start", "first", words),
    end: askedDay(given, "--end", "last", words),
    longestWait: askedNumber(given, "--longest-wait", words) ?? null,
  } as const;
  const { reading } = await readGiven(given, world, words);
  const network = buildNetwork(reading.dataset);
  const from = askedActor(network, given, "--from", words);
  const to = values.has("--to") ? askedActor(network, given, "--to", words) : null;
  if (from === to) throw new Refusal(words.terminal.sameActor(from.name));
  const answer = chainsFrom(chainArcsOf(network), { ...rules, from: from.id, to: to?.id ?? null });
  if (flags.has("--json")) world.print(JSON.stringify(answerOfChains(answer), null, 2));
  else for (const line of inWords(answer, network, words, world)) world.print(line);
  return 0;
}

function inWords(answer: ChainsAnswer, network: Network, words: Words, { language }: World): readonly string[] {
  const say = words.terminal.answers;
  const { query, reached, excluded, missing } = answer;
  const from = nameIn(network, query.from);
  const dayOr = (day: number | null) => (day === null ? words.dates.undated : dayInWords(day, language));
  const notes = excluded.undated > 0 ? [say.undatedLeftOut(excluded.undated)] : [];
  if (query.to === null) {
    const arrivals = [...reached].map(([id, { day, steps }]) => say.arrival(nameIn(network, id), dayOr(day), steps));
    return [say.reached(from, reached.size, query.mode), ...arrivals, ...notes];
  }
  const to = nameIn(network, query.to);
  const chain = chainTo(answer, query.to);
  if (chain === null) {
    const arc = missing?.arc;
    const why = say.missing[missing?.reason ?? "unconnected"];
    const at = arc ? [`  ${stepLine(network, arc.tie, arc.from, arc.to, words, language)}`] : [];
    return [say.noChain(from, to, query.mode), why, ...at, ...notes];
  }
  const steps = chain.steps.map(({ tie, from: teller, to: hearer }, index) =>
    say.numbered(index + 1, stepLine(network, tie, teller, hearer, words, language)),
  );
  return [say.chain(from, to, dayOr(chain.arrival), query.mode), ...steps, ...notes];
}
