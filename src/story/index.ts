/** Episodes told in order: timelines, and what is done, now and to come. */
export * from "./activity.ts";
export { type Axis, axisFor } from "./axis.ts";
export * from "./bins.ts";
export * from "./episodesTold.ts";
export * from "./interchange.ts";
export * from "./meetings.ts";
export * from "./partsOfWords.ts";
export * from "./peopleNames.ts";
export * from "./placeMarks.ts";
export * from "./playing.ts";
export * from "./progress.ts";
export * from "./stepTime.ts";
export * from "./ticks.ts";
export * from "./timeline.ts";
export * from "./zoom.ts";
