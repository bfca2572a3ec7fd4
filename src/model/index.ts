/**
 * The words of the house. One word per idea:
 * actor (an organisation, place or person) · tie (something between two actors) · introduction (a tie somebody brought
 * about) · introducer or `via` · triad (the three of an introduction) · knot (where the map ties a triad) · story · episode
 * (a step of a story) · spark (ピン!) · ward · context (background history) · type (of an actor) · kind (of a tie) ·
 * when (a date with its doubt) · problem (what a reader of files has to tell) · saying (what was told in a room and nobody
 * has verified yet) · own column (one of the owner's tables that no word of the house is for; its cells are kept).
 */
export * from "./columnLetters.ts";
export * from "./corporateNumber.ts";
export * from "./dataset.ts";
export * from "./decisions.ts";
export * from "./language.ts";
export * from "./names.ts";
export * from "./noName.ts";
export * from "./ownCells.ts";
export * from "./point.ts";
export * from "./problem.ts";
export * from "./reading.ts";
export * from "./release.ts";
export * from "./saying.ts";
export * from "./vocabulary.ts";
export * from "./when.ts";
