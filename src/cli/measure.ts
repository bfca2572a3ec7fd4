/** `enishi measure`: every measure of a network, with how it is counted. */
import { graphOfRecord, type MeasureKey, type MeasureValue, measureNetwork } from "../analysis/index.ts";
import type { Dataset } from "../model/index.ts";
import { wordsIn } from "../words/index.ts";
import { askedNumber } from "./askedNumber.ts";
import { groupsBy } from "./groupsBy.ts";
import type { Arguments } from "./readArguments.ts";
import { readGiven } from "./readGiven.ts";
import type { ExitCode, World } from "./world.ts";

const WHOLE = ["density_directed", "density_undirected", "reciprocity_edgewise", "transitivity_undirected"] as const;
const RANKED = ["degree_neighbours", "strength_out", "betweenness_undirected_norm", "pagerank_085_simple"] as const;
const IN_WORDS: readonly MeasureKey[] = [...WHOLE, ...RANKED, "components_weak_sizes"];
const MOST_RANKED = 5;

/**
 * Dates do not matter here, so that questions about them may stay open. Rows of a plain list are its arcs; a list without a row
 * is a network of nobody, as a study that counts year by year may have one: its measures are `null`.
 */
export async function measure(given: Arguments, world: World): Promise<ExitCode> {
  const words = wordsIn(world.language);
  const seed = askedNumber(given, "--seed", words) ?? 1;
  const read = await readGiven(given, world, words, { dates: false, empty: true });
  const { dataset } = read.reading;
  const groups = groupsBy(read, given.values.get("--group"), words);
  const isJson = given.flags.has("--json");
  const report = measureNetwork(graphOfRecord(dataset), {
    directed: !given.flags.has("--undirected"),
    group: groups?.of ?? null,
    seed,
    exact: given.flags.has("--exact"),
    ...(isJson ? {} : { which: IN_WORDS }),
  });
  if (report === null) return 1;
  const { network, measures } = report;
  if (isJson) {
    const answer = { ...report, network: { ...network, group: groups?.column ?? null, seed } };
    world.print(JSON.stringify(answer, null, 2));
    return 0;
  }
  const say = words.terminal.answers;
  world.print(say.network(network.nodes, network.edges, network.directed, network.isolates));
  const parts = measures.components_weak_sizes;
  if (Array.isArray(parts)) world.print(say.parts(parts.length, Number(parts[0] ?? 0)));
  for (const key of WHOLE) {
    const value = measures[key];
    if (typeof value === "number") world.print(`${say.measures[key]}  ${rounded(value)}`);
  }
  for (const key of RANKED) {
    const top = highest(measures[key], dataset);
    if (top.length > 0) world.print(say.highest(say.measures[key], top));
  }
  if (Object.keys(report.sampled).length > 0) world.print(say.sampled);
  world.print(say.allInJson);
  return 0;
}

/** The highest values, in the data's order among equals; zeros rank nobody. */
function highest(values: MeasureValue | undefined, { actors }: Dataset): readonly (readonly [string, string])[] {
  if (values === null || typeof values !== "object") return [];
  const found = new Map(Object.entries(values));
  return actors
    .map(({ id, name }) => ({ name, value: Number(found.get(id) ?? 0) }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MOST_RANKED)
    .map(({ name, value }) => [name, rounded(value)]);
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)));
}
