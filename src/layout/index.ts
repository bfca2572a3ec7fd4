/** Places on the map, repeatable. */
export { settlePositions } from "./settlePositions.ts";
export type * from "./types.ts";
