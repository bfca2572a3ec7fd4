/** The data set as a graph, and questions about neighbours. */
export * from "./buildNetwork.ts";
export { type Columns, columnsOf, dealingsOf } from "./columns.ts";
export * from "./foldedText.ts";
export * from "./introductionsFollowing.ts";
export * from "./neighbourhood.ts";
export * from "./recordedSpan.ts";
export * from "./restsOn.ts";
export * from "./searchActors.ts";
export * from "./searchStories.ts";
export * from "./storyActors.ts";
