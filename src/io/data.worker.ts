/** The worker that reads, compares, joins and writes data: takes questions one after the other and answers in parts. */
import { createDataWork, type DataQuestion } from "./dataWork.ts";
import { createCollector, type Parcel, parcelsOf } from "./inParts.ts";

/** What the worker says. */
export type WorkerAnswer =
  | Parcel
  | { readonly serial: number; readonly failure: string }
  /** How much of the work itself is done. */
  | { readonly serial: number; readonly worked: number };

const TOLD_EVERY_MS = 50;

const collect = createCollector();
const answerOf = createDataWork();
const worker = self;
const answer = (said: WorkerAnswer) => worker.postMessage(said);
let last: Promise<void> = Promise.resolve();

worker.onmessage = ({ data }: MessageEvent<Parcel>) => {
  const question = collect(data);
  if (question !== null) last = last.then(() => work(data.serial, question.value as DataQuestion));
};

async function work(serial: number, question: DataQuestion): Promise<void> {
  // what is short is never told
  let last = performance.now();
  const tell = (worked: number) => {
    const now = performance.now();
    if (now - last < TOLD_EVERY_MS) return;
    last = now;
    answer({ serial, worked });
  };
  try {
    for (const parcel of parcelsOf(serial, await answerOf(question, tell))) answer(parcel);
  } catch (error) {
    answer({ serial, failure: error instanceof Error ? error.message : String(error) });
  }
}
