/** What is asked of the measures, what came of it, and the pure steps from one choice to the next. */
import type { Arrows, FlatGraph, MeasureKey, MeasureReport, Role } from "../analysis/index.ts";
import type { Actor, ActorId, Dataset, Day, Tie } from "../model/index.ts";
import type { TimeView } from "../scene/index.ts";

/** Pages of the numbers tab; each says in `selectWantedKeys` what it needs counted. */
export const NUMBERS_PAGES = ["ranking", "spread", "dates", "brokerage", "whole"] as const;
export type NumbersPage = (typeof NUMBERS_PAGES)[number];

/** `view`: what legend and window of time let through. `all`: the whole record, whatever is hidden. */
export const NUMBERS_SCOPES = ["view", "all"] as const;
export type NumbersScope = (typeof NUMBERS_SCOPES)[number];

export const NUMBERS_ARROWS = ["all", "made", "contact", "rows"] as const satisfies readonly Arrows[];

/** By which of our columns actors fall into groups, for measures that need them; or by any of the owner's own. */
export const NUMBERS_GROUPS = ["type", "ward", "parent", "topics", "needs", "offers", "source"] as const;
export type NumbersGroup = (typeof NUMBERS_GROUPS)[number] | `own:${string}`;

/** Whose brokerage is told: one actor's, or that of all together. */
export const NUMBERS_BROKERS = ["one", "all"] as const;

/** The order of the ranking: a measure, or the actors' names. */
export interface NumbersOrder {
  readonly key: MeasureKey | "name";
  readonly up: boolean;
}

/** Everything that is asked. The address holds all of it. */
export interface NumbersAsked {
  /** Is the numbers tab the one of the table screen that is open? */
  readonly open: boolean;
  readonly page: NumbersPage;
  /** In the order of `MEASURES`; those that need direction are passed over while there is none. */
  readonly columns: readonly MeasureKey[];
  readonly order: NumbersOrder;
  readonly scope: NumbersScope;
  readonly arrows: (typeof NUMBERS_ARROWS)[number];
  readonly directed: boolean;
  /** Ties whose date may lie outside the window count, as the map draws them. */
  readonly doubtful: boolean;
  /** Ties without any date count in every window. */
  readonly undated: boolean;
  readonly group: NumbersGroup;
  /** The two days that are compared; `null`: the middle and the end of the record. */
  readonly before: Day | null;
  readonly after: Day | null;
  /** What of the record is compared: the months up to each day; `null`: everything up to it. */
  readonly months: number | null;
  /** The measure told by the size of actors on the map, and the one told by their colour. */
  readonly size: MeasureKey | null;
  readonly color: MeasureKey | null;
  /** Never sampled, however many actors there are. */
  readonly exact: boolean;
  /** For sampling, dealing and communities. */
  readonly seed: number;
  /** On the brokerage page: a pair counts 1 over the number of actors that stand between it. */
  readonly shared: boolean;
  /** On the brokerage page: Burt's numbers by the ego-network model. */
  readonly egonet: boolean;
  readonly brokers: (typeof NUMBERS_BROKERS)[number];
  /** The one it is about; `null`: whoever is selected, or else brokers most. */
  readonly broker: ActorId | null;
  /** The role whose triads are listed beside the map; `null`: none are. */
  readonly triads: Role | "total" | null;
  /** The place of one of them in the list, looked at alone. */
  readonly triad: number | null;
}

export const FIRST_NUMBERS: NumbersAsked = {
  open: false,
  page: "ranking",
  columns: [
    "degree_neighbours",
    "degree_out_partners",
    "degree_in_partners",
    "betweenness_undirected_norm",
    "harmonic_out_norm",
    "burt_constraint_undirected_binary",
  ],
  order: { key: "degree_neighbours", up: false },
  scope: "view",
  arrows: "all",
  directed: true,
  doubtful: true,
  undated: true,
  group: "type",
  before: null,
  after: null,
  months: null,
  size: null,
  color: null,
  exact: false,
  seed: 1,
  shared: false,
  egonet: false,
  brokers: "one",
  broker: null,
  triads: null,
  triad: null,
};

/** What numbers are counted on, with everything their label has to say. The same object as long as nothing of it changes. */
export interface NumbersBasis {
  readonly dataset: Dataset;
  /** Those counted, beside `graph.ids`. */
  readonly actors: readonly Actor[];
  readonly graph: FlatGraph;
  /** The group of every actor, beside `graph.ids`. */
  readonly group: readonly string[];
  /** What was asked for, or types where no table has such a column. */
  readonly groupedBy: NumbersGroup;
  readonly scope: NumbersScope;
  readonly arrows: NumbersAsked["arrows"];
  readonly exact: boolean;
  readonly seed: number;
  /** `null`: no regard to time. */
  readonly time: TimeView | null;
  readonly ties: {
    readonly counted: number;
    /** Of those counted: the date may lie outside the window; there is no date at all. */
    readonly doubtful: number;
    readonly undated: number;
    /** Held back by the legend, by the window, or for want of a sure date. */
    readonly left: number;
  };
  /** Those ties; who introduced them is not named where that actor is held back. */
  readonly counted: readonly Tie[];
  /** Held back by the legend. */
  readonly actorsLeft: number;
}

/** Which of the three bases: the one asked for, or one of the two days compared. */
export const NUMBERS_BASES = ["now", "before", "after"] as const;
export type NumbersBase = (typeof NUMBERS_BASES)[number];

export interface NumbersResult {
  /** Only what was asked for; grows as more of it is. */
  readonly report: MeasureReport;
  readonly basis: NumbersBasis;
  /** `basis.graph`. */
  readonly graph: FlatGraph;
  /** As it was when the count began. */
  readonly asked: NumbersAsked;
  /** When the count ended: milliseconds since 1970. */
  readonly counted: number;
}

export type NumbersJob =
  | { readonly state: "idle" | "stopped" }
  | { readonly state: "running"; readonly share: number; readonly keys: readonly MeasureKey[] }
  | { readonly state: "failed"; readonly detail: string };

/** What came of it; kept nowhere. */
export interface Numbers {
  readonly job: NumbersJob;
  readonly results: { readonly [base in NumbersBase]: NumbersResult | null };
}

export const NO_NUMBERS: Numbers = { job: { state: "idle" }, results: { now: null, before: null, after: null } };

/**
 * What there is now. `result` is always one of what is asked for now, if perhaps not yet all of it; `none`: nothing is
 * counted, nor about to be.
 */
export type NumbersNow =
  | { readonly status: "done"; readonly result: NumbersResult }
  | { readonly status: "none" | "stopped"; readonly result: NumbersResult | null }
  | {
      readonly status: "running";
      readonly result: NumbersResult | null;
      readonly share: number;
      readonly keys: readonly MeasureKey[];
    }
  | { readonly status: "failed"; readonly result: NumbersResult | null; readonly detail: string };
