/** By what actors fall into groups: our columns and the owner's own, which of them make groups worth counting, and what they are called. */
import { type Actor, type Dataset, type Language, ownColumnsOf, ownText } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { wordsIn } from "../words/index.ts";
import { NUMBERS_GROUPS, type NumbersGroup } from "./numbers.ts";
import { remembered } from "./remembered.ts";
import { selectRecordNetwork } from "./selectors.ts";
import type { EnishiState } from "./store.ts";

const OWN = "own:";
/** Always offered; others where they make groups. */
const ALWAYS: readonly NumbersGroup[] = ["type", "ward", "parent", "topics"];
/** With more groups than this a role says hardly more than who it is. */
export const MOST_GROUPS = 60;

/** The choice of a column of the owner's. */
export function ownGroup(column: string): NumbersGroup {
  return `${OWN}${column}`;
}

/** The owner's column that is chosen; `null` where it is one of ours. */
export function ownColumnIn(group: NumbersGroup): string | null {
  return group.startsWith(OWN) ? group.slice(OWN.length) : null;
}

/** A choice by its name in an address; `null` for one that there cannot be. */
export function groupFrom(text: string | null): NumbersGroup | null {
  const own = text?.startsWith(OWN) && text.length > OWN.length ? ownGroup(text.slice(OWN.length)) : null;
  return NUMBERS_GROUPS.find((one) => one === text) ?? own;
}

/** What the column is called. */
export function groupInWords(group: NumbersGroup, language: Language): string {
  const column = ownColumnIn(group);
  if (column !== null) return column;
  return wordsIn(language).table.columns[group as (typeof NUMBERS_GROUPS)[number]];
}

/** The group of an actor, as written; "" where nothing is said. */
export function groupOf(actor: Actor, by: NumbersGroup, { actors }: Network): string {
  const column = ownColumnIn(by);
  if (column !== null) return ownText(actor, column);
  const part = by as (typeof NUMBERS_GROUPS)[number];
  if (part === "parent") return actor.parent === null ? "" : (actors.get(actor.parent)?.name ?? "");
  const value = actor[part];
  return typeof value === "string" ? value : value.join("; ");
}

const ownColumns = remembered(({ actors }: Dataset): ReadonlySet<string> => new Set(ownColumnsOf(actors)));

/** A choice as far as the record has such a column: a link may come from another table. */
export function knownGroup(group: NumbersGroup, { dataset }: Network): NumbersGroup {
  const column = ownColumnIn(group);
  return column === null || ownColumns(dataset).has(column) ? group : "type";
}

export interface GroupsOffered {
  readonly ours: readonly NumbersGroup[];
  /** Columns of the owner's. */
  readonly own: readonly NumbersGroup[];
}

const offeredIn = remembered((network: Network, chosen: NumbersGroup): GroupsOffered => {
  const isOffered = (group: NumbersGroup) => group === chosen || ALWAYS.includes(group) || makesGroups(network, group);
  return {
    ours: NUMBERS_GROUPS.filter(isOffered),
    own: Array.from(ownColumns(network.dataset), ownGroup).filter(isOffered),
  };
});

/** Two groups at least, not too many to tell apart, and not one for each actor. */
function makesGroups(network: Network, group: NumbersGroup): boolean {
  const sizes = new Map<string, number>();
  for (const actor of network.dataset.actors) {
    const name = groupOf(actor, group, network);
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
    if (sizes.size > MOST_GROUPS) return false;
  }
  return sizes.size > 1 && [...sizes].some(([name, size]) => name !== "" && size > 1);
}

/** The columns to choose from, and always the one that is chosen. Cost: linear in actors for each column; remembered. */
export function selectGroups(state: EnishiState): GroupsOffered {
  const network = selectRecordNetwork(state);
  return offeredIn(network, knownGroup(state.view.numbers.group, network));
}
