/** What a step is called: its own title, else the tie it tells of in a sentence, else who is in it. */
import { type Episode, isTriad, type Language, shortNameOf, type Tie } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { kindInWords, wordsIn } from "../words/index.ts";

/** Who is named in a step without a title; the rest is counted. */
const MOST_NAMED = 4;

/** "" for a step without a title that names neither ties nor actors of the record. */
export function titleOfStep(network: Network, episode: Episode, language: Language): string {
  const { title, ties, actors, speakerActor } = episode;
  if (title !== "") return title;
  const tie = ties.map((id) => network.ties.get(id)).find(Boolean);
  if (tie) return tieInSentence(network, tie, language);
  const present = actors.length === 0 && speakerActor !== null ? [speakerActor] : actors;
  const names = present.flatMap((id) => network.actors.get(id)?.name ?? []).map(shortNameOf);
  const named = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names;
  return wordsIn(language).presenting.together(named, names.length - named.length);
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
