/** Choosing what is counted, how, and how it is shown. */
import { MEASURES, type MeasureKey } from "../analysis/index.ts";
import { type NumbersAsked, withNumbers } from "../state/index.ts";
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
