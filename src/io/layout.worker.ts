/** The worker that lays out: takes one task, tells how far it is, shows what it has, answers once. */
import { type LayoutProgress, type LayoutResult, settlePositions } from "../layout/index.ts";
import type { Dataset, Positions } from "../model/index.ts";
import { buildNetwork } from "../network/index.ts";
import { layoutTaskOf, type Sketched, sketchedOf } from "../scene/index.ts";
import { createCollector, type Parcel } from "./inParts.ts";

/** Places cross as x and y of each body in turn; the bodies' ids came before them. */
export type LayoutAnswer =
  | { readonly sort: "progress"; readonly progress: LayoutProgress }
  | { readonly sort: "bodies"; readonly ids: readonly string[]; readonly sketched: Sketched }
  | { readonly sort: "places"; readonly xy: Float32Array<ArrayBuffer> }
  | {
      readonly sort: "result";
      readonly result: Omit<LayoutResult, "positions">;
      readonly xy: Float64Array<ArrayBuffer>;
    }
  | { readonly sort: "failure"; readonly reason: string };

const PROGRESS_EVERY_MS = 50;
const PLACES_EVERY_MS = 120;

const answer = (message: LayoutAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

const collect = createCollector();

/** True the first time, and then at most once in so many milliseconds. */
function everyMs(ms: number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - last < ms) return false;
    last = now;
    return true;
  };
}

/** The task comes from the page, or over a port from whoever has it before the page. */
self.onmessage = ({ data }: MessageEvent<Parcel | MessagePort>) => {
  if (data instanceof MessagePort) data.onmessage = (event: MessageEvent<Parcel>) => take(event.data);
  else take(data);
};

function take(data: Parcel): void {
  const given = collect(data);
  if (given === null) return;
  try {
    const { dataset, stays } = given.value as { dataset: Dataset; stays: Positions };
    const task = layoutTaskOf(buildNetwork(dataset), stays);
    const ids = task.bodies.map(({ id }) => id);
    answer({ sort: "bodies", ids, sketched: sketchedOf(dataset, ids) });
    const isTimeToTell = everyMs(PROGRESS_EVERY_MS);
    const isTimeToShow = everyMs(PLACES_EVERY_MS);
    const { positions, ...result } = settlePositions(task, {
      onProgress: (progress) => {
        if (progress.share === 1 || isTimeToTell()) answer({ sort: "progress", progress });
      },
      onRound: (look) => {
        if (!isTimeToShow()) return;
        const xy = look();
        answer({ sort: "places", xy }, [xy.buffer]);
      },
    });
    const xy = new Float64Array(2 * ids.length);
    ids.forEach((id, i) => {
      xy[2 * i] = positions[id]?.x ?? 0;
      xy[2 * i + 1] = positions[id]?.y ?? 0;
    });
    answer({ sort: "result", result, xy }, [xy.buffer]);
  } catch (error) {
    answer({ sort: "failure", reason: error instanceof Error ? error.message : String(error) });
  }
}
