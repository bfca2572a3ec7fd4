/** One piece of the work of measuring a network: the keys it answers and how. */
import type { MeasureKey } from "./conventions.ts";
import type { FlatGraph } from "./flatGraph.ts";
import type { Partition } from "./partition.ts";
import type { Steps } from "./steps.ts";

/** Plain data, ready for JSON: a number, a list, or values by actor id. Undefined is `null`, never NaN. */
export type MeasureValue =
  | null
  | number
  | string
  | boolean
  | readonly MeasureValue[]
  | { readonly [name: string]: MeasureValue };

export type MeasureValues = { [key in MeasureKey]?: MeasureValue };

/** An estimate from walks of some actors: how many, and how far off it may be with 95 in 100 certainty. */
export interface Sampled {
  readonly pivots: number;
  /** Largest error of the normalised value of any actor. */
  readonly bound: number;
}

/** Why something asked for has no value: no groups were given, it would take too long, its rounds did not settle. */
export type NotCounted = "needs-groups" | "too-large" | "unsettled";

export interface MeasureContext {
  /** As asked for: with direction or without. */
  readonly graph: FlatGraph;
  readonly partition: Partition | null;
  readonly seed: number;
  /** Walk from every actor, however many there are. */
  readonly exact: boolean;
  readonly sampled: Map<MeasureKey, Sampled>;
  readonly notCounted: Map<MeasureKey, NotCounted>;
  readonly memory: Map<string, unknown>;
}

export interface MeasureTask {
  readonly keys: readonly MeasureKey[];
  readonly needsGroups?: boolean;
  /** About how much longer than a linear count it takes; 1 where not given. */
  readonly weight?: number;
  /** Would it take so long that it is left out, and said to be? */
  readonly tooLarge?: (context: MeasureContext) => boolean;
  /** Quick work at one go; or long work in steps. One of the two. */
  readonly count?: (context: MeasureContext) => MeasureValues;
  readonly run?: (context: MeasureContext) => Steps<MeasureValues>;
}

/** Above so many actors, walks from every actor are replaced by walks from some, unless exact is asked for. */
export const EXACT_UP_TO = 5_000;
export const PIVOTS = 1_000;

export function isSampled({ graph, exact }: MeasureContext): boolean {
  return !exact && graph.ids.length > EXACT_UP_TO;
}

/** A result that several tasks need, made once. */
export function* remembered<Result>(context: MeasureContext, name: string, make: () => Steps<Result>): Steps<Result> {
  if (!context.memory.has(name)) context.memory.set(name, yield* make());
  return context.memory.get(name) as Result;
}

/** The task from beginning to end. */
export function* performed(task: MeasureTask, context: MeasureContext): Steps<MeasureValues> {
  if (task.run) return yield* task.run(context);
  return task.count?.(context) ?? {};
}

/** Values by actor id, in node order; all `null` where there are none. Built so that `__proto__` is an id like any other. */
export function byActor(
  { ids }: FlatGraph,
  values: ArrayLike<MeasureValue> | null,
): { readonly [id: string]: MeasureValue } {
  return Object.fromEntries(ids.map((id, at) => [id, values === null ? null : (values[at] ?? null)]));
}

/** Ids of places in the order of their code points, whatever the machine's language. */
export function sortedIds({ ids }: FlatGraph, places: readonly number[]): string[] {
  return places.map((at) => ids[at] as string).sort(byCodePoint);
}

/** `a|b`, the smaller id first. */
export function pairName({ ids }: FlatGraph, a: number, b: number): string {
  return [ids[a] as string, ids[b] as string].sort(byCodePoint).join("|");
}

/** UTF-16 order puts rare kanji (𠮷) before full-width letters; other tools sort by code point. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return rankOf(x) - rankOf(y);
  }
  return a.length - b.length;
}

/** Halves of rare characters (D800 to DFFF) rank behind all others. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
