/** Bytes and cells to a data set and located problems. */
export { readDataset } from "./readDataset.ts";
