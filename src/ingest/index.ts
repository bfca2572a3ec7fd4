/** Bytes and cells to a data set and located problems. */
export { type FileBytes, type Reading, readDataset } from "./readDataset.ts";
