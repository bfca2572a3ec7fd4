/** The theme a page begins in, known before the page is: of the address, else as kept in this browser, else the system's. */
import { THEMES, type Theme } from "../model/index.ts";
import { readAddress } from "./address.ts";
import { readPreferences } from "./preferences.ts";

export function firstTheme(): Theme {
  const known = (word: string | null | undefined) => THEMES.find((theme) => theme === word);
  const asked = known(new URLSearchParams(readAddress()).get("theme")) ?? known(readPreferences().theme);
  return asked ?? (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}
