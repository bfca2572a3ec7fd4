/** What is asked of the measures as part of an address, and back. */
import { MEASURES, type MeasureKey, ROLES } from "../analysis/index.ts";
import {
  FIRST_NUMBERS,
  NUMBERS_ARROWS,
  NUMBERS_BROKERS,
  NUMBERS_PAGES,
  NUMBERS_SCOPES,
  type NumbersAsked,
} from "./numbers.ts";
import { groupFrom } from "./numbersGroups.ts";

/** Known choices by their name in the address. */
const WORDS = { page: "numbers", scope: "count", arrows: "arrows", group: "group", brokers: "whose" } as const;
const DAYS = { before: "day-a", after: "day-b", months: "months-to" } as const;
const ON_MAP = { size: "size", color: "color" } as const;

/** Adds only what differs from `FIRST_NUMBERS`. */
export function putNumbers(params: URLSearchParams, asked: NumbersAsked): void {
  const first = FIRST_NUMBERS;
  if (asked.open) params.append("tab", "numbers");
  for (const [key, name] of entriesOf(WORDS)) if (asked[key] !== first[key]) params.append(name, asked[key]);
  if (asked.columns.join() !== first.columns.join()) params.append("columns", asked.columns.join());
  const { key, up } = asked.order;
  if (key !== first.order.key || up !== first.order.up) params.append("order", `${key}${up ? "+" : "-"}`);
  if (asked.directed !== first.directed) params.append("both-ways", "yes");
  if (asked.doubtful !== first.doubtful) params.append("leave", "doubtful");
  if (asked.undated !== first.undated) params.append("leave", "undated");
  for (const [part, name] of entriesOf(DAYS)) if (asked[part] !== null) params.append(name, String(asked[part]));
  for (const [part, name] of entriesOf(ON_MAP)) if (asked[part] !== null) params.append(name, asked[part]);
  if (asked.exact) params.append("exact", "yes");
  if (asked.shared) params.append("brokers", "shared");
  if (asked.egonet) params.append("burt", "egonet");
  if (asked.broker !== null) params.append("broker", asked.broker);
  if (asked.triads !== null) params.append("triads", asked.triads);
  if (asked.triad !== null) params.append("triad", String(asked.triad));
  if (asked.seed !== first.seed) params.append("seed", String(asked.seed));
}

/** What an address asks; what it leaves out or spells in a way we do not know is as in `FIRST_NUMBERS`. */
export function numbersFrom(params: URLSearchParams): NumbersAsked {
  const first = FIRST_NUMBERS;
  const known = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === params.get(name)) ?? otherwise;
  const number = (name: string, least: number): number | null => {
    const text = params.get(name);
    const value = text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : null;
    return value !== null && value >= least ? value : null;
  };
  const measure = (name: string): MeasureKey | null =>
    MEASURES.find(({ key }) => key === params.get(name))?.key ?? null;
  const left = new Set(params.getAll("leave"));
  const anyDay = Number.NEGATIVE_INFINITY;
  return {
    open: params.get("tab") === "numbers",
    page: known(WORDS.page, NUMBERS_PAGES, first.page),
    columns: columnsFrom(params.get("columns")),
    order: orderFrom(params.get("order")),
    scope: known(WORDS.scope, NUMBERS_SCOPES, first.scope),
    arrows: known(WORDS.arrows, NUMBERS_ARROWS, first.arrows),
    group: groupFrom(params.get(WORDS.group)) ?? first.group,
    brokers: known(WORDS.brokers, NUMBERS_BROKERS, first.brokers),
    broker: params.get("broker"),
    triads: [...ROLES, "total" as const].find((role) => role === params.get("triads")) ?? null,
    triad: number("triad", 0),
    directed: params.get("both-ways") !== "yes",
    doubtful: !left.has("doubtful"),
    undated: !left.has("undated"),
    before: number(DAYS.before, anyDay),
    after: number(DAYS.after, anyDay),
    months: number(DAYS.months, 1),
    size: measure(ON_MAP.size),
    color: measure(ON_MAP.color),
    exact: params.get("exact") === "yes",
    shared: params.get("brokers") === "shared",
    egonet: params.get("burt") === "egonet",
    seed: number("seed", 0) ?? first.seed,
  };
}

function columnsFrom(text: string | null): readonly MeasureKey[] {
  if (text === null) return FIRST_NUMBERS.columns;
  const asked = new Set(text.split(","));
  return MEASURES.filter(({ key }) => asked.has(key)).map(({ key }) => key);
}

function orderFrom(text: string | null): NumbersAsked["order"] {
  const name = text?.slice(0, -1);
  const key = name === "name" ? name : MEASURES.find((measure) => measure.key === name)?.key;
  const end = text?.at(-1);
  return key !== undefined && (end === "+" || end === "-") ? { key, up: end === "+" } : FIRST_NUMBERS.order;
}

function entriesOf<T extends object>(record: T): readonly (readonly [keyof T, T[keyof T]])[] {
  return (Object.keys(record) as (keyof T)[]).map((key) => [key, record[key]]);
}
