/** The outside world: files, browser storage, the address, the worker, the followed folder. */
export * from "./address.ts";
export * from "./beat.ts";
export * from "./files.ts";
export * from "./layInWorker.ts";
export * from "./preferences.ts";
export * from "./source.ts";
