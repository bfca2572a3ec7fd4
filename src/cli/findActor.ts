/** The actor a user means by an id, a name or an alias. */
import { type Actor, foldName, matchKey } from "../model/index.ts";
import { type Network, searchActors } from "../network/index.ts";
import type { Words } from "../words/index.ts";
import type { Arguments } from "./readArguments.ts";
import { Refusal } from "./refusal.ts";

const MOST_OFFERED = 5;

/** The two actors of a question, which must differ. */
export function askedPair(network: Network, given: Arguments, words: Words): { from: Actor; to: Actor } {
  const from = askedActor(network, given, "--from", words);
  const to = askedActor(network, given, "--to", words);
  if (from === to) throw new Refusal(words.terminal.sameActor(from.name));
  return { from, to };
}

/** The actor that an option names. Refuses where the option is missing. */
export function askedActor(network: Network, { values }: Arguments, option: string, words: Words): Actor {
  const text = values.get(option);
  if (text === undefined) throw new Refusal(words.terminal.optionMissing(option));
  return findActor(network, text, words);
}

/**
 * Its id goes before a name, a name before an alias, what is written the same before what only folds the same (kana, variant
 * kanji, legal forms). Refuses a name of nobody, with names like it, and a name of several, with their ids.
 */
export function findActor(network: Network, text: string, { terminal }: Words): Actor {
  const exact = network.actors.get(text);
  if (exact) return exact;
  const key = matchKey(text);
  const folded = foldName(text);
  const readings: readonly ((actor: Actor) => boolean)[] = [
    ({ id }) => matchKey(id) === key,
    ({ name }) => matchKey(name) === key,
    ({ aliases }) => aliases.some((alias) => matchKey(alias) === key),
    ({ name, aliases }) => folded !== "" && [name, ...aliases].some((one) => foldName(one) === folded),
  ];
  for (const means of readings) {
    const found = network.dataset.actors.filter(means);
    const [only] = found;
    if (only === undefined) continue;
    if (found.length === 1) return only;
    throw new Refusal(
      terminal.actorAmbiguous(
        text,
        found.map(({ id, name }) => [name, id] as const),
      ),
    );
  }
  const near = searchActors(network, text).slice(0, MOST_OFFERED);
  throw new Refusal(
    terminal.actorUnknown(
      text,
      near.map(({ actor }) => network.actors.get(actor)?.name ?? actor),
    ),
  );
}
