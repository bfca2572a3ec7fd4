/** What a record can tell: chains, origins, introducers, brokerage, measures. */
export * from "./measures.ts";
