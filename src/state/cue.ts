/** What a presenter needs to know at a moment, in words and plain enough to be sent to another window. */
import { isTriad, type Language, type Tie } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { betweenInWords, whenInWords, wordsIn } from "../words/index.ts";
import type { Cue, CueStep, CueTie } from "./cueParts.ts";
import { type Presented, type PresentedStep, selectPresented } from "./presented.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork } from "./selectors.ts";
import { tieInSentence, titleOfStep } from "./stepTitle.ts";
import type { EnishiState } from "./store.ts";
import type { View } from "./view.ts";

const cueOf = remembered((network: Network, presented: Presented | null, view: View, since: number): Cue | null => {
  const { presenting, language, theme } = view;
  if (presented === null || presenting === null) return null;
  return {
    language,
    theme: theme === "projector" ? "light" : theme,
    story: presented.story?.title ?? wordsIn(language).presenting.whole,
    order: presented.order,
    place: presented.place,
    total: presented.total,
    now: stepOf(network, presented.now, language),
    next: presented.next && stepOf(network, presented.next, language),
    black: presenting.black,
    namesHidden: !presenting.names,
    since,
  };
});

/** `null` while nothing is told. */
export function selectCue(state: EnishiState): Cue | null {
  return cueOf(selectNetwork(state), selectPresented(state), state.view, state.passing.presentedSince);
}

function stepOf(network: Network, { episode, ties, between }: PresentedStep, language: Language): CueStep {
  const of = episode.speakerActor === null ? "" : (network.actors.get(episode.speakerActor)?.name ?? "");
  return {
    step: episode.step,
    title: titleOfStep(network, episode, language),
    words: episode.text,
    speaker: [episode.speaker, of].filter(Boolean).join("　"),
    time:
      episode.when === null
        ? wordsIn(language).presenting.undated(between ? betweenInWords(between, language) : "")
        : whenInWords(episode.when, language),
    dated: episode.when !== null,
    certain: episode.certain,
    source: episode.source,
    ties: ties.map((tie) => tieOf(network, tie, language)),
  };
}

function tieOf(network: Network, tie: Tie, language: Language): CueTie {
  return {
    id: tie.id,
    sentence: tieInSentence(network, tie, language),
    time: whenInWords(tie.when, language),
    contact: tie.contact,
    note: tie.note,
    source: tie.source,
    certain: tie.certain,
    unnamed: isTriad(tie) && tie.via === null,
  };
}
