/** Whom a name means: found as written first, then under any spelling of name, short name, alias or reading. */
import { type ActorId, foldName, foldText, matchKey, shortNameOf } from "../model/index.ts";
import type { Network } from "../network/index.ts";

const HONORIFIC = /(?:さん|様|さま|氏)$/;

export interface NameBook {
  /** Actors of exactly this name or alias, else those it is a spelling of, else those it calls by it and 「さん」; none for a name nobody has. Quick. */
  readonly whoIs: (name: string) => readonly ActorId[];
  /** Does the text, as far as it is typed, stand in a name of anybody? Quick: asked at each key, before anybody is searched for. */
  readonly hasBeginning: (text: string) => boolean;
}

/** Reads all names of a network once, when it is first asked: most who open a map ask nothing. Cost: linear in the names. */
export function nameBookOf(network: Network): NameBook {
  let read: NameBook | null = null;
  const book = (): NameBook => {
    read ??= readBook(network);
    return read;
  };
  return { whoIs: (name) => book().whoIs(name), hasBeginning: (text) => book().hasBeginning(text) };
}

function readBook(network: Network): NameBook {
  const exact = new Map<string, Set<ActorId>>();
  const folded = new Map<string, Set<ActorId>>();
  const texts = new Set<string>();
  const put = (book: Map<string, Set<ActorId>>, key: string, id: ActorId) => {
    if (key === "") return;
    const there = book.get(key);
    if (there) there.add(id);
    else book.set(key, new Set([id]));
  };
  for (const { id, name, reading, aliases } of network.dataset.actors) {
    put(exact, matchKey(name), id);
    for (const word of [name, shortNameOf(name), reading, ...aliases]) {
      put(folded, foldText(word), id);
      put(folded, foldName(word), id);
      texts.add(foldText(word));
    }
    for (const alias of aliases) put(exact, matchKey(alias), id);
  }
  return {
    hasBeginning: (text) => {
      const key = foldText(text);
      if (key === "") return false;
      for (const name of texts) if (name.includes(key)) return true;
      return false;
    },
    whoIs: (name) => {
      const find = (text: string) =>
        exact.get(matchKey(text)) ?? folded.get(foldText(text)) ?? folded.get(foldName(text));
      // in a room organisations are spoken of as people are
      const found = find(name) ?? find(name.replace(HONORIFIC, ""));
      return found === undefined ? [] : [...found];
    },
  };
}
