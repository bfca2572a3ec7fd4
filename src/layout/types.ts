/** What a layout is asked and what it answers; plain data that crosses to a worker. */
import type { ActorId, Point, Positions } from "../model/index.ts";

export interface LayoutBody {
  readonly id: ActorId;
  /** Radius of the mark in map units, outline included. */
  readonly radius: number;
  /** Size of the label's box in map units. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** It stays exactly here. */
  readonly fixed: Point | null;
}

export interface LayoutSpring {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly weight: number;
}

export interface LayoutTask {
  readonly bodies: readonly LayoutBody[];
  /** Undirected; parallel ones already added up; no loops; ends are bodies. */
  readonly springs: readonly LayoutSpring[];
}

export interface LayoutResult {
  readonly positions: Positions;
  /** What laid it out, e.g. `graphology-layout-forceatlas2 0.10`. */
  readonly engine: string;
  readonly rounds: number;
  /** False where it was stopped before it had settled. */
  readonly settled: boolean;
}

export interface LayoutProgress {
  /** 0 to 1. */
  readonly share: number;
  readonly rounds: number;
}
