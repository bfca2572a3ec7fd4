/** Single pieces of work on data, each in a worker that ends with the answer: joining, looking for doubles, writing out. */
import type { Dataset, Language, Merge, Problem } from "../model/index.ts";
import type { Apart, Candidate } from "../record/index.ts";
import type { DataSort, DataWork } from "./dataWork.ts";
import { openDataWorker } from "./dataWorker.ts";
import type { OutFile } from "./saveOut.ts";

/** Data sets joined in their order; `same` stands beside them. One is its own answer; there must be one. */
export async function joinInWorker(
  datasets: readonly Dataset[],
  same: readonly (readonly Merge[])[],
): Promise<Dataset> {
  const [first] = datasets;
  if (first !== undefined && datasets.length === 1) return first;
  return once("joinAll", { datasets: { ...datasets }, same });
}

/** Pairs of actors that may be one. Rejects with an `AbortError` when `signal` stops it. */
export async function likeActorsInWorker(
  dataset: Dataset,
  apart: readonly Apart[],
  signal: AbortSignal,
): Promise<readonly Candidate[]> {
  return (await once("likeActors", { dataset, apart }, signal)).candidates;
}

/** The data set as files that read back the same. */
export function filesInWorker(dataset: Dataset): Promise<readonly OutFile[]> {
  return once("write", { dataset });
}

/** The same files in one ZIP, and how many they are. */
export function zipInWorker(dataset: Dataset): Promise<DataWork["zip"]["answer"]> {
  return once("zip", { dataset });
}

/** Problems as a CSV file in a language. */
export function problemsInWorker(
  problems: readonly Problem[],
  language: Language,
): Promise<DataWork["problems"]["answer"]> {
  return once("problems", { problems, language });
}

async function once<S extends DataSort>(
  sort: S,
  asked: DataWork[S]["asked"],
  signal?: AbortSignal,
): Promise<DataWork[S]["answer"]> {
  const worker = openDataWorker();
  signal?.addEventListener("abort", worker.close);
  try {
    signal?.throwIfAborted();
    return await worker.ask(sort, asked);
  } finally {
    signal?.removeEventListener("abort", worker.close);
    worker.close();
  }
}
