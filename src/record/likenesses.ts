/** What two actors share that may make them one. */
import {
  type Actor,
  type ActorId,
  corporateDigits,
  type Dataset,
  foldName,
  foldSpelling,
  foldText,
  isCorporateNumber,
  shortNameOf,
} from "../model/index.ts";
import { bigramDice, containedPairs, spelledOut } from "./likeNames.ts";
import type { Reason } from "./types.ts";

/** All reasons but contacts. */
export function likenessesOf(a: Actor, b: Actor): readonly Reason[] {
  const names = nameReasons(a, b);
  const number = validNumber(a.corporateNumber);
  const reading = readingKey(a);
  const alias = aliasOf(a, b) ?? aliasOf(b, a);
  return [
    ...(number !== "" && number === validNumber(b.corporateNumber)
      ? [{ likeness: "corporate-number", detail: number } as const]
      : []),
    ...names,
    ...(alias !== undefined && names.length === 0 ? [{ likeness: "alias", detail: alias } as const] : []),
    ...(reading !== "" && reading === readingKey(b) ? [{ likeness: "reading", detail: a.reading } as const] : []),
    ...(names.length === 0 && isContained(a.name, b.name) ? [{ likeness: "contained", detail: "" } as const] : []),
  ];
}

/** A key under which readings meet, whatever kana they are in; one sound is no reading of a name. */
export function readingKey({ reading }: Actor): string {
  const key = foldText(reading);
  return key.length > 1 ? key : "";
}

/** The digits of a corporate number that adds up, else "". */
export function validNumber(text: string): string {
  const digits = corporateDigits(text);
  return digits !== null && isCorporateNumber(digits) ? digits : "";
}

/** Names that fold to one: by their legal forms, by variants of kanji, else by spelling alone. */
function nameReasons(a: Actor, b: Actor): readonly Reason[] {
  const key = foldName(a.name);
  if (key === "" || key !== foldName(b.name)) return [];
  const reasons: Reason[] = [];
  if (foldText(a.name) !== foldText(b.name)) reasons.push({ likeness: "legal-form", detail: shortNameOf(a.name) });
  const variants = variantsBetween(a.name, b.name);
  if (variants !== "") reasons.push({ likeness: "variant-kanji", detail: variants });
  return reasons.length > 0 ? reasons : [{ likeness: "same-name", detail: key }];
}

/** 「髙/高 邊/辺」 for names that fold to one; "" where they differ in no kanji. */
function variantsBetween(a: string, b: string): string {
  const [left, right] = [a, b].map((name) => Array.from(foldSpelling(shortNameOf(name))));
  if (!left || !right) return "";
  const pairs = left.flatMap((char, at) => (char === right[at] ? [] : [`${char}/${right[at]}`]));
  return [...new Set(pairs)].join(" ");
}

/** The name of `b` as `a` has it among its aliases. */
function aliasOf(a: Actor, b: Actor): string | undefined {
  const name = foldName(b.name);
  return name === "" ? undefined : a.aliases.find((alias) => foldName(alias) === name);
}

function isContained(a: string, b: string): boolean {
  return containedPairs([spelledOut(foldName(a))], [spelledOut(foldName(b))]).length > 0;
}

const MOST_NAMED = 5;

/**
 * Says for two actors with somewhat like names whether they have the same contacts: two at least, and half of all that
 * either has. One pass over the ties; then the contacts of the two.
 */
export function sharedContacts({ actors, ties }: Dataset): (a: Actor, b: Actor) => readonly Reason[] {
  const contacts = new Map<ActorId, Set<ActorId>>();
  const meet = (one: ActorId, other: ActorId) => {
    const there = contacts.get(one);
    if (there) there.add(other);
    else contacts.set(one, new Set([other]));
  };
  for (const { from, to, via } of ties) {
    const all = via === null ? [from, to] : [from, to, via];
    for (const one of all) for (const other of all) if (one !== other) meet(one, other);
  }
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (a, b) => {
    const [left, right] = [contacts.get(a.id), contacts.get(b.id)];
    if (!left || !right || bigramDice(foldName(a.name), foldName(b.name)) < 0.5) return [];
    const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
    const shared = [...fewer].filter((id) => more.has(id));
    const others = new Set([...left, ...right]).size - (left.has(b.id) ? 1 : 0) - (right.has(a.id) ? 1 : 0);
    if (shared.length < 2 || shared.length * 2 < others) return [];
    const detail = shared.slice(0, MOST_NAMED).map((id) => names.get(id) ?? id);
    return [{ likeness: "contacts", detail: detail.join("、") }];
  };
}
