/** What is said to who asks for a step by a number that no step has. */
import type { Language, StoryId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { stepsOf } from "../story/index.ts";
import { wordsIn } from "../words/index.ts";

/** Which numbers there are: around it, or from the first to the last; "" for a step that exists, or where nothing is told. */
export function missedStepInWords(network: Network, story: StoryId, number: number, language: Language): string {
  const say = wordsIn(language).presenting.missed;
  const steps = stepsOf(network, story);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || steps.includes(number)) return "";
  if (first === last) return say.only(number, first);
  const [before, after] = [steps.findLast((step) => step < number), steps.find((step) => step > number)];
  return before === undefined || after === undefined
    ? say.outside(number, first, last)
    : say.between(number, before, after);
}
