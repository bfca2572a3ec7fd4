/** A folder's files to a data set: each file told by its columns, read, joined, and every doubt reported. */
import { type Dataset, EMPTY_DATASET, type FileReport, type Problem } from "../model/index.ts";

export interface FileBytes {
  /** File name without folders, e.g. `ties.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Reading {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly reports: readonly FileReport[];
}

/** Reads the files of one data set. */
export function readDataset(_files: readonly FileBytes[]): Reading {
  return { dataset: EMPTY_DATASET, problems: [], reports: [] };
}
