/** The answer to what is asked, and what of it stands out on the map and in the table. */
import {
  type Cascade,
  type Chain,
  type ChainsAnswer,
  cascadeFrom,
  chainArcsOf,
  chainsFrom,
  type Fragmentation,
  fragmentationWithout,
  type IntroducerFacts,
  introducerFacts,
  introductionTree,
  lineageOf,
  type Origin,
  type OriginAnswer,
  originOf,
  originOfTie,
  type Route,
  type RoutesAnswer,
  routesBetween,
  type TreeNode,
  tieOrderOf,
  type WithoutAnswer,
  withoutActor,
} from "../analysis/index.ts";
import type { ActorId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { type Asking, isOfTwo } from "./asking.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork } from "./selectors.ts";
import type { EnishiState } from "./store.ts";

/** `place` is the one of several answers that is shown. */
export type Answer =
  | {
      readonly question: "origin";
      readonly result: OriginAnswer;
      readonly shown: Origin | null;
      readonly place: number;
    }
  | { readonly question: "chains"; readonly result: ChainsAnswer; readonly shown: Chain | null }
  | {
      readonly question: "route";
      readonly result: RoutesAnswer;
      readonly shown: Route | null;
      readonly place: number;
    }
  | { readonly question: "cascade"; readonly actor: ActorId; readonly result: Cascade }
  | {
      readonly question: "lineage";
      readonly actor: ActorId;
      /** From the actor asked about to where its line begins; empty where it takes part in no introduction. */
      readonly line: readonly TreeNode[];
    }
  | { readonly question: "introducer"; readonly facts: IntroducerFacts }
  | {
      readonly question: "without";
      readonly result: WithoutAnswer;
      readonly fragmentation: { readonly before: Fragmentation; readonly after: Fragmentation };
    };

/** Routes found at once; further ones are said to be. */
export const MOST_ROUTES = 5;

const treeOf = remembered((network: Network) => introductionTree(network));
const arcsOf = remembered((network: Network, bothWays: boolean) => chainArcsOf(network, { bothWays }));

const answerTo = remembered((network: Network, asking: Asking): Answer | null => {
  const { question, from, to } = asking;
  if (from === null || !network.actors.has(from)) return null;
  // chains from one actor have an answer without the other: all it can reach
  if (isOfTwo(question) && question !== "chains" && (to === null || !network.actors.has(to))) return null;
  return answers[question](network, asking, from, to ?? "");
});

type Answering = (network: Network, asking: Asking, from: ActorId, to: ActorId) => Answer;

const answers: { readonly [question in Asking["question"]]: Answering } = {
  origin: (network, { place }, from, to) => {
    const result = originOf(network, from, to);
    const at = Math.min(place, Math.max(0, result.origins.length - 1));
    return { question: "origin", result, shown: result.origins[at] ?? null, place: at };
  },
  chains: (network, asking, from, to) => {
    const result = chainsFrom(arcsOf(network, asking.bothWays), {
      from,
      to: to === "" ? null : to,
      strict: asking.strict,
      mode: asking.possible ? "possible" : "certain",
      undated: asking.undated ? "include" : "exclude",
      start: asking.since,
      end: asking.until,
      longestWait: asking.longestWait,
    });
    return { question: "chains", result, shown: result.best?.[asking.chain] ?? null };
  },
  route: (network, { until, avoid, place }, from, to) => {
    const result = routesBetween(network, { from, to, day: until, avoid, most: MOST_ROUTES });
    const at = Math.min(place, Math.max(0, result.routes.length - 1));
    return { question: "route", result, shown: result.routes[at] ?? null, place: at };
  },
  cascade: (network, _, from) => ({ question: "cascade", actor: from, result: cascadeFrom(network, from) }),
  lineage: (network, _, from) => ({ question: "lineage", actor: from, line: lineageOf(treeOf(network), from) }),
  introducer: (network, { months }, from) => ({
    question: "introducer",
    facts: introducerFacts(network, from, { months }),
  }),
  without: (network, { without }, from) => {
    const result = withoutActor(network, from, without);
    return { question: "without", result, fragmentation: fragmentationWithout(network, result) };
  },
};

/** The answer to what is asked; `null` while somebody is still to be named. */
export function selectAnswer(state: EnishiState): Answer | null {
  return answerTo(selectNetwork(state), state.view.asking);
}

/** Derivations looked at for an example. */
const MOST_TRIED = 300;

const exampleOf = remembered((network: Network): { readonly from: ActorId; readonly to: ActorId } | null => {
  const order = tieOrderOf(network);
  let best = null as { from: ActorId; to: ActorId; steps: number } | null;
  for (const tie of network.dataset.ties.filter(({ via }) => via !== null).slice(0, MOST_TRIED)) {
    for (const from of [tie.from, tie.to]) {
      const { steps } = originOfTie(network, tie, from, order);
      const to = from === tie.from ? tie.to : tie.from;
      if (steps.length > (best?.steps ?? 0)) best = { from, to, steps: steps.length };
    }
  }
  return best === null ? null : { from: best.from, to: best.to };
});

/** Two actors whose acquaintance has much to tell, for those who do not know yet what to ask; `null` without introductions. */
export function selectTellingOrigin(state: EnishiState): { readonly from: ActorId; readonly to: ActorId } | null {
  return exampleOf(selectNetwork(state));
}
