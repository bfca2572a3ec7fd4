/** Brokerage as the screen shows it: roles beside introductions made and closures credited, for one actor and for all. */
import {
  type BurtValues,
  type DealtCount,
  type IntroducerCounts,
  introducerCounts,
  type MeasureKey,
  NO_INTRODUCTIONS,
  type Role,
  type RoleCounts,
} from "../analysis/index.ts";
import type { Actor, ActorId, Dataset } from "../model/index.ts";
import { buildNetwork, type Network } from "../network/index.ts";
import { brokerageKeysOf } from "./brokerageKeys.ts";
import type { NumbersBasis, NumbersResult } from "./numbers.ts";
import { selectBasis } from "./numbersBasis.ts";
import { selectNumbers } from "./numbersNow.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork } from "./selectors.ts";
import type { EnishiState } from "./store.ts";

export type RoleTests = Readonly<Record<Role, DealtCount>>;

/** One actor as a broker, in three ways that always stand side by side. */
export interface BrokerRow {
  readonly id: ActorId;
  readonly actor: Actor;
  /** As written in the data; "" where nothing is said. */
  readonly group: string;
  /** Open brokerage: whole pairs, or shared among all who stand between. `null` while not counted, or not countable. */
  readonly roles: RoleCounts | null;
  /** The same ties with the groups of all others dealt out anew; `null` as above. */
  readonly tests: RoleTests | null;
  /** `null` while not counted. */
  readonly burt: BurtValues | null;
  readonly made: IntroducerCounts;
}

/** Sums over all. Closures may be credited to several introducers. */
export interface BrokersOfAll extends Pick<BrokerRow, "roles" | "tests"> {
  readonly triads: number;
  readonly closures: number;
}

export interface BrokerageView {
  readonly basis: NumbersBasis;
  readonly result: NumbersResult | null;
  /** Everybody counted, in the order of the data. */
  readonly rows: readonly BrokerRow[];
  readonly total: number;
  readonly all: BrokersOfAll;
}

const ownNetworkOf = remembered(
  (dataset: Dataset, basis: NumbersBasis): Network => buildNetwork({ ...dataset, ties: basis.counted }),
);
const countsOf = remembered((network: Network) => introducerCounts(network));

/** The record as far as it is counted. */
function countedNetwork(state: EnishiState, basis: NumbersBasis): Network {
  const isWhole = basis.ties.left === 0 && basis.actorsLeft === 0;
  return isWhole ? selectNetwork(state) : ownNetworkOf(state.document.dataset, basis);
}

const viewOf = remembered(
  (network: Network, basis: NumbersBasis, result: NumbersResult | null, shared: boolean, egonet: boolean) => {
    const keys = brokerageKeysOf({ shared, egonet });
    const roles = readerOf<RoleCounts>(result, keys.roles);
    const tests = readerOf<RoleTests>(result, keys.test);
    const [constraint, size, efficiency, hierarchy] = [
      readerOf<number>(result, keys.burt.constraint),
      readerOf<number>(result, keys.burt.effectiveSize),
      readerOf<number>(result, keys.burt.efficiency),
      readerOf<number>(result, keys.burt.hierarchy),
    ];
    const counts = countsOf(network);
    const isBurtCounted = result !== null && Object.hasOwn(result.report.measures, keys.burt.constraint);
    const rows = basis.actors.map(
      (actor, at): BrokerRow => ({
        id: actor.id,
        actor,
        group: basis.group[at] ?? "",
        roles: roles(actor.id),
        tests: tests(actor.id),
        burt: isBurtCounted
          ? {
              constraint: constraint(actor.id),
              effectiveSize: size(actor.id),
              efficiency: efficiency(actor.id),
              hierarchy: hierarchy(actor.id),
            }
          : null,
        made: counts.get(actor.id) ?? NO_INTRODUCTIONS,
      }),
    );
    const sum = (of: (made: IntroducerCounts) => number) => rows.reduce((all, { made }) => all + of(made), 0);
    const view: BrokerageView = {
      basis,
      result,
      rows,
      total: rows.length,
      all: {
        roles: rolesOfAll(rows),
        tests: (result?.report.measures[keys.testOfAll] ?? null) as RoleTests | null,
        triads: sum(({ triads }) => triads),
        closures: sum(({ closures }) => closures),
      },
    };
    return view;
  },
);

/** What a report says of each actor under a key; `null` where it says nothing. */
function readerOf<Value>(result: NumbersResult | null, key: MeasureKey): (id: ActorId) => Value | null {
  const found = result?.report.measures[key];
  if (found === null || typeof found !== "object") return () => null;
  const values = found as { readonly [id: string]: unknown };
  return (id) => (Object.hasOwn(values, id) ? ((values[id] ?? null) as Value | null) : null);
}

const NO_ROLES: RoleCounts = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0, total: 0 };

/** Exact sums of whole pairs; sums of shares may differ from whole numbers in their last digits. */
function rolesOfAll(rows: readonly BrokerRow[]): RoleCounts | null {
  if (rows.some(({ roles }) => roles === null)) return null;
  const sum = { ...NO_ROLES } as { -readonly [role in keyof RoleCounts]: number };
  for (const { roles } of rows)
    for (const role of Object.keys(NO_ROLES) as (keyof RoleCounts)[]) sum[role] += roles?.[role] ?? 0;
  return sum;
}

/** What of it is counted by now. Cost: linear in actors and ties; remembered. */
export function selectBrokerage(state: EnishiState): BrokerageView {
  const { shared, egonet } = state.view.numbers;
  const basis = selectBasis(state);
  return viewOf(countedNetwork(state, basis), basis, selectNumbers(state).result, shared, egonet);
}

const groupOfEach = remembered(({ rows }: BrokerageView) => new Map(rows.map(({ id, group }) => [id, group])));

/** The group of everybody counted. */
export function selectGroupOf(state: EnishiState): ReadonlyMap<ActorId, string> {
  return groupOfEach(selectBrokerage(state));
}

const rowsById = remembered(({ rows }: BrokerageView) => new Map(rows.map((row) => [row.id, row])));

/**
 * The actor chosen on the page, else the first of those selected, else the one who brokers most. `null` where nobody is
 * counted, or the first broker is not known yet.
 */
export function selectBroker(state: EnishiState): BrokerRow | null {
  const view = selectBrokerage(state);
  const { actors } = state.view.selection;
  const rows = rowsById(view);
  const wished = [state.view.numbers.broker, ...actors].find((id) => id !== null && rows.has(id));
  const broker = wished ?? firstBroker(view);
  return broker === null ? null : (rows.get(broker) ?? null);
}

const firstBroker = remembered((view: BrokerageView): ActorId | null => {
  const most = view.rows.reduce<BrokerRow | null>(
    (best, row) => (best === null || (row.roles?.total ?? 0) > (best.roles?.total ?? 0) ? row : best),
    null,
  );
  return most?.id ?? null;
});
