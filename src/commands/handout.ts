/** Handing a story out on paper. */
import { printPage } from "../io/index.ts";

/** Opens the browser's print dialog with the sheets that are laid out. */
export function printHandout(): void {
  printPage();
}
