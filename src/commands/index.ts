/** Everything a user can wish for. */
export * from "./arrange.ts";
export { createEnishi, type Enishi, stopPlaying } from "./enishi.ts";
export * from "./filter.ts";
export * from "./keepAddress.ts";
export * from "./look.ts";
export { openFiles, openFirst, stopLayout } from "./openDataset.ts";
export * from "./pick.ts";
export * from "./story.ts";
export * from "./time.ts";
