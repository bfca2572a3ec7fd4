/** The tasks about standing between others: Burt's four, Gould and Fernandez's roles. */
import { type Brokerage, brokerage, countsAt, countsOfAll, ROLES } from "./brokerage.ts";
import { bernoulliByGroup, type Expectation, expectedByDealing, zScores } from "./brokerageByChance.ts";
import { dealtBrokerage, workOfDealing } from "./brokerageDealt.ts";
import { bernoulliOfNetwork } from "./brokerageExact.ts";
import { type BurtModel, type BurtValues, burt, type TieStrength } from "./burt.ts";
import type { MeasureKey } from "./conventions.ts";
import { density } from "./degrees.ts";
import { degreeOf } from "./flatGraph.ts";
import { byActor, type MeasureContext, type MeasureTask, type MeasureValues } from "./measureTask.ts";
import type { Partition } from "./partition.ts";
import type { Steps } from "./steps.ts";

/** Pairs of arcs through all actors; steps of dealing. Beyond them roles, or their test, are left out. */
const ROLE_WORK = 1e9;
const DEALING_WORK = 1e9;

const BURT_NAMES = [
  ["constraint", "constraint"],
  ["effective_size", "effectiveSize"],
  ["efficiency", "efficiency"],
  ["hierarchy", "hierarchy"],
] as const satisfies readonly (readonly [string, keyof BurtValues])[];

function burtTask(suffix: string, strength: TieStrength, model: BurtModel): MeasureTask {
  const keyOf = (name: string) => `burt_${name}_${suffix}` as MeasureKey;
  return {
    keys: BURT_NAMES.map(([name]) => keyOf(name)),
    weight: 3,
    count({ graph }) {
      const all = burt(graph, strength, model);
      const values: MeasureValues = {};
      for (const [name, field] of BURT_NAMES) {
        const column = all.map((one) => one[field]);
        values[keyOf(name)] = byActor(graph, column);
      }
      return values;
    },
  };
}

function tooManyTriads({ graph: { ids, out, into } }: MeasureContext): boolean {
  let pairs = 0;
  for (let v = 0; v < ids.length; v++) pairs += degreeOf(out, v) * degreeOf(into, v);
  return pairs > ROLE_WORK;
}

function roles({ graph, partition, memory }: MeasureContext): Brokerage {
  if (!memory.has("roles")) memory.set("roles", brokerage(graph, partition as Partition));
  return memory.get("roles") as Brokerage;
}

function roleValues(context: MeasureContext): MeasureValues {
  const { graph } = context;
  const partition = context.partition as Partition;
  const { raw, partial } = roles(context);
  const byGroup = bernoulliByGroup(partition, density(graph.out));
  const places = graph.ids.map((_, at) => at);
  const groupAt = (at: number) => partition.of[at] as number;
  const expectation = (at: number) => byGroup[groupAt(at)] as Expectation;
  const byType = (part: keyof Expectation) =>
    Object.fromEntries(partition.names.map((name, group) => [name, { ...(byGroup[group] as Expectation)[part] }]));
  const dealt = places.map((at) => expectedByDealing(partition, groupAt(at), countsAt(raw, at).total));
  return {
    gf_raw: byActor(
      graph,
      places.map((at) => ({ ...countsAt(raw, at) })),
    ),
    gf_partial_weighted: byActor(
      graph,
      places.map((at) => ({ ...countsAt(partial, at) })),
    ),
    gf_expected_bernoulli: byActor(
      graph,
      places.map((at) => ({ ...expectation(at).mean })),
    ),
    gf_z_bernoulli: byActor(
      graph,
      places.map((at) => zScores(countsAt(raw, at), expectation(at))),
    ),
    gf_expected_bernoulli_by_type: byType("mean"),
    gf_sd_bernoulli_by_type: byType("sd"),
    gf_expected_type_permutation: byActor(graph, dealt),
  };
}

function roleValuesOfAll(context: MeasureContext): MeasureValues {
  const observed = countsOfAll(roles(context).raw);
  const chance = bernoulliOfNetwork(context.partition as Partition, density(context.graph.out));
  return {
    gf_global_raw: { ...observed },
    gf_global_expected: chance && { ...chance.mean },
    gf_global_sd_EXACT: chance && { ...chance.sd },
    gf_global_z_EXACT: chance && zScores(observed, chance),
  };
}

function dealingTask(way: "type" | "partial"): MeasureTask {
  const [own, all] = [`gf_${way}_permutation_test`, `gf_global_${way}_permutation_test`] as const;
  return {
    keys: [own, all],
    needsGroups: true,
    weight: 20,
    tooLarge: (context) => tooManyTriads(context) || workOfDealing(context.graph) > DEALING_WORK,
    *run({ graph, seed, partition }): Steps<MeasureValues> {
      const tested = yield* dealtBrokerage(graph, partition as Partition, { seed, shared: way === "partial" });
      const rows = graph.ids.map((_, at) =>
        Object.fromEntries(ROLES.map((role) => [role, { ...tested.actors[role][at] }])),
      );
      return {
        [own]: byActor(graph, rows),
        [all]: Object.fromEntries(ROLES.map((role) => [role, { ...tested.all[role] }])),
      };
    },
  };
}

export const BROKERAGE_TASKS: readonly MeasureTask[] = [
  burtTask("undirected_binary", "undirected", "whole"),
  burtTask("directed_symsum_binary", "symsum", "whole"),
  burtTask("directed_symsum_weighted", "weighted", "whole"),
  burtTask("EGONET_MODEL_undirected_binary", "undirected", "egonet"),
  burtTask("EGONET_MODEL_directed_symsum_binary", "symsum", "egonet"),
  {
    keys: [
      "gf_raw",
      "gf_partial_weighted",
      "gf_expected_bernoulli",
      "gf_z_bernoulli",
      "gf_expected_bernoulli_by_type",
      "gf_sd_bernoulli_by_type",
      "gf_expected_type_permutation",
    ],
    needsGroups: true,
    weight: 5,
    tooLarge: tooManyTriads,
    count: roleValues,
  },
  {
    keys: ["gf_global_raw", "gf_global_expected", "gf_global_sd_EXACT", "gf_global_z_EXACT"],
    needsGroups: true,
    weight: 5,
    tooLarge: tooManyTriads,
    count: roleValuesOfAll,
  },
  dealingTask("type"),
  dealingTask("partial"),
];
