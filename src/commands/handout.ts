/** Handing a story out on paper. */
import { printPage, readPreferences } from "../io/index.ts";
import { lookFrom } from "../state/index.ts";

/** Are people's names shown before a room? What is handed out there begins with the same. */
export function namesAreShown(): boolean {
  return lookFrom(readPreferences().presenting ?? "").names;
}

/** Opens the browser's print dialog with the sheets that are laid out. */
export function printHandout(): void {
  printPage();
}
