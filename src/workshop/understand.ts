/** A sentence to who introduced whom, or who had to do with whom: names that are known decide, and what stays open is left open. */
import type { ActorId, KindId } from "../model/index.ts";
import type { Form, Role } from "./forms.ts";
import type { NameBook } from "./nameBook.ts";
import { type Sentence, sentenceOf, withoutQuotes, writtenBetween } from "./sentence.ts";

/** A name of the sentence: nobody known, one actor, or several of whom only the user can tell which is meant. */
export interface Named {
  readonly name: string;
  readonly actors: readonly ActorId[];
}

export interface Understanding {
  readonly kind: KindId;
  readonly from: Named;
  readonly to: Named;
  readonly via: Named | null;
}

/** More readings than these are no question anybody could answer: the user puts quotation marks. */
export const MOST_READINGS = 6;

interface Candidate extends Understanding {
  /** How many of its names are known, and how many letters they have together. */
  readonly known: number;
  readonly letters: number;
  readonly names: number;
  /** All particles stand between spaces or beside quotation marks, as somebody puts them who means to part. */
  readonly isParted: boolean;
  /** One name stands in it twice: nobody introduces himself. */
  readonly isTwice: boolean;
}

/**
 * What a sentence may mean, the best readings only; empty where it is none of ours, several where it must be asked. One reading
 * goes before another where it (in this order) has more known names, more letters in them, all its particles set apart by
 * spaces or quotation marks, more names. Where the best names somebody twice, it is none of ours. Cost: grows with the particles, not with the network.
 */
export function understand(text: string, book: NameBook, forms: readonly Form[]): readonly Understanding[] {
  const { candidates, best } = candidatesOf(text, book, forms);
  if (best === null) return [];
  const readings = new Map<string, Understanding>();
  for (const candidate of candidates) {
    if (candidate.isTwice || compare(candidate, best) !== 0) continue;
    const { kind, from, to, via } = candidate;
    const key = JSON.stringify([kind, from, to, via]);
    if (!readings.has(key)) readings.set(key, { kind, from, to, via });
  }
  return [...readings.values()].slice(0, MOST_READINGS);
}

/** Is a sentence none of ours only because it names somebody twice? */
export function isSaidTwice(text: string, book: NameBook, forms: readonly Form[]): boolean {
  return candidatesOf(text, book, forms).best?.isTwice === true && understand(text, book, forms).length === 0;
}

function candidatesOf(text: string, book: NameBook, forms: readonly Form[]) {
  const sentence = sentenceOf(text);
  const named = rememberedNames(sentence, book);
  const candidates = forms.flatMap((form) => readAs(sentence, form, named));
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top !== null && compare(top, one) >= 0 ? top : one),
    null,
  );
  return { candidates, best };
}

function compare(a: Candidate, b: Candidate): number {
  return a.known - b.known || a.letters - b.letters || Number(a.isParted) - Number(b.isParted) || a.names - b.names;
}

type Names = (from: number, to: number) => Named;

function rememberedNames(sentence: Sentence, book: NameBook): Names {
  const kept = new Map<number, Named>();
  return (from, to) => {
    const key = from * 1024 + to;
    const had = kept.get(key);
    if (had !== undefined) return had;
    const whole = writtenBetween(sentence, from, to);
    const asWritten = book.whoIs(whole);
    const name = asWritten.length > 0 ? whole : withoutQuotes(whole.replace(/\.$/, ""));
    const named = { name, actors: asWritten.length > 0 || name === "" ? asWritten : book.whoIs(name) };
    kept.set(key, named);
    return named;
  };
}

/** Every way in which a sentence can be cut into the names of a form. */
function readAs(sentence: Sentence, form: Form, named: Names): Candidate[] {
  const found: Candidate[] = [];
  const names: Named[] = [];
  const last = form.roles.length - 1;
  const cut = (from: number, place: number, isParted: boolean) => {
    const words = form.behind[place] ?? [];
    for (const [at, word] of placesOf(sentence, words, from, place === last)) {
      const name = named(from, at);
      if (name.name === "") continue;
      names.push(name);
      const apart = isParted && isApart(sentence, at, word, place === last);
      if (place === last) found.push(candidateOf(form, names, apart));
      else cut(at + word.length, place + 1, apart);
      names.pop();
    }
  };
  cut(0, 0, true);
  return found;
}

function isSame(a: Named, b: Named): boolean {
  if (a.name === b.name) return true;
  return a.actors.length === 1 && b.actors.length === 1 && a.actors[0] === b.actors[0];
}

function candidateOf(form: Form, names: readonly Named[], isParted: boolean): Candidate {
  const of = (role: Role): Named | null => names[form.roles.indexOf(role)] ?? null;
  const known = names.filter(({ actors }) => actors.length > 0);
  const nobody: Named = { name: "", actors: [] };
  return {
    kind: form.kind,
    from: of("from") ?? nobody,
    to: of("to") ?? nobody,
    via: of("via"),
    known: known.length,
    letters: known.reduce((sum, { name }) => sum + name.length, 0),
    names: names.length,
    isParted,
    isTwice: names.some((name, at) => names.slice(at + 1).some((other) => isSame(name, other))),
  };
}

/** Where one of the words stands, behind at least one letter. The last word ends what is said: only the rest of its verb may follow. */
function* placesOf(
  { plain, quoted }: Sentence,
  words: readonly string[],
  from: number,
  isLast: boolean,
): Generator<readonly [at: number, word: string]> {
  for (const word of words) {
    if (word === "") {
      yield [plain.length, word];
      continue;
    }
    for (let at = from + 1; at < plain.length; at++) {
      const length = quoted[at] ? null : lengthAt(plain, at, word);
      if (length === null || (isLast && !ENDING.test(plain.slice(at + length)))) continue;
      yield [at, plain.slice(at, at + length)];
    }
  }
}

/** The rest of a verb: 「…した」「…してくれました」, or nothing; not one that turns the sentence round (「…された」「…してもらった」). */
const ENDING = /^(?!\s*(?:され|してもら|していただ))[\p{Script=Hiragana}ー\s。．.!！]{0,12}$/u;

/** How long the word is where it stands; spaces may stand in a Japanese one (「を 紹介」), an English one wants its own. `null`: it is not there. */
function lengthAt(plain: string, at: number, word: string): number | null {
  if (word.startsWith(" "))
    return plain.startsWith(word.trimEnd(), at) && endsWord(plain, at, word) ? word.length : null;
  let place = at;
  for (const letter of word) {
    while (place > at && plain[place] === " ") place++;
    if (plain[place] !== letter) return null;
    place++;
  }
  return place - at;
}

function endsWord(plain: string, at: number, word: string): boolean {
  const next = plain[at + word.trimEnd().length];
  return word.endsWith(" ") ? next === " " : next === undefined || /[\s.!]/.test(next);
}

function isApart({ plain, quoted }: Sentence, at: number, word: string, isLast: boolean): boolean {
  if (word === "" || word.startsWith(" ")) return true;
  const isEdge = (place: number) => plain[place] === " " || plain[place] === undefined || quoted[place] === true;
  return isEdge(at - 1) && (isLast || isEdge(at + word.length));
}
