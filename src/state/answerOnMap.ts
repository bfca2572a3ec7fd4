/** What of an answer stands out on the map: who and which ties, how strongly, and which ties carry a number. */
import type { ActorId, Tie, TieId } from "../model/index.ts";
import type { Emphasis, Strength } from "../scene/index.ts";
import type { Answer } from "./answer.ts";
import { selectAnswer } from "./answering.ts";
import { type OpenedTriads, selectOpenedTriads } from "./brokeredTriads.ts";
import { remembered } from "./remembered.ts";
import type { EnishiState } from "./store.ts";

/** More numbers than this would only cover each other. */
const MOST_NUMBERED = 12;

const emphasisOf = remembered((answer: Answer): Emphasis => {
  switch (answer.question) {
    case "origin": {
      const { beginning, steps } = answer.shown ?? { beginning: null, steps: [] };
      const ties = steps.map(({ tie }) => tie);
      const before = beginning?.tie && !ties.includes(beginning.tie) ? [beginning.tie] : [];
      return told([answer.result.from, answer.result.to], ties, [...before, ...answer.result.presumed]);
    }
    case "chains": {
      const { from, to } = answer.result.query;
      if (answer.shown) return told([from, to ?? from], tiesOf(answer.shown.steps), []);
      const { reached, missing } = answer.result;
      if (to !== null) return told([from, to], [], missing?.arc ? [missing.arc.tie] : []);
      return told([from], [], [], [...reached.keys()]);
    }
    case "route": {
      const { from, to } = answer.result.query;
      return told([from, to], tiesOf(answer.shown?.steps ?? []), []);
    }
    case "cascade": {
      const ties = answer.result.items.map(({ tie }) => tie);
      return told([answer.actor], ties, []);
    }
    case "lineage": {
      const parents = answer.line.flatMap((node) => node.parents.map(({ tie }) => tie));
      const undated = answer.line.flatMap((node) => node.undated.map(({ tie }) => tie));
      return told([answer.actor], parents.toReversed(), undated);
    }
    case "introducer":
      return told([answer.facts.actor], [], [...answer.facts.made, ...answer.facts.received], answer.facts.partners);
    case "without": {
      const { actor, what, fallen } = answer.result;
      return {
        actors: new Map<ActorId, Strength>(what === "actor" ? [[actor, "to-come"]] : [[actor, "now"]]),
        ties: new Map<TieId, Strength>(fallen.map(({ tie }) => [tie.id, "rest"])),
        others: "plain",
        numbered: [],
      };
    }
  }
});

const emphasisOfTriads = remembered(({ broker, triads, ties, picked }: OpenedTriads): Emphasis => {
  if (picked !== null) return told([picked.triad.from, picked.triad.broker, picked.triad.to], [], picked.ties);
  const ends = triads.flatMap(({ from, broker: own, to }) => [from, own, to]);
  return told(broker === null ? [] : [broker], [], ties, ends);
});

/** What stands out of an answer, or of triads that a count opened; `null` on other screens, and where nothing does. */
export function selectEmphasis(state: EnishiState): Emphasis | null {
  const opened = selectOpenedTriads(state);
  if (opened !== null) return emphasisOfTriads(opened);
  if (state.view.screen !== "ask") return null;
  const answer = selectAnswer(state);
  return answer && emphasisOf(answer);
}

function tiesOf(steps: readonly { readonly tie: Tie }[]): readonly Tie[] {
  return [...new Set(steps.map(({ tie }) => tie))];
}

/** Those asked about are now; who and what the answer tells is done; all else rests. Only `steps` carry numbers. */
function told(
  asked: readonly ActorId[],
  steps: readonly Tie[],
  besides: readonly Tie[],
  others: readonly ActorId[] = [],
): Emphasis {
  const ties = new Map<TieId, Strength>([...besides, ...steps].map((tie) => [tie.id, "done"]));
  const actors = new Map<ActorId, Strength>(others.map((id) => [id, "done"]));
  for (const { from, to, via } of [...steps, ...besides]) {
    for (const id of [from, to, via]) if (id !== null) actors.set(id, "done");
  }
  for (const id of asked) actors.set(id, "now");
  return { actors, ties, others: "rest", numbered: steps.slice(0, MOST_NUMBERED).map(({ id }) => id) };
}
