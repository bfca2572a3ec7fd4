/** What is shown and how strongly, as plain data. */
export * from "./bodies.ts";
export { labelOf } from "./cast.ts";
export * from "./composeScene.ts";
export * from "./curves.ts";
export { LABEL_LINE, widthInLetters } from "./folding.ts";
export { TITLE_PX } from "./grounds.ts";
export * from "./icons.ts";
export * from "./labels.ts";
export * from "./looks.ts";
export { type Measured, measuredRadius, RAMP_STEPS } from "./measured.ts";
export * from "./outlines.ts";
export * from "./placeBubble.ts";
export * from "./spiral/laySpiral.ts";
export * from "./spiral/spiralSteps.ts";
export type * from "./spiral/types.ts";
export { verdictsIn } from "./strengths.ts";
export type * from "./types.ts";
export * from "./withoutNames.ts";
