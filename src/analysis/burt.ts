/** Burt's four: how much an actor's partners are tied to each other instead of only through it. */
import { type Adjacency, degreeOf, type FlatGraph, slotOf } from "./flatGraph.ts";

/**
 * What counts as the strength z of a tie: `undirected`: every tie 1; `symsum`: number of arcs, a mutual tie 2;
 * `weighted`: sum of times over both ways.
 */
export type TieStrength = "undirected" | "symsum" | "weighted";

/** `whole`: a partner's shares are of all its ties (as igraph and networkx); `egonet`: only of those to the actor and its partners. */
export type BurtModel = "whole" | "egonet";

/** All `null` for isolates: they have no partners to be tied or not. */
export interface BurtValues {
  readonly effectiveSize: number | null;
  /** Effective size over the number of partners. */
  readonly efficiency: number | null;
  /** Not clamped: a triangle has 1.125. */
  readonly constraint: number | null;
  /** How far the constraint comes from one partner, 0 to 1; 1 for a single partner. */
  readonly hierarchy: number | null;
}

/**
 * Burt 1992, Structural Holes: z = a + aᵀ, p_ij = z_ij/Σz_ik; constraint Σ_j (p_ij + Σ_q p_iq p_qj)² (eq. 2.4); effective
 * size Σ_j (1 - Σ_q p_iq m_jq) with m_jq = z_jq/max_k z_jk; hierarchy after Coleman and Theil. Values exist for actors that
 * are only introduced. Cost: over all ties, the partners of the end that
 * has fewer (but for a logarithm).
 */
export function burt(graph: FlatGraph, strength: TieStrength, model: BurtModel = "whole"): readonly BurtValues[] {
  const { starts, targets } = graph.both;
  const z = strengthsOf(graph, strength);
  const n = graph.ids.length;
  const totals = new Float64Array(n);
  const most = new Float64Array(n);
  for (let v = 0; v < n; v++)
    for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) {
      totals[v] = (totals[v] as number) + (z[k] as number);
      most[v] = Math.max(most[v] as number, z[k] as number);
    }

  const near = new Int32Array(n).fill(-1);
  const share = new Float64Array(n);
  const invested = new Float64Array(n);
  const redundant = new Float64Array(n);
  const shared: number[] = [];
  const values: BurtValues[] = [];
  for (let i = 0; i < n; i++) {
    const total = totals[i] as number;
    if (total === 0) {
      values.push({ effectiveSize: null, efficiency: null, constraint: null, hierarchy: null });
      continue;
    }
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const j = targets[k] as number;
      near[j] = i;
      share[j] = (z[k] as number) / total;
      invested[j] = share[j] as number;
      redundant[j] = 0;
    }
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const q = targets[k] as number;
      sharedSlots(graph.both, i, q, near, shared);
      let [all, strongest] = [totals[q] as number, most[q] as number];
      if (model === "egonet") {
        [all, strongest] = [z[k] as number, z[k] as number];
        for (const slot of shared) {
          all += z[slot] as number;
          strongest = Math.max(strongest, z[slot] as number);
        }
      }
      for (const slot of shared) {
        const j = targets[slot] as number;
        invested[j] = (invested[j] as number) + ((share[q] as number) * (z[slot] as number)) / all;
        redundant[q] = (redundant[q] as number) + ((share[j] as number) * (z[slot] as number)) / strongest;
      }
    }
    values.push(summed(targets.subarray(starts[i], starts[i + 1]), invested, redundant));
  }
  return values;
}

/** Slots of the ties from `q` to partners it shares with `i`, ascending; looked for from the one with fewer partners. */
function sharedSlots(both: Adjacency, i: number, q: number, near: Int32Array, slots: number[]): void {
  const { starts, targets } = both;
  slots.length = 0;
  if (degreeOf(both, q) <= degreeOf(both, i) * 8) {
    for (let k = starts[q] as number; k < (starts[q + 1] as number); k++)
      if (near[targets[k] as number] === i) slots.push(k);
    return;
  }
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
    const slot = slotOf(both, q, targets[k] as number);
    if (slot !== -1) slots.push(slot);
  }
}

function summed(partners: Int32Array, invested: Float64Array, redundant: Float64Array): BurtValues {
  const count = partners.length;
  let [constraint, overlap] = [0, 0];
  for (const j of partners) {
    constraint += (invested[j] as number) ** 2;
    overlap += redundant[j] as number;
  }
  let spread = 0;
  for (const j of partners) {
    const relative = (invested[j] as number) ** 2 / (constraint / count);
    spread += relative * Math.log(relative);
  }
  const effectiveSize = count - overlap;
  return {
    effectiveSize,
    efficiency: effectiveSize / count,
    constraint,
    hierarchy: count === 1 ? 1 : spread / (count * Math.log(count)),
  };
}

/** z of every tie, beside `both.targets`. */
export function strengthsOf(graph: FlatGraph, strength: TieStrength): Float64Array {
  const { both } = graph;
  if (strength === "weighted") return both.weights;
  const z = new Float64Array(both.targets.length).fill(1);
  if (strength === "undirected" || !graph.directed) return z;
  /** 1 if the next arc of `v` on that side leads to the partner in `slot`: all lists ascend. */
  const meets = (side: Adjacency, v: number, slot: number, at: number) =>
    Number(at < (side.starts[v + 1] as number) && side.targets[at] === both.targets[slot]);
  for (let v = 0; v < graph.ids.length; v++) {
    let a = graph.out.starts[v] as number;
    let b = graph.into.starts[v] as number;
    for (let k = both.starts[v] as number; k < (both.starts[v + 1] as number); k++) {
      const forth = meets(graph.out, v, k, a);
      const back = meets(graph.into, v, k, b);
      a += forth;
      b += back;
      z[k] = forth + back;
    }
  }
  return z;
}
