/** The numbers about an introducer, in the order they are shown. */
import type { IntroducerFacts } from "../../analysis/index.ts";
import type { Answer } from "../../state/index.ts";

export type IntroducerAnswered = Extract<Answer, { question: "introducer" }>;

export const PARTS = [
  "made",
  "received",
  "partners",
  "followedByTie",
  "followedByIntroductions",
  "closures",
  "open",
  "stories",
  "wards",
  "types",
] as const;
export type Part = (typeof PARTS)[number];

export function countOf(facts: IntroducerFacts, part: Part): number {
  return part === "open" ? facts.open.count : facts[part].length;
}
