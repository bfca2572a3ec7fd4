/** The settings of ForceAtlas2 by which maps are laid out, whichever engine does it. */
import { at, type LayoutGraph } from "./layoutGraph.ts";

export interface ForceSettings {
  /** How strongly bodies push one another. */
  readonly scalingRatio: number;
  /** Draws to 0, 0, as strongly everywhere or, if strong, the more the farther. */
  readonly gravity: number;
  readonly strongGravity: boolean;
  /** Springs pull by the logarithm of their length. */
  readonly linLog: boolean;
  /** The pull of a spring is shared out by the mass of its source: hubs move to the rim. */
  readonly dissuadeHubs: boolean;
  /** Weights count to the power of this: 0 makes all springs alike. */
  readonly edgeWeightInfluence: number;
}

/** Units of the engines: an equal pair of leaves rests some tens apart, where their speed rules work well. */
export const SCALING_RATIO = 10;

/**
 * For legibility: no LinLog, which would heap the leaves of a hub where this fans them out; gravity weak and constant, enough
 * to keep long tails from wandering, too little to bend the middle; attraction not distributed by degree, because it is
 * divided by the mass of one end only, so that the way an edge is written would matter.
 */
export function settingsFor(options: { readonly scalingRatio?: number; readonly held?: Uint8Array }): ForceSettings {
  return {
    scalingRatio: options.scalingRatio ?? SCALING_RATIO,
    // Fixed nodes already say where the middle is.
    gravity: options.held ? 0 : 1,
    strongGravity: false,
    linLog: false,
    dissuadeHubs: false,
    edgeWeightInfluence: 1,
  };
}

/** The weight an engine is given: capped, so that many ties between two actors do not weld them into one spot. */
export function pullOf(graph: LayoutGraph, edge: number): number {
  return Math.min(3, at(graph.weights, edge));
}

/** What every engine is asked: changes places, of which held ones push and pull but stay to the last bit. */
export interface RunOptions {
  readonly maxRounds: number;
  readonly scalingRatio?: number;
  readonly held?: Uint8Array;
  /** Hears of every few rounds; `show` brings the places up to date. */
  readonly onRounds?: OnRounds;
}

export type OnRounds = (rounds: number, show: () => void) => void;

export interface EngineRun {
  /** What ran, e.g. `graphology-layout-forceatlas2 0.10.1`. */
  readonly engine: string;
  readonly rounds: number;
  readonly settled: boolean;
}
