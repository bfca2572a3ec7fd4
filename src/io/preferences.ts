/** The few choices a browser keeps between visits. A browser that keeps nothing is no error. */

const KEY = "enishi.preferences";

/** Kept choices as plain strings; empty where there are none or they cannot be read. */
export function readPreferences(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "{}");
    if (kept === null || typeof kept !== "object") return {};
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"));
  } catch {
    return {};
  }
}

/** Keeps choices; answers whether the browser took them. */
export function keepPreferences(preferences: Readonly<Record<string, string>>): boolean {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}
