/** One step of a chain, an origin or a route as a line of text. */
import type { ActorId, Language, Tie } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { type Words, whenInWords } from "../words/index.ts";

export function nameIn({ actors }: Network, id: ActorId): string {
  return actors.get(id)?.name ?? id;
}

/** Who and whom, when as the source has it, and who introduced them, unless it is one of the two. */
export function stepLine(
  network: Network,
  { via, viaUnnamed, when, story }: Tie,
  from: ActorId,
  to: ActorId,
  { terminal: { answers } }: Words,
  language: Language,
): string {
  const introducer = via === null || via === from || via === to ? null : nameIn(network, via);
  return answers.step({
    from: nameIn(network, from),
    to: nameIn(network, to),
    when: whenInWords(when, language),
    introducer: introducer ?? (viaUnnamed ? answers.unnamed : ""),
    story: story === null ? "" : (network.stories.get(story)?.title ?? story),
  });
}
