/** What the user said that words for types and kinds mean, kept in this browser for the next files that have them. */
import type { WordChoices } from "../model/index.ts";

const KEY = "enishi.words";
/** The oldest are forgotten first. */
const MOST = 500;

type Vocabulary = keyof WordChoices;
type Entry = readonly [vocabulary: Vocabulary, written: string, id: string];

function readAll(): readonly Entry[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (entry): entry is Entry =>
        Array.isArray(entry) &&
        (entry[0] === "types" || entry[0] === "kinds") &&
        typeof entry[1] === "string" &&
        typeof entry[2] === "string",
    );
  } catch {
    return [];
  }
}

/** The words of a vocabulary as written, to what was said last. */
export function rememberedWords(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  return new Map(readAll().flatMap(([of, written, id]) => (of === vocabulary ? [[written, id] as const] : [])));
}

/** Remembers what words mean; `null` forgets one. A browser that keeps nothing is no error. */
export function rememberWords(vocabulary: Vocabulary, decided: ReadonlyMap<string, string | null>): void {
  if (decided.size === 0) return;
  const others = readAll().filter(([of, written]) => of !== vocabulary || !decided.has(written));
  const said = [...decided].flatMap(([written, id]) => (id === null ? [] : [[vocabulary, written, id] as const]));
  try {
    window.localStorage.setItem(KEY, JSON.stringify([...others, ...said].slice(-MOST)));
  } catch {
    // the next import asks again; nothing else depends on it
  }
}

export function forgetWords(): void {
  try {
    window.localStorage.removeItem(KEY);
  } catch {
    // nothing is kept here anyway
  }
}
