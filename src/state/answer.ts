/** The answer to what is asked, and what of it stands out on the map and in the table. */
import {
  type Cascade,
  type Chain,
  type ChainsAnswer,
  type ChainsQuery,
  cascadeFrom,
  chainArcsOf,
  chainsInSteps,
  type Fragmentation,
  fragmentationWithout,
  type IntroducerFacts,
  introducerFacts,
  introductionTree,
  lineageOf,
  type Origin,
  type OriginAnswer,
  originOf,
  type Route,
  type RoutesAnswer,
  routesBetween,
  type Steps,
  type TreeNode,
  type WithoutAnswer,
  withoutInSteps,
} from "../analysis/index.ts";
import type { ActorId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { type Asking, isOfTwo } from "./asking.ts";
import { remembered } from "./remembered.ts";

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

/** What was found about those asked about; which of several answers is shown is chosen afterwards. */
export type Found =
  | { readonly question: "origin"; readonly result: OriginAnswer }
  | { readonly question: "chains"; readonly result: ChainsAnswer }
  | { readonly question: "route"; readonly result: RoutesAnswer }
  | Extract<Answer, { readonly question: "cascade" | "lineage" | "introducer" | "without" }>;

/** Is everybody named and known whom the question needs? Chains from one actor have an answer without the other: all it can reach. */
export function isAsked({ actors }: Network, { question, from, to }: Asking): boolean {
  if (from === null || !actors.has(from)) return false;
  return !isOfTwo(question) || question === "chains" || (to !== null && actors.has(to));
}

/** Looks the record through for what is asked, which must be asked in full (`isAsked`); in steps, for some of it takes long. */
export function* foundInSteps(network: Network, asking: Asking): Steps<Found> {
  const { question } = asking;
  const from = asking.from ?? "";
  const to = asking.to ?? "";
  switch (question) {
    case "origin":
      return { question, result: originOf(network, from, to) };
    case "chains": {
      const arcs = arcsOf(network, asking.bothWays);
      yield 0;
      return { question, result: yield* chainsInSteps(arcs, chainsAsked(asking)) };
    }
    case "route": {
      const { until: day, avoid } = asking;
      return { question, result: routesBetween(network, { from, to, day, avoid, most: MOST_ROUTES }) };
    }
    case "cascade":
      return { question, actor: from, result: cascadeFrom(network, from) };
    case "lineage":
      return { question, actor: from, line: lineageOf(treeOf(network), from) };
    case "introducer":
      return { question, facts: introducerFacts(network, from, { months: asking.months }) };
    case "without": {
      const result = yield* withoutInSteps(network, from, asking.without);
      return { question, result, fragmentation: fragmentationWithout(network, result) };
    }
  }
}

function chainsAsked(asking: Asking): ChainsQuery {
  const { from, to, strict, possible, undated, since, until, longestWait } = asking;
  return {
    from: from ?? "",
    to,
    strict,
    mode: possible ? "possible" : "certain",
    undated: undated ? "include" : "exclude",
    start: since,
    end: until,
    longestWait,
  };
}

/** The one of several answers that is chosen. */
export function answerOf(found: Found, { place, chain }: Pick<Asking, "place" | "chain">): Answer {
  switch (found.question) {
    case "origin": {
      const { origins } = found.result;
      const at = Math.min(place, Math.max(0, origins.length - 1));
      return { ...found, shown: origins[at] ?? null, place: at };
    }
    case "route": {
      const { routes } = found.result;
      const at = Math.min(place, Math.max(0, routes.length - 1));
      return { ...found, shown: routes[at] ?? null, place: at };
    }
    case "chains":
      return { ...found, shown: found.result.best?.[chain] ?? null };
    default:
      return found;
  }
}
