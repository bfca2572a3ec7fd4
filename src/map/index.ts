/** Draws a scene with Cytoscape and reports what the user does with it. */
export type { Presented } from "./BeforeRoom.tsx";
export { readyGround } from "./ground/groundHand.ts";
export type { MapIntent } from "./intents.ts";
export { MapSketch } from "./MapSketch.tsx";
export { NetworkMap } from "./NetworkMap.tsx";
export { openSketch } from "./openingSketch.ts";
