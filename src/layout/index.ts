/** Places on the map, repeatable. */
export { LABELS_UP_TO } from "./cells.ts";
export { firstPlaces } from "./firstPlaces.ts";
export { type FieldSettings, ForceField, type Web } from "./forceField.ts";
export { type Quality, qualityOf } from "./layoutQuality.ts";
export { settlePositions } from "./settlePositions.ts";
export type * from "./types.ts";
