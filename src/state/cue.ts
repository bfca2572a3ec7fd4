/** What a presenter needs to know at a moment, in words and plain enough to be sent to another window. */
import { isTriad, type Language, type Tie } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { withoutNames } from "../story/index.ts";
import { betweenInWords, whenInWords, wordsIn } from "../words/index.ts";
import type { Cue, CueStep, CueTie } from "./cueParts.ts";
import { missedStepInWords } from "./missedStep.ts";
import type { TellingPart } from "./passing.ts";
import { type Presented, type PresentedStep, selectHiddenNames, selectPresented } from "./presented.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork } from "./selectors.ts";
import { tieInSentence, titleOfStep } from "./stepTitle.ts";
import type { EnishiState } from "./store.ts";
import type { View } from "./view.ts";

const cueOf = remembered(
  (
    network: Network,
    presented: Presented | null,
    view: View,
    { since, part, missed, isSaying }: Told,
    hidden: readonly string[],
  ): Cue | null => {
    const { presenting, language, theme } = view;
    if (presented === null || presenting === null) return null;
    const { mask, whole } = wordsIn(language).presenting;
    const hide: Hide = (text) => withoutNames(text, hidden, mask);
    const { story, order, place, total, now, next } = presented;
    return {
      language,
      theme: theme === "projector" ? "light" : theme,
      story: hide(story?.title ?? whole),
      order,
      place,
      total,
      now: stepOf(network, now, language, hide),
      next: next && stepOf(network, next, language, hide),
      black: presenting.black,
      namesHidden: !presenting.names,
      part: part.episode === now.episode.id ? { at: part.at, of: part.of } : { at: 0, of: 1 },
      missed: missed === null ? "" : missedStepInWords(network, presenting.story, missed, language),
      since,
      isSaying,
    };
  },
);

/** `null` while nothing is told. Names that the room is not to read are not in it either: the notes may stand before the room. */
export function selectCue(state: EnishiState): Cue | null {
  return cueOf(
    selectNetwork(state),
    selectPresented(state),
    state.view,
    toldOf(
      state.passing.presentedSince,
      state.passing.tellingPart,
      state.passing.missedStep,
      state.passing.dialog === "saying",
    ),
    selectHiddenNames(state),
  );
}

interface Told {
  readonly since: number;
  readonly part: TellingPart;
  readonly missed: number | null;
  readonly isSaying: boolean;
}

const toldOf = remembered(
  (since: number, part: TellingPart, missed: number | null, isSaying: boolean): Told => ({
    since,
    part,
    missed,
    isSaying,
  }),
);

type Hide = (text: string) => string;

function stepOf(network: Network, { episode, ties, between }: PresentedStep, language: Language, hide: Hide): CueStep {
  const of = episode.speakerActor === null ? "" : (network.actors.get(episode.speakerActor)?.name ?? "");
  return {
    step: episode.step,
    title: hide(titleOfStep(network, episode, language)),
    words: hide(episode.text),
    speaker: hide([episode.speaker, of].filter(Boolean).join("　")),
    time:
      episode.when === null
        ? wordsIn(language).presenting.undated(between ? betweenInWords(between, language) : "")
        : whenInWords(episode.when, language),
    dated: episode.when !== null,
    certain: episode.certain,
    source: hide(episode.source),
    ties: ties.map((tie) => tieOf(network, tie, language, hide)),
  };
}

function tieOf(network: Network, tie: Tie, language: Language, hide: Hide): CueTie {
  return {
    id: tie.id,
    sentence: hide(tieInSentence(network, tie, language)),
    time: whenInWords(tie.when, language),
    contact: hide(tie.contact),
    note: hide(tie.note),
    source: hide(tie.source),
    certain: tie.certain,
    unnamed: isTriad(tie) && tie.via === null,
  };
}
