/** What is kept of the data: imports joined without doubles, actors merged and told apart. */
export { compareRecords } from "./compareRecords.ts";
export { duplicateCandidates } from "./duplicateCandidates.ts";
export * from "./types.ts";
export { updateRecord } from "./updateRecord.ts";
export { withMerges } from "./withMerges.ts";
