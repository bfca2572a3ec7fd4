/** The worker that reads, compares, joins and writes data: takes questions one after the other and answers in parts. */
import { createDataWork, type DataQuestion } from "./dataWork.ts";
import { createCollector, type Parcel, parcelsOf } from "./inParts.ts";

/** What the worker says. */
export type WorkerAnswer = Parcel | { readonly serial: number; readonly failure: string };

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
  try {
    for (const parcel of parcelsOf(serial, await answerOf(question))) answer(parcel);
  } catch (error) {
    answer({ serial, failure: error instanceof Error ? error.message : String(error) });
  }
}
