/** What a number carries with it wherever it goes: the graph it was counted on, the filter, the dates, n, formula and source. */
import { CONVENTIONS, factsOf, type MeasureKey, type MeasureReport } from "../analysis/index.ts";
import { type Language, RELEASE } from "../model/index.ts";
import { dayInWords, wordsIn } from "../words/index.ts";
import type { NumbersBasis } from "./numbers.ts";
import { groupInWords, ownColumnIn } from "./numbersGroups.ts";

export interface LabelLine {
  /** Which line; the same in every language. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** What there is to label: a count, or (`report` is `null`) what would be counted. */
export interface Labelled {
  /** Of the data set. */
  readonly title: string;
  readonly basis: NumbersBasis;
  readonly report: MeasureReport | null;
  readonly keys: readonly MeasureKey[];
  /** How much was said in the room and not verified: never counted, and said so. */
  readonly said?: number;
}

/** Measures that depend on the seed: groups dealt out, communities, samples. */
const SEEDED = /^(louvain|gf_(global_)?(type|partial)_permutation_test)/;

/** How often groups are dealt out in the test of brokerage. */
export const DEALINGS = 2_000;

/** The label in the order in which it is read. Lines that would say nothing are left out. */
export function labelOf({ title, basis, report, keys, said = 0 }: Labelled, language: Language): readonly LabelLine[] {
  const { counted, measures } = wordsIn(language);
  const facts = factsOf(basis.graph);
  const line = (key: keyof typeof counted.rows, text: string): LabelLine => ({ key, name: counted.rows[key], text });
  const several = keys.length > 1;
  const lines = keys.flatMap((key) => {
    const formula = measures.formula(key);
    return [
      line("measure", `${measures.name(key)} [${key}]`),
      line("formula", several ? `${measures.name(key)}: ${formula}` : formula),
      line("graph", `${measures.convention(key).graph}${language === "ja" ? "。" : ". "}${CONVENTIONS[key]}`),
    ];
  });
  const estimated = keys.filter((key) => report?.sampled[key] !== undefined);
  const sampled = estimated.flatMap((key) => report?.sampled[key] ?? []);
  const isOfAll = estimated.every((key) => typeof report?.measures[key] === "number");
  const estimates = keys.length > 1 ? estimated.map((key) => measures.name(key)) : [];
  const isSeeded = sampled.length > 0 || keys.some((key) => SEEDED.test(key));
  const isGrouped = keys.some((key) => /^(gf_|modularity|assortativity|ei_)/.test(key));
  return [
    line("data", title),
    ...lines,
    line("arrows", `${counted.arrows[basis.arrows]}${language === "ja" ? "、" : ", "}${directionOf(basis, language)}`),
    line("filter", filterOf(basis, said, language)),
    line("window", windowOf(basis, language)),
    ...(basis.time === null ? [] : [line("dates", counted.dates(basis.ties.doubtful, basis.ties.undated))]),
    line("size", counted.size(facts.nodes, facts.isolates, basis.ties.counted, facts.edges, facts.directed)),
    ...(isGrouped ? [line("groups", groupsOf(basis, language))] : []),
    ...(isSeeded ? [line("seed", String(basis.seed))] : []),
    ...sampled
      .slice(0, 1)
      .map(({ pivots, bound }) => line("error", counted.error(pivots, bound.toPrecision(2), isOfAll, estimates))),
    line("source", [...new Set(keys.flatMap((key) => measures.source(key).split("; ")))].join("; ")),
    line("tool", counted.tool(RELEASE.enishi, RELEASE.graphology)),
  ];
}

/** A paragraph for the methods section of a paper, in one language. */
export function methodsOf({ title, basis, report, keys, said = 0 }: Labelled, language: Language): string {
  const { counted, measures } = wordsIn(language);
  const say = counted.method;
  const { nodes, isolates, edges, directed } = factsOf(basis.graph);
  const estimated = keys.filter((key) => report?.sampled[key] !== undefined);
  const [sample] = estimated.flatMap((key) => report?.sampled[key] ?? []);
  const isDealt = keys.some((key) => key.startsWith("gf_"));
  const isSeeded = estimated.length > 0 || isDealt || keys.some((key) => SEEDED.test(key));
  const sources = [...new Set(keys.flatMap((key) => measures.source(key).split("; ")))];
  const sentences = [
    say.data(title, nodes, isolates, basis.ties.counted, edges, directed),
    say.arrows(counted.arrows[basis.arrows], directed),
    say.filter(filterOf(basis, said, language)),
    say.time(windowOf(basis, language), counted.dates(basis.ties.doubtful, basis.ties.undated)),
    say.measures(keys.map((key) => measures.name(key))),
    say.conventions,
    sample
      ? say.sampled(
          estimated.map((key) => measures.name(key)),
          sample.pivots,
          sample.bound.toPrecision(2),
        )
      : "",
    isDealt ? say.groups(groupInWords(basis.groupedBy, language), DEALINGS.toLocaleString("en")) : "",
    isSeeded ? say.seed(basis.seed) : "",
    say.tool(RELEASE.enishi, RELEASE.graphology),
    say.sources(sources),
  ];
  return sentences.filter((sentence) => sentence !== "").join(language === "ja" ? "" : " ");
}

function directionOf({ graph }: NumbersBasis, language: Language): string {
  const { counted } = wordsIn(language);
  return graph.directed ? counted.directed : counted.undirected;
}

/** The column, and how many groups it makes. */
function groupsOf({ groupedBy, group }: NumbersBasis, language: Language): string {
  const { counted } = wordsIn(language);
  const name = groupInWords(groupedBy, language);
  const column = ownColumnIn(groupedBy) === null ? name : counted.ownColumn(name);
  return counted.groupsOf(column, new Set(group).size, group.filter((one) => one === "").length);
}

function filterOf({ scope, actorsLeft, ties }: NumbersBasis, said: number, language: Language): string {
  const { counted, room } = wordsIn(language);
  const filter = scope === "all" ? counted.filterAll : counted.filterView(actorsLeft, ties.left);
  return said === 0 ? filter : `${filter}${language === "ja" ? "、" : "; "}${room.notCounted(said)}`;
}

function windowOf({ time }: NumbersBasis, language: Language): string {
  const { counted } = wordsIn(language);
  if (time === null) return counted.wholeTime;
  const last = dayInWords(time.span.last, language);
  return time.mode === "had-happened-by"
    ? counted.until(last)
    : counted.span(dayInWords(time.span.first, language), last);
}
