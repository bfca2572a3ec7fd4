/** Choosing what is counted, how, and how it is shown. */
import { MEASURES, type MeasureKey, type Role } from "../analysis/index.ts";
import type { ActorId } from "../model/index.ts";
import { NOTHING_SELECTED, type NumbersAsked, selectBroker, withNumbers } from "../state/index.ts";
import { changeView, type Enishi } from "./enishi.ts";

/** Another choice of what is counted, how, or how it is shown. */
export function chooseNumbers(enishi: Enishi, chosen: Partial<NumbersAsked>): void {
  changeView(enishi, (view) => withNumbers(view, chosen));
}

/** A column shown or no longer. */
export function toggleColumn(enishi: Enishi, key: MeasureKey): void {
  changeView(enishi, (view) => {
    const { columns } = view.numbers;
    const chosen = new Set(columns.includes(key) ? columns.filter((other) => other !== key) : [...columns, key]);
    return withNumbers(view, { columns: MEASURES.filter((one) => chosen.has(one.key)).map((one) => one.key) });
  });
}

/** The ranking by another column, its first rank on top; turned round where it is that column's already. */
export function sortNumbers(enishi: Enishi, key: NumbersAsked["order"]["key"]): void {
  changeView(enishi, (view) => {
    const { order } = view.numbers;
    const up =
      order.key === key ? !order.up : key === "name" || MEASURES.some((one) => one.key === key && one.first === "low");
    return withNumbers(view, { order: { key, up } });
  });
}

/** Whose brokerage is told; the list of another's triads closes. */
export function chooseBroker(enishi: Enishi, broker: ActorId): void {
  chooseNumbers(enishi, { broker, brokers: "one", triads: null, triad: null });
}

/**
 * Lists the triads behind a count beside the map, in place of the table of all. Whoever it is about stays the one, whatever
 * is selected on the map then.
 */
export function openTriads(enishi: Enishi, role: Role | "total"): void {
  const broker = selectBroker(enishi.store.getState())?.id ?? null;
  changeView(enishi, (view) => ({
    ...withNumbers(view, { broker, triads: role, triad: null }),
    selection: NOTHING_SELECTED,
  }));
}

/** Looks at one of the triads listed alone; at all again where it is the one already. */
export function lookAtTriad(enishi: Enishi, at: number): void {
  changeView(enishi, (view) => withNumbers(view, { triad: view.numbers.triad === at ? null : at }));
}

export function closeTriads(enishi: Enishi): void {
  chooseNumbers(enishi, { triads: null, triad: null });
}
