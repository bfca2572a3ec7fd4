/** What a record can tell: chains, origins, introducers, brokerage, measures. */
export {};
