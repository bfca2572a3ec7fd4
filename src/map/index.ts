/** Draws a scene with Cytoscape and reports what the user does with it. */
export type { Presented } from "./BeforeRoom.tsx";
export type { MapIntent } from "./intents.ts";
export { NetworkMap } from "./NetworkMap.tsx";
