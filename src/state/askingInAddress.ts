/** What is asked as part of an address, and back. */
import { type Asking, CHAIN_CHOICES, FIRST_ASKING, QUESTIONS, WITHOUT_CHOICES } from "./asking.ts";

const FLAGS = ["possible", "undated", "strict", "bothWays"] as const;
const NUMBERS = ["place", "longestWait", "since", "until", "months"] as const;
const NAMES = { longestWait: "wait", since: "from-day", until: "by-day", place: "answer", months: "months" } as const;

/** Adds only what differs from `FIRST_ASKING`. */
export function putAsking(params: URLSearchParams, asking: Asking): void {
  if (asking.question !== FIRST_ASKING.question) params.append("ask", asking.question);
  if (asking.from !== null) params.append("from", asking.from);
  if (asking.to !== null) params.append("to", asking.to);
  if (asking.chain !== FIRST_ASKING.chain) params.append("chain", asking.chain);
  for (const flag of FLAGS) if (asking[flag]) params.append("with", flag);
  for (const key of NUMBERS) {
    if (asking[key] !== FIRST_ASKING[key]) params.append(NAMES[key], String(asking[key] ?? "any"));
  }
  for (const actor of asking.avoid) params.append("avoid", actor);
  if (asking.without !== FIRST_ASKING.without) params.append("without", asking.without);
}

/** What an address asks; what it leaves out or spells in a way we do not know is as in `FIRST_ASKING`. */
export function askingFrom(params: URLSearchParams): Asking {
  const known = <T extends string>(key: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === params.get(key)) ?? otherwise;
  const flags = new Set(params.getAll("with"));
  const number = <T extends number | null>(key: (typeof NUMBERS)[number], least: number, otherwise: T) => {
    const text = params.get(NAMES[key]);
    if (text === "any") return null;
    const value = text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : null;
    return value !== null && value >= least ? value : otherwise;
  };
  const anyDay = Number.NEGATIVE_INFINITY;
  return {
    question: known("ask", QUESTIONS, FIRST_ASKING.question),
    from: params.get("from"),
    to: params.get("to"),
    place: number("place", 0, FIRST_ASKING.place) ?? 0,
    chain: known("chain", CHAIN_CHOICES, FIRST_ASKING.chain),
    possible: flags.has("possible"),
    undated: flags.has("undated"),
    strict: flags.has("strict"),
    bothWays: flags.has("bothWays"),
    longestWait: number("longestWait", 0, FIRST_ASKING.longestWait),
    since: number("since", anyDay, FIRST_ASKING.since),
    until: number("until", anyDay, FIRST_ASKING.until),
    avoid: params.getAll("avoid"),
    months: number("months", 0, FIRST_ASKING.months),
    without: known("without", WITHOUT_CHOICES, FIRST_ASKING.without),
  };
}
