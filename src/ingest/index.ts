/** Bytes and cells to a data set and located problems. */
export type { Glance } from "./glanceAt.ts";
export { openArchives } from "./openArchives.ts";
export { openWorkbooks } from "./openWorkbooks.ts";
export { readDataset } from "./readDataset.ts";
export { type ReadWhen, readWhen } from "./readWhen.ts";
