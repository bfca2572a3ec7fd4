/** What a search offers to choose from: the best actors, then stories and steps. */
import type { Found } from "../../state/index.ts";

export type Choice =
  | { readonly sort: "actor"; readonly found: Found["actors"][number] }
  | { readonly sort: "story"; readonly found: Found["stories"][number] };

const ACTORS = 8;
const ALL = 12;

/** At most twelve, of which eight actors where stories match too; `left` counts those not offered. */
export function choicesOf({ actors, stories }: Found): { choices: readonly Choice[]; left: number } {
  const shownActors = actors.slice(0, Math.max(ACTORS, ALL - stories.length));
  const shownStories = stories.slice(0, ALL - shownActors.length);
  const choices: Choice[] = [
    ...shownActors.map((found) => ({ sort: "actor" as const, found })),
    ...shownStories.map((found) => ({ sort: "story" as const, found })),
  ];
  return { choices, left: actors.length + stories.length - choices.length };
}
