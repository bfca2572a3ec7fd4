/** The very triads behind a count of brokerage, and the ties behind each, for a list beside the map. */
import { arcsOfTie, partitionOf, ROLES, type Role, roleAt, triadsOf } from "../analysis/index.ts";
import type { ActorId, Tie } from "../model/index.ts";
import { type BrokerageView, selectBroker, selectBrokerage } from "./brokerageView.ts";
import type { NumbersBasis } from "./numbers.ts";
import { remembered } from "./remembered.ts";
import type { EnishiState } from "./store.ts";

/** `broker` stands between the two, who have no arrow of their own from `from` to `to`. */
export interface BrokeredTriad {
  readonly from: ActorId;
  readonly broker: ActorId;
  readonly to: ActorId;
  readonly role: Role;
}

/** A list longer than this is not read to its end. */
export const MOST_TRIADS = 300;

export interface OpenedTriads {
  readonly role: Role | "total";
  /** `null`: of all. */
  readonly broker: ActorId | null;
  /** At most `MOST_TRIADS`. Shared or not, each pair is one of them. */
  readonly triads: readonly BrokeredTriad[];
  /** Are there more than are listed? */
  readonly more: boolean;
  /** The one looked at, with the ties that lead over its broker; `null`: all alike. */
  readonly picked: { readonly at: number; readonly triad: BrokeredTriad; readonly ties: readonly Tie[] } | null;
  /** The ties of all listed. */
  readonly ties: readonly Tie[];
}

/** The first triads behind a count, in the order of the data: of one broker, or (`null`) of all. */
export function brokeredTriads(
  { graph, group }: NumbersBasis,
  broker: ActorId | null,
  role: Role | "total",
  most = Number.POSITIVE_INFINITY,
): readonly BrokeredTriad[] {
  const partition = partitionOf(group);
  const name = (at: number) => graph.ids[at] as ActorId;
  const found: BrokeredTriad[] = [];
  for (let place = 0; place < graph.ids.length && found.length < most; place++) {
    if (broker !== null && name(place) !== broker) continue;
    for (const { a, b } of triadsOf(graph, partition, role, place, most - found.length)) {
      const kind = roleAt(partition.of[a] as number, partition.of[place] as number, partition.of[b] as number);
      found.push({ from: name(a), broker: name(place), to: name(b), role: ROLES[kind] as Role });
    }
  }
  return found;
}

/** Counted ties by the arrows they stand for. */
const tiesByArrow = remembered(({ counted, arrows, graph }: NumbersBasis) => {
  const found = new Map<ActorId, Map<ActorId, Tie[]>>();
  const add = (from: ActorId, to: ActorId, tie: Tie) => {
    const leaving = found.get(from) ?? new Map<ActorId, Tie[]>();
    found.set(from, leaving);
    const ties = leaving.get(to);
    if (ties === undefined) leaving.set(to, [tie]);
    else if (ties.at(-1) !== tie) ties.push(tie);
  };
  for (const tie of counted)
    for (const { from, to } of arcsOfTie(tie, arrows)) {
      add(from, to, tie);
      if (!graph.directed) add(to, from, tie);
    }
  return found;
});

function tiesOfTriad(basis: NumbersBasis, { from, broker, to }: BrokeredTriad): readonly Tie[] {
  const index = tiesByArrow(basis);
  return [...new Set([...(index.get(from)?.get(broker) ?? []), ...(index.get(broker)?.get(to) ?? [])])];
}

const openedOf = remembered(
  ({ basis }: BrokerageView, broker: ActorId | null, role: Role | "total"): Omit<OpenedTriads, "picked"> => {
    const found = brokeredTriads(basis, broker, role, MOST_TRIADS + 1);
    const triads = found.slice(0, MOST_TRIADS);
    const ties = [...new Set(triads.flatMap((triad) => tiesOfTriad(basis, triad)))];
    return { role, broker, triads, more: found.length > triads.length, ties };
  },
);

const pickedOf = remembered((opened: Omit<OpenedTriads, "picked">, basis: NumbersBasis, at: number): OpenedTriads => {
  const triad = opened.triads[at];
  return { ...opened, picked: triad ? { at, triad, ties: tiesOfTriad(basis, triad) } : null };
});

/** The list that is open beside the map; `null` where none is. */
export function selectOpenedTriads(state: EnishiState): OpenedTriads | null {
  const { screen, numbers, presenting } = state.view;
  if (
    presenting !== null ||
    screen !== "table" ||
    !numbers.open ||
    numbers.page !== "brokerage" ||
    numbers.triads === null
  )
    return null;
  const view = selectBrokerage(state);
  const broker = numbers.brokers === "all" ? null : (selectBroker(state)?.id ?? null);
  if (view.total === 0 || (numbers.brokers === "one" && broker === null)) return null;
  return pickedOf(openedOf(view, broker, numbers.triads), view.basis, numbers.triad ?? -1);
}
