/** What is kept of the data: imports joined without doubles, actors merged and told apart. */
export * from "./types.ts";
