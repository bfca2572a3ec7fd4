/** How sheets with a certain header were read the last time, kept in this browser. */
import type { SheetDecisions } from "../model/index.ts";

const KEY = "enishi.layouts";
/** The oldest are forgotten first. */
const MOST = 200;

/** What is remembered of a layout: what its columns mean. Encodings, header rows and mends belong to one file alone. */
export type LayoutDecisions = Pick<SheetDecisions, "kind" | "columns" | "pairs" | "dates" | "fillDown">;

function readAll(): readonly (readonly [string, LayoutDecisions])[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (entry): entry is [string, LayoutDecisions] =>
        Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "object" && entry[1] !== null,
    );
  } catch {
    return [];
  }
}

/** The decisions for this layout, or `null` where nothing was decided before. */
export function rememberedLayout(layout: string): LayoutDecisions | null {
  return readAll().find(([known]) => known === layout)?.[1] ?? null;
}

/** Remembers decisions for layouts; a browser that keeps nothing is no error. */
export function rememberLayouts(decided: ReadonlyMap<string, LayoutDecisions>): void {
  if (decided.size === 0) return;
  const others = readAll().filter(([layout]) => !decided.has(layout));
  try {
    window.localStorage.setItem(KEY, JSON.stringify([...others, ...decided].slice(-MOST)));
  } catch {
    // the next import asks again; nothing else depends on it
  }
}

export function forgetLayouts(): void {
  try {
    window.localStorage.removeItem(KEY);
  } catch {
    // nothing is kept here anyway
  }
}
