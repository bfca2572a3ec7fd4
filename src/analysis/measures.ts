/** The part of this room's door that is about measures. */
export { type Arrows, arcsOfTie, arcsOfTies, graphOfRecord } from "./arcsOfTies.ts";
export {
  type Betweenness,
  betweenness,
  betweennessInSteps,
  type SampledBetweenness,
  sampledBetweenness,
} from "./betweenness.ts";
export {
  type Brokerage,
  brokerage,
  countsAt,
  countsOfAll,
  type OpenTriad,
  ROLES,
  type Role,
  type RoleCounts,
  roleAt,
  triadsOf,
} from "./brokerage.ts";
export { bernoulliByGroup, type Expectation, expectedByDealing, zScores } from "./brokerageByChance.ts";
export { type DealtBrokerage, type DealtCount, type DealtOptions, dealtBrokerage } from "./brokerageDealt.ts";
export { bernoulliOfNetwork } from "./brokerageExact.ts";
export { type BurtModel, type BurtValues, burt, type TieStrength } from "./burt.ts";
export { components, strongComponents } from "./components.ts";
export { CONVENTIONS, type MeasureKey } from "./conventions.ts";
export { type CutPoints, cutPoints } from "./cutPoints.ts";
export { density, dyadCensus } from "./degrees.ts";
export { type ArcRow, type FlatGraph, flatGraph, withoutDirection } from "./flatGraph.ts";
export { type BestSets, type Breakage, keyPlayers } from "./keyPlayers.ts";
export { type Louvain, louvain } from "./louvain.ts";
export {
  factsOf,
  type MeasureOptions,
  type MeasureProgress,
  type MeasureReport,
  measureInSteps,
  measureNetwork,
  type NetworkFacts,
} from "./measureNetwork.ts";
export type { MeasureValue, MeasureValues, NotCounted, Sampled } from "./measureTask.ts";
export { type TieMix, tieMix, tiesOfGroups } from "./mixing.ts";
export { type Partition, partitionOf } from "./partition.ts";
export { MEASURES, type RankingMeasure } from "./rankingMeasures.ts";
export { distanceFragmentation, fragmentation, type Removal, removals } from "./removal.ts";
export { type Chance, seededChance } from "./seededChance.ts";
export { finish, type Steps } from "./steps.ts";
export { workedExample } from "./workedExample.ts";
export type { Via, Worked, WorkedExample, WorkedRule, WorkedTerm } from "./workedTerms.ts";
