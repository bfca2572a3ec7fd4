/** What a step is called: its own title, else the tie it tells of in a sentence. */
import { type Episode, isTriad, type Language, shortNameOf, type Tie } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { kindInWords, wordsIn } from "../words/index.ts";

/** "" for a step without a title whose ties are not on record. */
export function titleOfStep(network: Network, { title, ties }: Episode, language: Language): string {
  if (title !== "") return title;
  const tie = ties.map((id) => network.ties.get(id)).find(Boolean);
  return tie ? tieInSentence(network, tie, language) : "";
}

/** A tie in one sentence, with short names: 「センターの紹介で、A と B が出会う」. */
export function tieInSentence({ actors, dataset }: Network, tie: Tie, language: Language): string {
  const say = wordsIn(language).presenting;
  const nameOf = (id: string) => shortNameOf(actors.get(id)?.name ?? id);
  const [from, to] = [nameOf(tie.from), nameOf(tie.to)];
  if (tie.via !== null) return say.metBy(nameOf(tie.via), from, to);
  if (isTriad(tie)) return say.metBySomebody(from, to);
  if (tie.kind === "introduction") return say.broughtIn(from, to);
  return say.tie(from, to, kindInWords(tie.kind, language, dataset.kinds));
}
