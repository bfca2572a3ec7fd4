/** Scenes in columns: what is known of very many actors and ties, by their places in the data set. */
import type { ActorId, TieId } from "../model/index.ts";
import type { Columns, Network } from "../network/index.ts";

/** Columns in the order of the data set. */
export interface Atlas {
  readonly network: Network;
  readonly columns: Columns;
  /** Of actors, in map units; `NaN` for one without a place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float32Array;
  /** 1 for a tie whose two ends are two and have places. */
  readonly runs: Uint8Array;
  /** The control point of a tie; `NaN` where it is straight. */
  readonly controlX: Float64Array;
  readonly controlY: Float64Array;
  readonly fanIndex: Uint16Array;
  readonly fanSize: Uint16Array;
}

/** 1 for what is let through. */
export interface Kept {
  readonly actors: Uint8Array;
  readonly ties: Uint8Array;
  /** How many are. */
  readonly counts: { readonly actors: number; readonly ties: number };
}

/** How strongly all are drawn, by their places in the data set: places in `STRENGTHS`. */
export interface Strengths {
  readonly actors: Uint8Array;
  readonly ties: Uint8Array;
}

/** What the map tells of measures. An actor without an entry is one without a value. */
export interface Measured {
  /** Parts of the greatest value, 0 to 1; `null`: sizes tell nothing of a measure. */
  readonly sizes: ReadonlyMap<ActorId, number> | null;
  /** Steps of the ramp from 0; `null`: colours tell nothing of a measure. */
  readonly tones: ReadonlyMap<ActorId, number> | null;
}

/** Everything that is known of a moment, before any of it is made into actors and ties. */
export interface Picked {
  readonly atlas: Atlas;
  readonly strengths: Strengths;
  /** Of what has a place. */
  readonly kept: Kept;
  readonly measured: Measured | null;
  readonly selectedActors: ReadonlySet<ActorId>;
  readonly selectedTies: ReadonlySet<TieId>;
  readonly pinned: ReadonlySet<ActorId>;
}

/** Everything there is to show, by places in the data set. */
export interface Far extends Picked {
  /** As drawn: a measure may decide. */
  readonly radius: Float32Array;
  /** Nobody has a name on the map. */
  readonly isNameless?: true;
  /** What stands in place of the names of people. */
  readonly mask?: string;
}

/** Places in the data set of what is to be told one by one. */
export interface NearChoice {
  readonly actors: readonly number[];
  readonly ties: readonly number[];
}
