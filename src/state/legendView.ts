/** What the legend shows: the types, kinds and wards that occur, how many of each there are, and how many are shown. */
import {
  ACTOR_TYPES,
  type ActorId,
  isTriad,
  type KindId,
  TIE_KINDS,
  type Tie,
  type TieId,
  type TypeId,
} from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { remembered } from "./remembered.ts";
import { selectMeeting, selectNetwork } from "./selectors.ts";
import type { EnishiState } from "./store.ts";

/** What the filter lets through: actors by type and ward; ties by kind, if both their ends are shown. */
export interface Shown {
  readonly actors: ReadonlySet<ActorId>;
  readonly ties: ReadonlySet<TieId>;
}

export interface LegendRow {
  /** A type, kind or ward; "" for actors without a ward. */
  readonly id: string;
  readonly total: number;
  readonly shown: number;
  readonly hidden: boolean;
}

export interface LegendView {
  readonly types: readonly LegendRow[];
  readonly kinds: readonly LegendRow[];
  /** Wards by number of actors, those without one last; empty where no actor names a ward. */
  readonly wards: readonly LegendRow[];
  readonly actors: { readonly total: number; readonly shown: number };
  readonly ties: { readonly total: number; readonly shown: number };
  /** Which of the map's other marks occur in this data. */
  readonly marks: {
    readonly unnamed: boolean;
    readonly uncertain: boolean;
    readonly undated: boolean;
    readonly meeting: boolean;
  };
}

const shownOf = remembered(
  (network: Network, types: readonly TypeId[], kinds: readonly KindId[], wards: readonly string[]): Shown => {
    const [noTypes, noKinds, noWards] = [new Set(types), new Set(kinds), new Set(wards)];
    const actors = new Set<ActorId>();
    for (const { id, type, ward } of network.dataset.actors)
      if (!noTypes.has(type) && !noWards.has(ward)) actors.add(id);
    const lets = (tie: Tie) => !noKinds.has(tie.kind) && actors.has(tie.from) && actors.has(tie.to);
    return { actors, ties: new Set(network.dataset.ties.filter(lets).map(({ id }) => id)) };
  },
);

/** The actors and ties that the legend lets through. */
export function selectShown(state: EnishiState): Shown {
  const { hiddenTypes, hiddenKinds, hiddenWards } = state.view;
  return shownOf(selectNetwork(state), hiddenTypes, hiddenKinds, hiddenWards);
}

const legendOf = remembered(
  (
    network: Network,
    shown: Shown,
    meeting: ReadonlySet<ActorId>,
    hiddenTypes: readonly TypeId[],
    hiddenKinds: readonly KindId[],
    hiddenWards: readonly string[],
  ): LegendView => {
    const { dataset } = network;
    const isShown = ({ id }: { id: ActorId }) => shown.actors.has(id);
    const ties = dataset.ties;
    const wards = rowsOf(dataset.actors, ({ ward }) => ward, isShown, hiddenWards);
    const tieShown = ({ id }: { id: TieId }) => shown.ties.has(id);
    const typeOrder = [...ACTOR_TYPES, ...dataset.types.map(({ id }) => id)];
    const kindOrder = [...TIE_KINDS, ...dataset.kinds.map(({ id }) => id)];
    return {
      types: inOrder(
        rowsOf(dataset.actors, ({ type }) => type, isShown, hiddenTypes),
        typeOrder,
      ),
      kinds: inOrder(
        rowsOf(ties, ({ kind }) => kind, tieShown, hiddenKinds),
        kindOrder,
      ),
      wards: wards.some(({ id }) => id !== "")
        ? wards.toSorted((a, b) => Number(a.id === "") - Number(b.id === "") || b.total - a.total)
        : [],
      actors: { total: dataset.actors.length, shown: shown.actors.size },
      ties: { total: ties.length, shown: shown.ties.size },
      marks: {
        unnamed: ties.some(({ viaUnnamed }) => viaUnnamed),
        uncertain: ties.some(({ certain }) => !certain),
        undated:
          ties.some((tie) => isTriad(tie) && tie.when === null) || dataset.episodes.some(({ when }) => when === null),
        meeting: meeting.size > 0,
      },
    };
  },
);

export function selectLegend(state: EnishiState): LegendView {
  const { hiddenTypes, hiddenKinds, hiddenWards } = state.view;
  return legendOf(
    selectNetwork(state),
    selectShown(state),
    selectMeeting(state),
    hiddenTypes,
    hiddenKinds,
    hiddenWards,
  );
}

function rowsOf<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  isShown: (item: T) => boolean,
  hidden: readonly string[],
): LegendRow[] {
  const rows = new Map<string, { total: number; shown: number }>();
  for (const item of items) {
    const row = rows.get(idOf(item)) ?? { total: 0, shown: 0 };
    rows.set(idOf(item), { total: row.total + 1, shown: row.shown + Number(isShown(item)) });
  }
  return [...rows].map(([id, counts]) => ({ id, ...counts, hidden: hidden.includes(id) }));
}

/** Rows in a known order, those it does not know after it, as they come. */
function inOrder(rows: readonly LegendRow[], order: readonly string[]): LegendRow[] {
  const place = new Map([...order].reverse().map((id, i) => [id, order.length - 1 - i]));
  return rows.toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
}
