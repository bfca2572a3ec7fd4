/** Episodes told in order: timelines, and what is done, now and to come. */
export * from "./axis.ts";
export * from "./episodesTold.ts";
export * from "./interchange.ts";
export * from "./meetings.ts";
export * from "./peopleNames.ts";
export * from "./placeMarks.ts";
export * from "./progress.ts";
export * from "./stepTime.ts";
export * from "./ticks.ts";
export * from "./timeline.ts";
