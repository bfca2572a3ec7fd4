/** Which names in the data are people's, and texts without them, for a room that is not to read them. */
import { type Dataset, matchKey, shortNameOf } from "../model/index.ts";

/** What follows a Japanese name of a person. */
const HONORIFIC = "(?:さん|さま|様|氏|先生|くん|君|ちゃん)";
const ENDS_HONOURED = new RegExp(`${HONORIFIC}$`, "u");
/** What parts the names in one cell. */
const PARTS = /[、，,;；／/・\n]+/u;

/**
 * The names of people the data tell: speakers, contacts and actors of the type `person`, without 「さん」 and its like; the parts of
 * a name that is written in parts too. A speaker that goes by an organisation's name is none. The longest first.
 */
export function peopleNamesIn({ actors, ties, episodes }: Dataset): readonly string[] {
  const others = new Set(
    actors
      .filter(({ type }) => type !== "person")
      .flatMap(({ id, name, aliases }) => [id, name, shortNameOf(name), ...aliases])
      .map(matchKey),
  );
  const told = [
    ...episodes.map(({ speaker }) => speaker),
    ...ties.map(({ contact }) => contact),
    ...actors.filter(({ type }) => type === "person").flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  const names = new Set<string>();
  for (const cell of told) {
    for (const part of cell.split(PARTS)) {
      const name = part.trim().replace(ENDS_HONOURED, "").trim();
      if (isTooShort(name) || others.has(matchKey(part)) || others.has(matchKey(name))) continue;
      names.add(name);
      for (const piece of name.split(/[\s　]+/u)) if (!isTooShort(piece)) names.add(piece);
    }
  }
  return [...names].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** A single letter, unless Latin, stands in too many other words. */
function isTooShort(name: string): boolean {
  return name === "" || ([...name].length === 1 && !/^\p{Script=Latin}$/u.test(name));
}

/**
 * A text with each of the names replaced by `mask`. A family name before 「さん」 and its like goes too where only the whole name is
 * known; letters that are part of a longer Latin word are none.
 */
export function withoutNames(text: string, names: readonly string[], mask: string): string {
  if (text === "" || names.length === 0) return text;
  const pattern = patterns.get(names) ?? patternOf(names);
  patterns.set(names, pattern);
  return text.replace(pattern, mask);
}

/** One pattern for many texts. */
const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(names: readonly string[]): RegExp {
  const whole = names.map((name) => (/^[\p{Script=Latin}'’.-]+$/u.test(name) ? bounded(name) : escaped(name)));
  const family = names.flatMap((name) => beginningsOf(name).map((part) => `${escaped(part)}(?=${HONORIFIC})`));
  return new RegExp([...whole, ...family].join("|"), "gu");
}

/** Beginnings of a Japanese name that may be its family name: of two letters or more, the longest first. */
function beginningsOf(name: string): readonly string[] {
  const letters = [...name];
  if (letters.length < 3 || !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u.test(name)) return [];
  return letters.slice(2).map((_, at) => letters.slice(0, letters.length - 1 - at).join(""));
}

function bounded(name: string): string {
  return `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
