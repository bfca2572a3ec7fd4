/** The worker that paints the ground: takes columns, answers each wish for a frame with a picture. */
import type { GroundFrame, GroundHoles, GroundSheets } from "./groundData.ts";
import { makeGroundPainter } from "./groundPainter.ts";

/** What the worker is told. */
export type GroundWish =
  | { readonly sort: "sheets"; readonly sheets: Partial<GroundSheets> }
  | {
      readonly sort: "frame";
      readonly serial: number;
      readonly slot: string;
      readonly frame: GroundFrame;
      readonly holes: GroundHoles;
    };

/** What it says: the picture of a wish. */
export interface GroundPicture {
  readonly serial: number;
  readonly picture: ImageBitmap;
}

const painter = makeGroundPainter();
const canvas = new OffscreenCanvas(1, 1);

self.onmessage = ({ data }: MessageEvent<GroundWish>) => {
  if (data.sort === "sheets") {
    painter.take(data.sheets);
    return;
  }
  painter.paint(data.slot, canvas, data.frame, data.holes);
  const picture = canvas.transferToImageBitmap();
  const answer: GroundPicture = { serial: data.serial, picture };
  self.postMessage(answer, { transfer: [picture] });
};
