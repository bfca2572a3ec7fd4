/** Networks with values on which independent tools agree: facts, in a compact form of our own. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type FlatGraph, flatGraph, ROLES } from "../../../src/analysis/index.ts";

const FOLDER = resolve(import.meta.dirname, "../../fixtures/oracles");

/** One number, list or object; or one per actor in their order (roles in the order of `ROLES`, then the total); or roles by group. */
export interface Known {
  readonly is?: unknown;
  readonly each?: readonly unknown[];
  readonly roles?: readonly unknown[];
  readonly groups?: Readonly<Record<string, readonly unknown[]>>;
  readonly tools: string;
}

export interface Oracle {
  readonly network: string;
  readonly directed: boolean;
  readonly actors: readonly (readonly [id: string, type: string])[];
  readonly rows: readonly (readonly [from: string, to: string, weight?: number])[];
  readonly values: Readonly<Record<string, Known>>;
}

export const ORACLES: readonly Oracle[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(resolve(FOLDER, name), "utf8")) as Oracle);

export function oracle(name: string): Oracle {
  const found = ORACLES.find(({ network }) => network === name);
  if (!found) throw new Error(`no such network: ${name}`);
  return found;
}

export function graphOf({ actors, rows, directed }: Oracle): FlatGraph {
  return flatGraph(
    actors.map(([id]) => id),
    rows.map(([from, to, weight = 1]) => ({ from, to, weight })),
    { directed },
  );
}

export function groupsOf({ actors }: Oracle): readonly string[] {
  return actors.map(([, type]) => type);
}

/** The value as our own results put it. */
export function spelledOut({ actors }: Oracle, known: Known): unknown {
  const roles = (counts: readonly unknown[]) =>
    Object.fromEntries([...ROLES, "total"].map((role, at) => [role, counts[at] ?? null]));
  const one = (value: unknown) => (Array.isArray(value) ? roles(value) : value);
  if (known.each) return Object.fromEntries(actors.map(([id], at) => [id, one(known.each?.[at])]));
  if (known.roles) return roles(known.roles);
  if (known.groups)
    return Object.fromEntries(Object.entries(known.groups).map(([name, counts]) => [name, roles(counts)]));
  return known.is;
}

/** Where two values part, beyond one in a million; empty where they agree. Names that only `found` has do not matter. */
export function differences(found: unknown, known: unknown, at = ""): readonly string[] {
  if (typeof known === "number" && typeof found === "number") {
    const apart = Math.abs(found - known);
    return apart <= 1e-6 * Math.max(Math.abs(known), 1e-6) ? [] : [`${at}: ${found} for ${known}`];
  }
  if (known === null || typeof known !== "object")
    return found === known ? [] : [`${at}: ${String(found)} for ${String(known)}`];
  if (found === null || typeof found !== "object") return [`${at}: ${String(found)} for an object`];
  if (Array.isArray(known) && (found as unknown[]).length !== known.length)
    return [`${at}: ${(found as unknown[]).length} entries for ${known.length}`];
  return Object.entries(known).flatMap(([name, value]) =>
    differences((found as Record<string, unknown>)[name], value, `${at}/${name}`),
  );
}
