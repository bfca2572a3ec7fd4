/** Brokerage as the screen shows it: roles beside introductions made and closures credited, for one actor and for all. */
import {
  type BurtValues,
  brokerage,
  burt,
  countsAt,
  type DealtCount,
  type IntroducerFacts,
  introducerFacts,
  type OpenTriad,
  partitionOf,
  ROLES,
  type Role,
  type RoleCounts,
  triadsOf,
} from "../analysis/index.ts";
import type { Actor, ActorId, Dataset } from "../model/index.ts";
import { buildNetwork, introductionsMade, type Network } from "../network/index.ts";
import type { NumbersBasis, NumbersResult } from "./numbers.ts";
import { selectBasis } from "./numbersBasis.ts";
import { selectNumbers, testKeyOf } from "./numbersNow.ts";
import { remembered } from "./remembered.ts";
import type { EnishiState } from "./store.ts";

/** One actor as a broker, in three ways that always stand side by side. */
export interface BrokerRow {
  readonly id: ActorId;
  readonly actor: Actor;
  /** As written in the data; "" where nothing is said. */
  readonly group: string;
  /** Open brokerage: whole pairs, or shared among all who stand between. */
  readonly roles: RoleCounts;
  readonly burt: BurtValues;
  /** Triads it made as introducer, the distinct actors in them, and closures credited. */
  readonly introductions: number;
  readonly partners: number;
  readonly closures: number;
}

export interface BrokerageView {
  readonly basis: NumbersBasis;
  readonly rows: readonly BrokerRow[];
  /** Sums over all. Closures may be credited to several introducers. */
  readonly all: Pick<BrokerRow, "roles" | "introductions" | "closures">;
}

/** The test of one role: `null` while it is not counted. */
export interface Broker extends BrokerRow {
  readonly facts: IntroducerFacts;
  readonly tests: Readonly<Record<Role, DealtCount>> | null;
}

const NO_FACTS = { introductions: 0, partners: 0, closures: 0 };

const networkOf = remembered(
  (dataset: Dataset, basis: NumbersBasis): Network => buildNetwork({ ...dataset, ties: basis.counted }),
);

const viewOf = remembered((network: Network, basis: NumbersBasis, shared: boolean, egonet: boolean): BrokerageView => {
  const { graph, group } = basis;
  const counted = brokerage(graph, partitionOf(group))[shared ? "partial" : "raw"];
  const holes = burt(graph, "undirected", egonet ? "egonet" : "whole");
  const rows = basis.actors.map((actor, at): BrokerRow => {
    const roles = countsAt(counted, at);
    const own = holes[at] ?? { effectiveSize: null, efficiency: null, constraint: null, hierarchy: null };
    return { id: actor.id, actor, group: group[at] ?? "", roles, burt: own, ...made(network, actor.id) };
  });
  const sum = (of: (row: BrokerRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const roles = Object.fromEntries([...ROLES, "total" as const].map((role) => [role, sum((row) => row.roles[role])]));
  return {
    basis,
    rows,
    all: {
      roles: roles as unknown as RoleCounts,
      introductions: sum((row) => row.introductions),
      closures: sum((row) => row.closures),
    },
  };
});

function made(network: Network, actor: ActorId): Pick<BrokerRow, "introductions" | "partners" | "closures"> {
  if (introductionsMade(network, actor).length === 0) return NO_FACTS;
  const { triads, partners, closures } = introducerFacts(network, actor, { most: 0 });
  return { introductions: triads.length, partners: partners.length, closures: closures.length };
}

/** Everybody counted, in the order of the data. Cost: as brokerage and Burt's numbers; remembered. */
export function selectBrokerage(state: EnishiState): BrokerageView {
  const { shared, egonet } = state.view.numbers;
  const basis = selectBasis(state);
  return viewOf(networkOf(state.document.dataset, basis), basis, shared, egonet);
}

const brokerOf = remembered(
  (
    view: BrokerageView,
    network: Network,
    actor: ActorId | null,
    result: NumbersResult | null,
    key: ReturnType<typeof testKeyOf>,
  ): Broker | null => {
    const row = view.rows.find(({ id }) => id === actor);
    if (row === undefined) return null;
    const tested = result?.report.measures[key] as Readonly<Record<string, Broker["tests"]>> | null | undefined;
    const tests = tested && Object.hasOwn(tested, row.id) ? (tested[row.id] ?? null) : null;
    return { ...row, facts: introducerFacts(network, row.id, { most: 0 }), tests };
  },
);

/** The selected actor as a broker; the one who brokers most where none is selected. `null` where nobody is counted. */
export function selectBroker(state: EnishiState): Broker | null {
  const view = selectBrokerage(state);
  const { actors } = state.view.selection;
  const chosen = actors.find((id) => view.rows.some((row) => row.id === id)) ?? firstBroker(view);
  const network = networkOf(state.document.dataset, view.basis);
  return brokerOf(view, network, chosen, selectNumbers(state).result, testKeyOf(state.view.numbers));
}

const firstBroker = remembered((view: BrokerageView): ActorId | null => {
  const most = view.rows.reduce<BrokerRow | null>(
    (best, row) => (best === null || row.roles.total > best.roles.total ? row : best),
    null,
  );
  return most?.id ?? null;
});

/** The very triads behind one count of an actor, by id, in the order of the data. */
export function brokeredTriads(
  { graph, group }: NumbersBasis,
  actor: ActorId,
  role: Role | "total",
): readonly (readonly [from: ActorId, to: ActorId])[] {
  const place = graph.ids.indexOf(actor);
  if (place === -1) return [];
  const name = (at: number) => graph.ids[at] as ActorId;
  return triadsOf(graph, partitionOf(group), role, place).map(({ a, b }: OpenTriad) => [name(a), name(b)]);
}
