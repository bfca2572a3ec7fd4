/** Who could introduce one actor to another now: ways over contacts known by a day, the best first. */
import { type ActorId, compareWhen, type Day, hadHappenedBy, type Tie } from "../model/index.ts";
import { type Network, spanOf } from "../network/index.ts";
import { acquaintancesOf } from "./acquaintance.ts";
import { bestRoutes, type Costs, type Known, type KnownPair } from "./routeSearch.ts";

export interface RoutesQuery {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Contacts known by this day; `null` (the default) for all on record. */
  readonly day?: Day | null;
  /** Actors that shall not be asked. The two ends are never avoided. */
  readonly avoid?: readonly ActorId[];
  /** How many ways at most; 5 by default. */
  readonly most?: number;
}

/** Two neighbours on a route know each other. */
export interface RouteStep {
  readonly from: ActorId;
  readonly to: ActorId;
  /** The occasion to refer to: their latest tie known by the day; the first such tie where none has a date. */
  readonly tie: Tie;
  /** All ties by which they know each other by the day, in file order; the introducer of a tie knows both its ends. */
  readonly occasions: readonly Tie[];
  /** How often: the weights of those ties together. */
  readonly times: number;
  /** Known by the day beyond doubt: some tie is certain and surely not later. Without a day, some tie is certain. */
  readonly certain: boolean;
}

/** `by` would ask `asked` for an introduction to `to`, whom `asked` knows by `step`. */
export interface Request {
  readonly by: ActorId;
  readonly asked: ActorId;
  readonly to: ActorId;
  readonly step: RouteStep;
}

export interface Route {
  readonly steps: readonly RouteStep[];
  /** What would have to be asked, in this order: one request fewer than steps. */
  readonly requests: readonly Request[];
  /** Every step is certain. */
  readonly certain: boolean;
}

export interface RoutesAnswer {
  readonly query: Required<RoutesQuery>;
  /** Their own contact, where the two already know each other; no route leads over it. */
  readonly already: RouteStep | null;
  readonly routes: readonly Route[];
  /** There are further routes than were asked for. */
  readonly more: boolean;
  /** Why there is no route: an actor is unknown or asks for itself; nothing connects them; only those to be avoided do. */
  readonly none: "unknown" | "same" | "unconnected" | "avoided" | null;
}

/**
 * Routes without repetition, ranked by: fewest introductions; then fewest steps that are in doubt; then how recent: least sum
 * over the steps of the days since the two last met; then how often: most ties met by; then the order of actors in the data.
 * Days are counted to `day`, else to the last day on record; where a contact has no date, from the first day on record; an
 * undated contact is in doubt where a day is asked for. k shortest loopless paths (Yen 1971, Management Science 17:712),
 * with steps to the target as lower bound. Cost: for each route and each of its steps, at most one search of the network.
 */
export function routesBetween(network: Network, query: RoutesQuery): RoutesAnswer {
  const { from, to, day = null, avoid = [], most = 5 } = query;
  const asked = { from, to, day, avoid, most };
  const none = (why: RoutesAnswer["none"]): RoutesAnswer => ({
    query: asked,
    already: null,
    routes: [],
    more: false,
    none: why,
  });
  if (!network.actors.has(from) || !network.actors.has(to)) return none("unknown");
  if (from === to) return none("same");
  const known = knownPairs(network, day);
  const direct = known.pair(from, to);
  const avoided = new Set(avoid.filter((id) => id !== from && id !== to));
  const found = bestRoutes(known, { from, to, avoided, most: most + 1 });
  const already = direct && stepOf(from, to, direct);
  if (found.length === 0) {
    const anyhow = avoided.size > 0 && bestRoutes(known, { from, to, avoided: new Set(), most: 1 }).length > 0;
    return { ...none(anyhow ? "avoided" : "unconnected"), already };
  }
  const routes = found.slice(0, Math.max(0, most)).map((path) => routeOf(path, known));
  return { query: asked, already, routes, more: found.length > most, none: null };
}

/** What is known of a pair is only looked into where the search comes to it. */
function knownPairs(network: Network, day: Day | null): Known {
  const { ties } = network.dataset;
  const span = spanOf(ties.map(({ when }) => when));
  const by = day ?? span?.last ?? 0;
  const oldest = Math.max(0, by - (span?.first ?? by));
  const verdict = (tie: Tie) => (day === null ? "certain" : hadHappenedBy(tie.when, day));
  const near = acquaintancesOf(ties.filter((tie) => verdict(tie) !== "no"));
  const pairs = new Map<readonly Tie[], KnownPair>();
  const pairOf = (occasions: readonly Tie[]): KnownPair => {
    const known = pairs.get(occasions);
    if (known !== undefined) return known;
    const certain = occasions.some((tie) => tie.certain && verdict(tie) === "certain");
    const ages = occasions.map(({ when }) => Math.max(0, by - (when?.latest ?? when?.earliest ?? by - oldest)));
    const times = occasions.reduce((sum, { weight }) => sum + weight, 0);
    const age = ages.reduce((least, one) => Math.min(least, one));
    const costs: Costs = [1, certain ? 0 : 1, age, -occasions.length];
    const pair = { occasions, times, certain, costs };
    pairs.set(occasions, pair);
    return pair;
  };
  return {
    near: (actor) => near.get(actor)?.keys() ?? NOBODY,
    pair: (one, other) => {
      const occasions = near.get(one)?.get(other);
      return occasions === undefined ? null : pairOf(occasions);
    },
  };
}

const NOBODY: readonly ActorId[] = [];

function routeOf(path: readonly ActorId[], known: Known): Route {
  const steps = path.slice(1).flatMap((to, index) => {
    const from = path[index] ?? to;
    const pair = known.pair(from, to);
    return pair ? [stepOf(from, to, pair)] : [];
  });
  const requests = steps.slice(1).map((step) => ({ by: path[0] ?? step.from, asked: step.from, to: step.to, step }));
  return { steps, requests, certain: steps.every(({ certain }) => certain) };
}

function stepOf(from: ActorId, to: ActorId, { occasions, times, certain }: KnownPair): RouteStep {
  const dated = occasions.filter(({ when }) => when !== null).toSorted((a, b) => compareWhen(b.when, a.when));
  const tie = dated[0] ?? (occasions[0] as Tie);
  return { from, to, tie, occasions, times, certain };
}
