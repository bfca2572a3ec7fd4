/** The data set as a graph, and questions about neighbours. */
export * from "./buildNetwork.ts";
export * from "./neighbourhood.ts";
