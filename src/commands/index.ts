/** Everything a user can wish for. */

export { answerAgain, followAnswers, stopAnswering } from "./answering.ts";
export * from "./arrange.ts";
export * from "./asking.ts";
export * from "./counted.ts";
export { countAgain, followNumbers, stopCounting } from "./counting.ts";
export { createEnishi, type Enishi, stopPlaying } from "./enishi.ts";
export * from "./filter.ts";
export * from "./gathering.ts";
export * from "./handout.ts";
export * from "./importing.ts";
export * from "./keepAddress.ts";
export {
  forgetEverything,
  forgetSet,
  keepAgain,
  keepMineAsCopy,
  renameSet,
  takeTheirs,
} from "./library.ts";
export * from "./likePairs.ts";
export * from "./look.ts";
export * from "./makeStory.ts";
export * from "./mend.ts";
export * from "./numbers.ts";
export { openKept, openOwn } from "./openDocument.ts";
export { openFirst } from "./openFirst.ts";
export * from "./pick.ts";
export * from "./present.ts";
export * from "./presenterWindow.ts";
export * from "./reviewRoom.ts";
export * from "./room.ts";
export * from "./saveOut.ts";
export { stopLayout } from "./settle.ts";
export * from "./spiral.ts";
export * from "./story.ts";
export { takeDraft } from "./takeDraft.ts";
export * from "./time.ts";
