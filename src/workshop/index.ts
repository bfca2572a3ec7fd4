/** What a room says: a sentence understood, and sayings joined into the data they are about. */
export { type Completion, completionAt, particleBehind } from "./complete.ts";
export { type Dated, understandDated } from "./dated.ts";
export { formsFor } from "./forms.ts";
export { likelyTypeOf } from "./likelyType.ts";
export { type NameBook, nameBookOf, readNamesAhead } from "./nameBook.ts";
export { hasSameTie } from "./sameTie.ts";
export { LONGEST_SENTENCE } from "./sentence.ts";
export { sinceToday, type Today } from "./someTimeAgo.ts";
export { isSaidTwice, MOST_READINGS, type Named, type Understanding, understand } from "./understand.ts";
export { withSayings } from "./withSayings.ts";
