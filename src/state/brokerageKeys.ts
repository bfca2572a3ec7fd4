/** Under which keys the brokerage page finds what it shows: whole pairs or shared ones, Burt's numbers by either model. */
import type { BurtValues, MeasureKey } from "../analysis/index.ts";
import type { NumbersAsked } from "./numbers.ts";

export interface BrokerageKeys {
  readonly roles: "gf_raw" | "gf_partial_weighted";
  readonly test: "gf_type_permutation_test" | "gf_partial_permutation_test";
  readonly testOfAll: "gf_global_type_permutation_test" | "gf_global_partial_permutation_test";
  readonly burt: Readonly<Record<keyof BurtValues, MeasureKey>>;
}

const BURT = {
  constraint: "constraint",
  effectiveSize: "effective_size",
  efficiency: "efficiency",
  hierarchy: "hierarchy",
} as const satisfies Readonly<Record<keyof BurtValues, string>>;

export function brokerageKeysOf({ shared, egonet }: Pick<NumbersAsked, "shared" | "egonet">): BrokerageKeys {
  const way = shared ? "partial" : "type";
  const burt = (name: (typeof BURT)[keyof BurtValues]): MeasureKey =>
    egonet ? `burt_${name}_EGONET_MODEL_undirected_binary` : `burt_${name}_undirected_binary`;
  return {
    roles: shared ? "gf_partial_weighted" : "gf_raw",
    test: `gf_${way}_permutation_test`,
    testOfAll: `gf_global_${way}_permutation_test`,
    burt: {
      constraint: burt(BURT.constraint),
      effectiveSize: burt(BURT.effectiveSize),
      efficiency: burt(BURT.efficiency),
      hierarchy: burt(BURT.hierarchy),
    },
  };
}

/** All of them, what is quick first. */
export function brokerageKeys(asked: Pick<NumbersAsked, "shared" | "egonet">): readonly MeasureKey[] {
  const { roles, test, testOfAll, burt } = brokerageKeysOf(asked);
  return [roles, ...Object.values(burt), test, testOfAll];
}
