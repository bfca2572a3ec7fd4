/** What is true now. */
export * from "./actorFacts.ts";
export * from "./address.ts";
export * from "./document.ts";
export * from "./found.ts";
export * from "./inspected.ts";
export * from "./legendView.ts";
export * from "./passing.ts";
export * from "./selectors.ts";
export * from "./store.ts";
export * from "./tableRows.ts";
export * from "./tieFacts.ts";
export * from "./view.ts";
