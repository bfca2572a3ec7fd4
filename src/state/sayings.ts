/** What the room says, kept in the document beside its data: one thing more, one less, and the data with all of it. */
import type { Dataset, Saying } from "../model/index.ts";
import { withMerges } from "../record/index.ts";
import { withSayings } from "../workshop/index.ts";
import type { EnishiDocument } from "./document.ts";

/** One thing more was said; in place of one of the same id where there is one. */
export function withSaying(document: EnishiDocument, saying: Saying): EnishiDocument {
  const { sayings } = document;
  const isThere = sayings.some(({ id }) => id === saying.id);
  const next = isThere ? sayings.map((one) => (one.id === saying.id ? saying : one)) : [...sayings, saying];
  return { ...document, sayings: next };
}

/** Without what was said under these ids. */
export function withoutSayings(document: EnishiDocument, ids: readonly string[]): EnishiDocument {
  return { ...document, sayings: document.sayings.filter(({ id }) => !ids.includes(id)) };
}

/** The data set with what the room says, whether that is shown or not; the same object where it says nothing. */
export function withRoom({
  dataset,
  record,
  merges,
  sayings,
}: Pick<EnishiDocument, "dataset" | "record" | "merges" | "sayings">): Dataset {
  if (sayings.length === 0) return dataset;
  return withMerges(withSayings(record, sayings), merges);
}
