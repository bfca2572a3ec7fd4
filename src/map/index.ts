/** Draws a scene with Cytoscape and reports what the user does with it. */
export type { Presented } from "./BeforeRoom.tsx";
export { type Carry, makeCarry } from "./carry.ts";
export type { GroundCanvas, GroundFrame, GroundSheets } from "./ground/groundData.ts";
export { readyGround } from "./ground/groundHand.ts";
export { makeGroundPainter } from "./ground/groundPainter.ts";
export type { MapIntent } from "./intents.ts";
export { MapSketch } from "./MapSketch.tsx";
export { NetworkMap } from "./NetworkMap.tsx";
export { openSketch } from "./openingSketch.ts";
