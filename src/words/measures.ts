/** What every number is called, in plain words, with its formula and where it comes from. */
import type { Language } from "../model/index.ts";
import { formulaInText } from "./formulaParts.ts";
import { FORMULAS } from "./formulas.ts";
import { conventionOf } from "./measureConventions.ts";
import { sourcesOf } from "./measureSources.ts";
import { MEASURES_OF_BROKERS } from "./measuresOfBrokers.ts";
import { MEASURES_OF_NETWORK } from "./measuresOfNetwork.ts";
import { MEASURES_OF_PARTS } from "./measuresOfParts.ts";
import { MEASURES_OF_PLACE } from "./measuresOfPlace.ts";
import { MEASURES_OF_STANDING } from "./measuresOfStanding.ts";
import { symbolsOf } from "./symbols.ts";

const NAMES = {
  ...MEASURES_OF_PLACE,
  ...MEASURES_OF_STANDING,
  ...MEASURES_OF_BROKERS,
  ...MEASURES_OF_NETWORK,
  ...MEASURES_OF_PARTS,
};

/** The keys of all numbers, as they stand in files and in the answers of the terminal. */
export type MeasureName = keyof typeof NAMES;

function wordsOf(language: Language) {
  return {
    /** The full name. */
    name: (key: MeasureName): string => NAMES[key][language][1],
    /** A column head: at most eight Japanese letters. */
    short: (key: MeasureName): string => NAMES[key][language][0],
    /** One sentence that needs no formula. */
    plain: (key: MeasureName): string => NAMES[key][language][2],
    /** The formula as one line of text; to set it, `formulaOf`. */
    formula: (key: MeasureName): string => formulaInText(FORMULAS[key] ?? ""),
    /** The works that define it, with DOIs. */
    source: (key: MeasureName): string => sourcesOf(key).join("; "),
    /** The graph it is counted on, and what other tools count differently (`null`: nothing worth saying). */
    convention: (key: MeasureName) => conventionOf(key, language),
    /** The letters of the formula, in its notation, with their meanings. */
    symbols: (key: MeasureName) => symbolsOf(key, language),
  };
}

export const measureWords = { ja: wordsOf("ja"), en: wordsOf("en") };

/** The formula of a number in the notation that `formulaParts` takes apart. */
export function formulaOf(key: MeasureName): string {
  return FORMULAS[key] ?? "";
}
