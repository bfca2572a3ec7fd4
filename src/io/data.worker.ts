/** The worker that reads, compares, joins and writes data: takes questions one after the other and answers in parts. */
import type { Glance } from "../ingest/index.ts";
import type { Dataset, Reading } from "../model/index.ts";
import { createDataWork, type DataQuestion } from "./dataWork.ts";
import { type FirstSight, firstSightOf } from "./firstSight.ts";
import { createCollector, type Parcel, parcelsOf } from "./inParts.ts";

/** What the worker is told: parts of questions, and before one that asks for a reading, where the layout waits for what was read. */
export type WorkerTold = Parcel | { readonly serial: number; readonly layout: MessagePort };

/** What the worker says. */
export type WorkerAnswer =
  | Parcel
  | { readonly serial: number; readonly failure: string }
  /** What was read, to be looked at before all of it is there. */
  | { readonly serial: number; readonly sight: FirstSight }
  /** How much of the work itself is done. */
  | { readonly serial: number; readonly worked: number };

const TOLD_EVERY_MS = 50;

const collect = createCollector();
const answerOf = createDataWork();
const worker = self;
const answer = (said: WorkerAnswer, transfer: Transferable[] = []) => worker.postMessage(said, { transfer });
const layouts = new Map<number, MessagePort>();
let last: Promise<void> = Promise.resolve();

worker.onmessage = ({ data }: MessageEvent<WorkerTold>) => {
  if ("layout" in data) {
    layouts.set(data.serial, data.layout);
    return;
  }
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
    const layout = layouts.get(serial);
    layouts.delete(serial);
    const said = await answerOf(question, tell, layout && ((glance) => show(serial, glance)));
    if (layout && question.sort === "read") layOut((said as Reading).dataset, layout);
    for (const parcel of parcelsOf(serial, said)) answer(parcel);
  } catch (error) {
    answer({ serial, failure: error instanceof Error ? error.message : String(error) });
  }
}

/** The page sees where everyone roughly stands while the rows are still being read. */
function show(serial: number, glance: Glance): void {
  const sight = firstSightOf(glance);
  if (sight === null) return;
  const { xy, sketched } = sight;
  const { typeOf, from, to, kindOf } = sketched;
  answer({ serial, sight }, [xy.buffer, typeOf.buffer, from.buffer, to.buffer, kindOf.buffer]);
}

/** The layout begins while the reading itself is on its way to the page. */
function layOut(dataset: Dataset, layout: MessagePort): void {
  if (dataset.actors.length === 0) return;
  for (const parcel of parcelsOf(0, { dataset, stays: {} })) layout.postMessage(parcel);
}
