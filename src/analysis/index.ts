/** What a record can tell: chains, origins, introducers, brokerage, measures. */
export * from "./acquaintance.ts";
export * from "./answers.ts";
export * from "./cascade.ts";
export * from "./chainArcs.ts";
export * from "./chains.ts";
export * from "./chainsQuery.ts";
export * from "./fragmentationWithout.ts";
export * from "./introducerCounts.ts";
export * from "./introducerFacts.ts";
export * from "./introductionTree.ts";
export * from "./measures.ts";
export type { Missing, MissingReason } from "./missingChain.ts";
export type { OpenTriads } from "./openTriads.ts";
export * from "./origin.ts";
export * from "./routes.ts";
export * from "./tieOrder.ts";
export type { Chain, ChainStep } from "./timedChain.ts";
export * from "./withoutActor.ts";
