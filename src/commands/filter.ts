/** The legend as filter: hiding and showing types, kinds and wards. Nobody moves. */
import { withNothingHidden, withOnly, withToggled } from "../state/index.ts";
import { changeView, type Enishi } from "./enishi.ts";

export type Facet = "hiddenTypes" | "hiddenKinds" | "hiddenWards";

export function toggleShown(enishi: Enishi, facet: Facet, id: string): void {
  changeView(enishi, (view) => withToggled(view, facet, id));
}

/** Shows only one entry of a facet; all again when it already was the only one. */
export function showOnly(enishi: Enishi, facet: Facet, id: string, all: readonly string[]): void {
  changeView(enishi, (view) => withOnly(view, facet, id, all));
}

export function showAll(enishi: Enishi): void {
  changeView(enishi, withNothingHidden);
}
