/** Whom a name means: found as written first, then under any spelling of name, short name, alias or reading. */
import { type Actor, type ActorId, foldName, foldText, matchKey, shortNameOf } from "../model/index.ts";
import { foldActor, type Network } from "../network/index.ts";

const HONORIFIC = /(?:さん|様|さま|氏)$/;

export interface NameBook {
  /** Actors of exactly this name or alias, else those it is a spelling of, else those it calls by it and 「さん」; none for a name nobody has. Quick. */
  readonly whoIs: (name: string) => readonly ActorId[];
  /** Does the text, as far as it is typed, stand in a name of anybody? Quick: asked at each key, before anybody is searched for. */
  readonly hasBeginning: (text: string) => boolean;
}

interface Spelled {
  readonly exact: readonly string[];
  readonly folded: readonly string[];
  readonly texts: readonly string[];
}

/** An actor that stays in the next network is not read again. */
const spelled = new WeakMap<Actor, Spelled>();

/** How an actor may be called, in the forms that are compared. */
function spellingsOf(actor: Actor): Spelled {
  const had = spelled.get(actor);
  if (had !== undefined) return had;
  const { name, reading, aliases } = actor;
  const words = [name, shortNameOf(name), reading, ...aliases];
  const one = {
    exact: [name, ...aliases].map(matchKey),
    folded: words.flatMap((word) => [foldText(word), foldName(word)]),
    texts: words.map(foldText),
  };
  spelled.set(actor, one);
  return one;
}

const AT_ONCE = 250;

/** Reads the names of a network in short stretches, so that nobody waits at the first letter that is typed. */
export function* readNamesAhead({ dataset }: Network): Generator<void> {
  for (const [at, actor] of dataset.actors.entries()) {
    spellingsOf(actor);
    foldActor(actor);
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
}

/** Reads all names of a network once, when it is first asked: most who open a map ask nothing. Cost: linear in the names. */
export function nameBookOf(network: Network): NameBook {
  let read: NameBook | null = null;
  const book = (): NameBook => {
    read ??= readBook(network);
    return read;
  };
  // whoever opens a line has typed nothing yet
  return {
    whoIs: (name) => (name.trim() === "" ? [] : book().whoIs(name)),
    hasBeginning: (text) => book().hasBeginning(text),
  };
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
  for (const actor of network.dataset.actors) {
    const names = spellingsOf(actor);
    for (const key of names.exact) put(exact, key, actor.id);
    for (const key of names.folded) put(folded, key, actor.id);
    for (const text of names.texts) texts.add(text);
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
