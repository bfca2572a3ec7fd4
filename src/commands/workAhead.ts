/** Works out in short stretches what the screens will ask of a large document, so that no picture waits for all of it at once. */
import { breath } from "../io/index.ts";
import { aheadOf, type EnishiDocument, sizeOf } from "../state/index.ts";
import type { Enishi } from "./enishi.ts";

/** Up to here it all fits between two pictures. */
const MOST_AT_ONCE = 5000;

/** Is it so much that showing it at once would hold up the page? */
export function isLong(document: EnishiDocument): boolean {
  const { actors, ties } = sizeOf(document.dataset);
  return actors + ties > MOST_AT_ONCE;
}

/** Nothing for a document that is not long, or that `isWanted` no more. */
export async function workAhead(
  enishi: Enishi,
  document: EnishiDocument,
  isWanted: () => boolean = () => true,
): Promise<void> {
  if (!isLong(document)) return;
  await breath();
  for (const _ of aheadOf({ ...enishi.store.getState(), document })) {
    if (!isWanted()) return;
    await breath();
  }
}
