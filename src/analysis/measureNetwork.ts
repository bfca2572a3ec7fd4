/** All measures of a network under the names other tools' values can be laid beside, in steps that can be watched and stopped. */
import { CONVENTIONS, type MeasureKey } from "./conventions.ts";
import { degreeOf, type FlatGraph, withoutDirection } from "./flatGraph.ts";
import {
  type MeasureContext,
  type MeasureTask,
  type MeasureValues,
  type NotCounted,
  performed,
  type Sampled,
} from "./measureTask.ts";
import { partitionOf } from "./partition.ts";
import { BROKERAGE_TASKS } from "./tasksOfBrokerage.ts";
import { POSITION_TASKS } from "./tasksOfPosition.ts";
import { SHAPE_TASKS } from "./tasksOfShape.ts";

export interface MeasureOptions {
  /** False: directions are forgotten before anything is counted. As the graph was built where not given. */
  readonly directed?: boolean;
  /** The group of every actor in node order; `null` or not given: what needs groups is left out. */
  readonly group?: readonly string[] | null;
  /** For sampling, dealing and communities; 1 where not given. The same seed gives the same result. */
  readonly seed?: number;
  /** Only these; all where not given. */
  readonly which?: readonly MeasureKey[];
  /** Above 5,000 actors, walks start at 1,000 of them, or are left out; with `exact` they never are. */
  readonly exact?: boolean;
}

export interface NetworkFacts {
  readonly nodes: number;
  /** Arcs where ties have a direction, ties where not; each pair once. */
  readonly edges: number;
  readonly directed: boolean;
  readonly edge_rows: number;
  readonly self_loops: number;
  readonly parallel_rows: number;
  readonly arcs_simple: number;
  readonly edges_simple_undirected: number;
  readonly isolates: number;
}

export interface MeasureReport {
  readonly network: NetworkFacts;
  readonly conventions: { readonly [key in MeasureKey]?: string };
  readonly measures: MeasureValues;
  /** Estimates among the measures, and how far off they may be. */
  readonly sampled: { readonly [key in MeasureKey]?: Sampled };
  /** Asked for and not counted, with the reason; the value, or for `single_removal` its DF, is `null`. */
  readonly notCounted: { readonly [key in MeasureKey]?: NotCounted };
}

/** How far the work is: a share of all of it (0 to 1), and the keys that are being counted. */
export interface MeasureProgress {
  readonly share: number;
  readonly keys: readonly MeasureKey[];
}

const TASKS: readonly MeasureTask[] = [...POSITION_TASKS, ...SHAPE_TASKS, ...BROKERAGE_TASKS];

export interface Watched {
  readonly onProgress?: (progress: MeasureProgress) => void;
  /** Asked at every step; once it says yes, the work ends without a result. */
  readonly isStopped?: () => boolean;
}

/** Measures in one go; `null` if stopped. Empty networks have facts and undefined measures. */
export function measureNetwork(graph: FlatGraph, options: MeasureOptions & Watched = {}): MeasureReport | null {
  const { onProgress, isStopped, ...asked } = options;
  const steps = measureInSteps(graph, asked);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    if (isStopped?.()) return null;
  }
}

/** The same step by step, so that a worker can listen between two steps; stop by not asking further. */
export function* measureInSteps(
  given: FlatGraph,
  { directed = given.directed, group = null, seed = 1, which, exact = false }: MeasureOptions = {},
): Generator<MeasureProgress, MeasureReport, void> {
  const graph = directed ? given : withoutDirection(given);
  if (group !== null && group.length !== graph.ids.length)
    throw new RangeError("there must be one group for every actor");
  const partition = group === null ? null : partitionOf(group);
  const notes = { sampled: new Map<MeasureKey, Sampled>(), notCounted: new Map<MeasureKey, NotCounted>() };
  const context: MeasureContext = { graph, partition, seed, exact, ...notes, memory: new Map() };
  const asked = which === undefined ? null : new Set(which);
  const tasks = TASKS.filter(({ keys }) => asked === null || keys.some((key) => asked.has(key)));
  const whole = tasks.reduce((sum, { weight = 1 }) => sum + weight, 0);

  const measures: MeasureValues = {};
  let done = 0;
  for (const task of tasks) {
    const { keys, weight = 1 } = task;
    const wanted = keys.filter((key) => asked === null || asked.has(key));
    const reason = reasonToLeave(task, context);
    yield { share: done / whole, keys: wanted };
    if (reason === null) {
      const steps = performed(task, context);
      let step = steps.next();
      for (; !step.done; step = steps.next()) yield { share: (done + weight * step.value) / whole, keys: wanted };
      for (const key of wanted) measures[key] = step.value[key] ?? null;
    } else
      for (const key of wanted) {
        measures[key] = null;
        notes.notCounted.set(key, reason);
      }
    done += weight;
  }
  const conventions = Object.fromEntries((Object.keys(measures) as MeasureKey[]).map((key) => [key, CONVENTIONS[key]]));
  const told = <Note>(found: ReadonlyMap<MeasureKey, Note>) =>
    Object.fromEntries([...found].filter(([key]) => Object.hasOwn(measures, key)));
  const [sampled, notCounted] = [told(notes.sampled), told(notes.notCounted)];
  return { network: factsOf(graph), conventions, measures, sampled, notCounted };
}

function reasonToLeave(task: MeasureTask, context: MeasureContext): NotCounted | null {
  if (task.needsGroups && context.partition === null) return "needs-groups";
  return task.tooLarge?.(context) ? "too-large" : null;
}

export function factsOf(graph: FlatGraph): NetworkFacts {
  const { ids, directed, out, both, rows, selfRows } = graph;
  const ties = both.targets.length / 2;
  const edges = directed ? out.targets.length : ties;
  let isolates = 0;
  for (let v = 0; v < ids.length; v++) if (degreeOf(both, v) === 0) isolates++;
  return {
    nodes: ids.length,
    edges,
    directed,
    edge_rows: rows,
    self_loops: selfRows,
    parallel_rows: rows - selfRows - edges,
    arcs_simple: out.targets.length,
    edges_simple_undirected: ties,
    isolates,
  };
}
