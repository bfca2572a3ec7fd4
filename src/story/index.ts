/** Episodes told in order: timelines, and what is done, now and to come. */
export * from "./progress.ts";
export * from "./timeline.ts";
