/** A data set as files that read back the same. */
export { bytesOf } from "./cells.ts";
export { fileNameOf } from "./fileNameOf.ts";
export { type TextFile, writeDataset } from "./writeDataset.ts";
export { type NumbersTable, writeNumbers } from "./writeNumbers.ts";
export { writeProblems } from "./writeProblems.ts";
export { type SourceOf, withActorsAccepted, withTiesAccepted, writeSayings } from "./writeSayings.ts";
export { zipOf } from "./zipOf.ts";
