/** Names to choose from while a sentence is typed: which part of it is a name under way, whom it may mean, and what follows it. */
import type { Language } from "../model/index.ts";
import { type FoundActor, type Network, searchActors } from "../network/index.ts";
import type { NameBook } from "./nameBook.ts";

export interface Completion {
  /** Where the name under way stands in the text; up to the caret. */
  readonly start: number;
  readonly end: number;
  /** The best first. */
  readonly found: readonly FoundActor[];
}

const MOST_OFFERED = 8;
/** Behind these a name may begin. */
const PARTS = /[\s、，,がはもをにへとの「『“"]/g;
const BY_NAME = new Set<FoundActor["foundIn"]>(["name", "variant", "reading", "alias"]);

/**
 * The name that ends at the caret: the longest stretch, from the start or behind a space or particle, that stands in somebody's
 * name. `null` where there is none. `whole`: the text is one name, not a sentence. Cost: linear in the names.
 */
export function completionAt(
  text: string,
  caret: number,
  network: Network,
  book: NameBook,
  whole = false,
): Completion | null {
  const before = text.slice(0, caret);
  const starts = whole ? [0] : [0, ...Array.from(before.matchAll(PARTS), ({ index }) => index + 1)];
  for (const start of starts) {
    const typed = before.slice(start);
    if (typed.trim() === "" || /^\s/.test(typed) || !book.hasBeginning(typed)) continue;
    const found = searchActors(network, typed).filter(({ foundIn }) => BY_NAME.has(foundIn));
    if (found.length > 0) return { start, end: caret, found: found.slice(0, MOST_OFFERED) };
  }
  return null;
}

/** What is likely to follow a name in a sentence that begins so: a particle between spaces, or the end of the sentence. */
export function particleBehind(before: string, language: Language): string {
  const head = before.trimEnd().toLowerCase();
  if (head === "") return language === "ja" ? " が " : " introduced ";
  if (/(introduced|introduces)$/.test(head)) return " to ";
  if (/[がはも]$/.test(head)) return " を ";
  if (head.endsWith("を")) return " に紹介";
  if (/[にへ]$/.test(head)) return " を紹介";
  if (head.endsWith("と")) return /[がはも]\s/.test(head) ? " を紹介" : " が";
  return "";
}
