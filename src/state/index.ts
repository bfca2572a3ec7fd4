/** What is true now. */
export * from "./address.ts";
export * from "./document.ts";
export * from "./passing.ts";
export * from "./selectors.ts";
export * from "./store.ts";
export * from "./view.ts";
