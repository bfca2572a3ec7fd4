/** Finding actors by any spelling of their names, readings, aliases, needs, offers and own columns. */
import { type Actor, type ActorId, foldName, foldText } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";
import { findIn, foldedTextOf, needlesOf, type Stretch } from "./foldedText.ts";

/** Where a query was found. `variant`: in the name, but written there with other forms of its kanji (高 for 髙). */
export type FoundIn = "name" | "variant" | "reading" | "alias" | "number" | "topic" | "need" | "offer" | "own";

export interface FoundActor {
  readonly actor: ActorId;
  readonly foundIn: FoundIn;
  /** The text it was found in, as written, and the stretch of it that matches. */
  readonly text: string;
  readonly at: Stretch;
  /** 0 is best: the whole name, start of a name, part of a name, reading, alias, number, topics, needs and offers, own columns. */
  readonly rank: number;
}

/**
 * Actors that match a query, best first, in the data's order among equals; each actor once, by its best match.
 * Kana, width, case, spaces, legal forms and variant kanji fold. An empty query finds nobody. Cost: linear in the texts,
 * which are folded once.
 */
export function searchActors(network: Network, query: string): readonly FoundActor[] {
  const needles = needlesOf(query);
  if (needles.length === 0) return [];
  const texts = textsOf(network);
  const found = network.dataset.actors.flatMap((actor, at) => {
    const text = texts[at] ?? "";
    return needles.some((needle) => text.includes(needle)) ? (bestMatch(actor, needles, query) ?? []) : [];
  });
  return found.toSorted((a, b) => a.rank - b.rank);
}

const known = new WeakMap<Network, readonly string[]>();
/** An actor that stays in the next network is not read again. */
const read = new WeakMap<Actor, string>();

/** All that is searched of each actor, folded: where a needle is not in it, nothing needs to be looked at. */
function textsOf(network: Network): readonly string[] {
  const texts = known.get(network) ?? network.dataset.actors.map(foldActor);
  known.set(network, texts);
  return texts;
}

/** Reads an actor for searches to come; quick where it was read before. */
export function foldActor(actor: Actor): string {
  const had = read.get(actor);
  if (had !== undefined) return had;
  const { name, reading, aliases, corporateNumber, topics, needs, offers, own = [] } = actor;
  const all = [name, reading, ...aliases, corporateNumber, ...topics, ...needs, ...offers];
  const text = [...all, ...own.map(([, cell]) => cell)].map(foldText).join("\n");
  read.set(actor, text);
  return text;
}

function bestMatch(actor: Actor, needles: readonly string[], query: string): FoundActor | null {
  const name = foldedTextOf(actor.name);
  const inName = findIn(name, needles);
  if (inName) {
    const foundIn = otherKanji(actor.name.slice(inName.start, inName.end), query) ? "variant" : "name";
    return { actor: actor.id, foundIn, text: actor.name, at: inName, rank: nameRank(actor, inName, needles) };
  }
  const others: [FoundIn, number, readonly string[]][] = [
    ["reading", 3, [actor.reading]],
    ["alias", 4, actor.aliases],
    ["number", 5, [actor.corporateNumber]],
    ["topic", 6, actor.topics],
    ["need", 6, actor.needs],
    ["offer", 6, actor.offers],
    ["own", 7, (actor.own ?? []).map(([, text]) => text)],
  ];
  for (const [foundIn, rank, texts] of others) {
    for (const text of texts) {
      const at = findIn(foldedTextOf(text), needles);
      if (at) return { actor: actor.id, foundIn, text, at, rank };
    }
  }
  return null;
}

function nameRank(actor: Actor, at: Stretch, needles: readonly string[]): number {
  const name = foldName(actor.name);
  if (needles.includes(name)) return 0;
  return at.start === 0 || needles.some((needle) => name.startsWith(needle)) ? 1 : 2;
}

/** Do the two hold different kanji, though they fold to the same? */
function otherKanji(written: string, query: string): boolean {
  const kanji = (text: string) =>
    text
      .normalize("NFKC")
      .match(/\p{Script=Han}/gu)
      ?.join("") ?? "";
  return !kanji(query).includes(kanji(written));
}
