/** The outside world: files, browser storage, the address, the workers, the followed folder. */
export * from "./address.ts";
export * from "./askToStay.ts";
export * from "./beat.ts";
export { readyDataWorker } from "./dataWorker.ts";
export * from "./files.ts";
export * from "./fullScreen.ts";
export * from "./layInWorker.ts";
export * from "./measureInWorker.ts";
export * from "./preferences.ts";
export * from "./printPage.ts";
export * from "./readInWorker.ts";
export * from "./rememberedLayouts.ts";
export * from "./rememberedWords.ts";
export * from "./saveOut.ts";
export * from "./secondWindow.ts";
export * from "./source.ts";
export * from "./vault.ts";
export * from "./workOnData.ts";
