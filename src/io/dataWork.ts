/** What the data worker is asked and what it answers: reading, comparing, joining, looking for doubles, writing out. */
import { type Glance, openArchives, openWorkbooks, readDataset } from "../ingest/index.ts";
import type { Dataset, Decisions, FileBytes, Language, Merge, Problem, Reading } from "../model/index.ts";
import {
  type Apart,
  type Candidate,
  type Comparison,
  compareRecords,
  duplicateCandidates,
  updateRecord,
} from "../record/index.ts";
import type { OutFile } from "./saveOut.ts";

/** Every question with its answer. */
export interface DataWork {
  /** The files that later questions are about. */
  readonly open: { asked: { readonly files: readonly FileBytes[] }; answer: null };
  readonly read: { asked: { readonly decisions: Decisions }; answer: Reading };
  /** What was read last against `open`; `null` for the same `open` as before. */
  readonly compare: { asked: Against; answer: Comparison };
  /** What was read last joined into `open`. */
  readonly join: { asked: Against; answer: Dataset };
  /** Data sets joined in their order; `same` stands beside them. */
  readonly joinAll: {
    asked: { readonly datasets: Readonly<Record<number, Dataset>>; readonly same: readonly (readonly Merge[])[] };
    answer: Dataset;
  };
  readonly likeActors: {
    asked: { readonly dataset: Dataset; readonly apart: readonly Apart[] };
    answer: { readonly candidates: readonly Candidate[] };
  };
  readonly write: { asked: { readonly dataset: Dataset }; answer: readonly OutFile[] };
  /** Problems as a table in a language. */
  readonly problems: {
    asked: { readonly problems: readonly Problem[]; readonly language: Language };
    answer: Uint8Array<ArrayBuffer>;
  };
  /** One ZIP, and how many files are in it. */
  readonly zip: {
    asked: { readonly dataset: Dataset };
    answer: { readonly bytes: Uint8Array<ArrayBuffer>; readonly files: number };
  };
}

interface Against {
  readonly open: Dataset | null;
  readonly same: readonly Merge[];
}

export type DataSort = keyof DataWork;
export type DataQuestion = { readonly [S in DataSort]: { readonly sort: S } & DataWork[S]["asked"] }[DataSort];
export type DataAnswer = DataWork[DataSort]["answer"];

/** One who answers; keeps the files, the last reading and what it is held against between questions. What writes out is loaded when it is asked for, so that reading begins sooner. */
export function createDataWork(): (
  question: DataQuestion,
  /** Hears how much is done, from 0 to 1, where that is known. */
  onShare: (share: number) => void,
  /** Hears, of a reading, who seems tied to whom before it is done. */
  onGlance?: (glance: Glance) => void,
) => Promise<DataAnswer> {
  let opened: Promise<readonly FileBytes[]> = Promise.resolve([]);
  let reading: Reading | null = null;
  let open: Dataset | null = null;
  const held = (against: Against): readonly [Dataset, Dataset, readonly Merge[]] => {
    open = against.open ?? open;
    if (open === null || reading === null) throw new Error("nothing was read yet");
    return [open, reading.dataset, against.same];
  };
  return async (question, onShare, onGlance) => {
    switch (question.sort) {
      case "open":
        opened = openWorkbooks(openArchives(question.files));
        // whoever reads is told
        opened.catch(() => {});
        return null;
      case "read":
        reading = readDataset(await opened, question.decisions, onShare, onGlance);
        return reading;
      case "compare":
        return compareRecords(...held(question));
      case "join":
        return updateRecord(...held(question));
      case "joinAll": {
        const [first, ...later] = Object.values(question.datasets);
        if (first === undefined) throw new Error("nothing to join");
        return later.reduce((joined, given, at) => updateRecord(joined, given, question.same[at + 1] ?? []), first);
      }
      case "likeActors":
        return { candidates: duplicateCandidates(question.dataset, question.apart) };
      case "write":
        return (await import("./writeOut.ts")).filesOf(question.dataset);
      case "problems":
        return (await import("./writeOut.ts")).problemsIn(question.problems, question.language);
      case "zip":
        return (await import("./writeOut.ts")).zipped(question.dataset);
    }
  };
}
