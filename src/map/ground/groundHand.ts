/** Who paints the ground: a worker, so that the page stays free; the page itself where there can be none. */
import type { GroundPicture, GroundWish } from "./ground.worker.ts";
import GroundWorker from "./ground.worker.ts?worker";
import type { GroundCanvas } from "./groundData.ts";
import { makeGroundPainter } from "./groundPainter.ts";

export type Picture = ImageBitmap | GroundCanvas;

export interface GroundHand {
  readonly tell: (wish: GroundWish) => void;
  readonly stop: () => void;
}

let spare: Worker | null = null;

/** Starts a worker ahead of need, so that its script is loaded by the time something is to be painted. */
export function readyGround(): void {
  if (spare !== null || typeof OffscreenCanvas === "undefined") return;
  const worker = new GroundWorker();
  spare = worker;
  worker.onerror = () => {
    if (spare === worker) spare = null;
  };
}

function takeWorker(): Worker {
  const worker = spare ?? new GroundWorker();
  spare = null;
  return worker;
}

/** Wishes are answered one by one, in their order. */
export function makeGroundHand(answer: (serial: number, picture: Picture) => void): GroundHand {
  if (typeof OffscreenCanvas === "undefined") return handOnPage(answer);
  const told: GroundWish[] = [];
  let onPage: GroundHand | null = null;
  const worker = takeWorker();
  worker.onmessage = ({ data }: MessageEvent<GroundPicture>) => answer(data.serial, data.picture);
  // a worker that cannot start says so without a message; what it was told is told once more
  worker.onerror = () => {
    worker.terminate();
    onPage ??= handOnPage(answer);
    for (const wish of told.splice(0)) onPage.tell(wish);
  };
  return {
    tell: (wish) => {
      if (onPage) return onPage.tell(wish);
      if (told.length < 8) told.push(wish);
      worker.postMessage(wish);
    },
    stop: () => {
      worker.terminate();
      onPage?.stop();
    },
  };
}

function handOnPage(answer: (serial: number, picture: Picture) => void): GroundHand {
  const painter = makeGroundPainter();
  let stopped = false;
  return {
    tell: (wish) => {
      if (wish.sort === "sheets") return painter.take(wish.sheets);
      setTimeout(() => {
        if (stopped) return;
        const canvas = document.createElement("canvas");
        painter.paint(wish.slot, canvas, wish.frame, wish.holes);
        answer(wish.serial, canvas);
      });
    },
    stop: () => {
      stopped = true;
    },
  };
}
