/** What every number is called and how it is counted: the keys of results and a sentence for each. */
import { BROKERAGE_CONVENTIONS } from "./conventionsOfBrokerage.ts";
import { POSITION_CONVENTIONS } from "./conventionsOfPosition.ts";
import { SHAPE_CONVENTIONS } from "./conventionsOfShape.ts";

/**
 * By key, in English, as it is written into files and read by other tools. The screen says the same in both languages from
 * `words/`, under the same keys.
 */
export const CONVENTIONS = { ...POSITION_CONVENTIONS, ...SHAPE_CONVENTIONS, ...BROKERAGE_CONVENTIONS } as const;

export type MeasureKey = keyof typeof CONVENTIONS;
