/** The numbers about the network as a whole, as the screen shows them: how close-knit, how far across, and by groups. */
import { arcsOfTie, type MeasureKey, type MeasureValue, partitionOf, tieMix, tiesOfGroups } from "../analysis/index.ts";
import type { ActorId, Tie } from "../model/index.ts";
import type { NumbersBasis, NumbersResult } from "./numbers.ts";
import { selectBasis } from "./numbersBasis.ts";
import { selectNumbers } from "./numbersNow.ts";
import { remembered } from "./remembered.ts";
import type { EnishiState } from "./store.ts";
import { type WholePart, wholeKeysOf } from "./wholeKeys.ts";

export interface WholeRow {
  readonly key: MeasureKey;
  /** `undefined` while it is not counted; `null` where it is not defined, or left out. */
  readonly value: MeasureValue | undefined;
  readonly isTooLarge: boolean;
  /** Estimated from walks of some actors. */
  readonly isEstimate: boolean;
}

/** Ties within groups and between each two, the largest group first. */
export interface GroupMix {
  /** As written; "" for those of whom nothing is said. */
  readonly names: readonly string[];
  readonly actors: readonly number[];
  /** Beside `names` both ways. */
  readonly ties: readonly (readonly number[])[];
  readonly within: number;
  readonly between: number;
}

export interface WholeView {
  readonly basis: NumbersBasis;
  readonly result: NumbersResult | null;
  readonly parts: { readonly [part in WholePart]: readonly WholeRow[] };
  readonly mix: GroupMix;
}

const viewOf = remembered((basis: NumbersBasis, result: NumbersResult | null): WholeView => {
  const report = result?.report;
  const rowOf = (key: MeasureKey): WholeRow => ({
    key,
    value: report?.measures[key],
    isTooLarge: report?.notCounted[key] === "too-large",
    isEstimate: report?.sampled[key] !== undefined,
  });
  const rowsOf = (part: WholePart) => wholeKeysOf(basis.graph.directed, part).map(rowOf);
  return {
    basis,
    result,
    parts: {
      knit: rowsOf("knit"),
      reach: rowsOf("reach"),
      groups: rowsOf("groups"),
      communities: rowsOf("communities"),
    },
    mix: mixOf(basis),
  };
});

function mixOf({ graph, group }: NumbersBasis): GroupMix {
  const partition = partitionOf(group);
  const ties = tiesOfGroups(graph, partition);
  const places = partition.names.map((_, at) => at);
  const order = places.toSorted((a, b) => (partition.sizes[b] ?? 0) - (partition.sizes[a] ?? 0));
  return {
    names: order.map((at) => partition.names[at] ?? ""),
    actors: order.map((at) => partition.sizes[at] ?? 0),
    ties: order.map((at) => order.map((other) => ties[at]?.[other] ?? 0)),
    ...tieMix(graph, partition),
  };
}

const groupOfActor = remembered(
  ({ graph, group }: NumbersBasis): ReadonlyMap<ActorId, string> =>
    new Map(graph.ids.map((id, at) => [id, group[at] ?? ""])),
);

/** The counted ties, in the record's order, that tie an actor of one group to one of the other, or two of one group. */
export const tiesOfMix = remembered((basis: NumbersBasis, one: string, other: string): readonly Tie[] => {
  const groupOf = groupOfActor(basis);
  const isBetween = (a: ActorId, b: ActorId) => groupOf.get(a) === one && groupOf.get(b) === other;
  return basis.counted.filter((tie) =>
    arcsOfTie(tie, basis.arrows).some(({ from, to }) => from !== to && (isBetween(from, to) || isBetween(to, from))),
  );
});

/** What of it is counted by now. */
export function selectWhole(state: EnishiState): WholeView {
  return viewOf(selectBasis(state), selectNumbers(state).result);
}
