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
  /** False where no tie is drawn straight along it: it only pulls. Absent: true. */
  readonly drawn?: boolean;
}

/** An introduction as it is drawn: a curve from `from` to `to` with a knot half way, and a thread from the knot to `via`. */
export interface LayoutTriad {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly via: ActorId;
}

export interface LayoutTask {
  readonly bodies: readonly LayoutBody[];
  /** Undirected; parallel ones already added up; no loops; ends are bodies. */
  readonly springs: readonly LayoutSpring[];
  /** What small drawings keep clear of marks and labels besides the springs; three different bodies each. */
  readonly triads?: readonly LayoutTriad[];
}

export interface LayoutResult {
  readonly positions: Positions;
  /** What laid it out, e.g. `graphology-layout-forceatlas2 0.10.1`; several, where some components are large and others small. */
  readonly engine: string;
  readonly rounds: number;
  /** False where it was stopped before it had settled. */
  readonly settled: boolean;
  /** How far drawn distances are from those in the network: 0 is perfect; measured from some of the actors where there are many. */
  readonly stress: number;
}

export interface LayoutProgress {
  /** 0 to 1. */
  readonly share: number;
  readonly rounds: number;
}
