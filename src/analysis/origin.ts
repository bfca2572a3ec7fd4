/** How one actor came to know another: the derivation on record, introduction by introduction, back to where it begins. */
import type { ActorId, Episode, StoryId, Tie, When } from "../model/index.ts";
import { isPlainIntroduction, type Network } from "../network/index.ts";
import { tiesBetween } from "./acquaintance.ts";
import { type OrderBasis, type TieOrder, tieOrderOf } from "./tieOrder.ts";

/** One tie of a derivation, by which the asking actor came to know `knew`. */
export interface OriginStep {
  readonly tie: Tie;
  readonly knew: ActorId;
  /** Who introduced; `null` only in a derivation's last step, where nobody is known to have. */
  readonly via: ActorId | null;
  readonly when: When | null;
  /** What it rests on that this did not come before the step before it; `first` where there is none. */
  readonly order: OrderBasis | "first";
  /** The tie is certain, and dates (or being first) leave no doubt of its place. */
  readonly certain: boolean;
  readonly story: StoryId | null;
  /** The step of its story that tells it. */
  readonly episode: Episode | null;
  readonly quote: string;
  readonly source: string;
  /** Other ties of the two that may as well have been the first: the record does not order them. */
  readonly rivals: readonly Tie[];
}

/**
 * Why a derivation goes no further back. `contact`: nobody brokered the tie; `brought-in`: it is an introduction into the
 * network by one of the two; `unnamed`: the source does not name who introduced; `unrecorded`: no tie, or only later ones,
 * of the asking actor and its introducer; `circular`: it would rest on itself.
 */
export type BeginningReason = "contact" | "brought-in" | "unnamed" | "unrecorded" | "circular";

export interface Beginning {
  readonly reason: BeginningReason;
  /** Whom the asking actor already knew: the first introducer; without any, the actor asked about. */
  readonly knew: ActorId;
  /** The tie where it begins: not one of the steps, unless the only step is itself without introducer. */
  readonly tie: Tie | null;
  /** What it rests on that this tie did not come after the first step; `first` without another step. */
  readonly order: OrderBasis | "first";
  readonly rivals: readonly Tie[];
  /** For `unrecorded`: ties of the two that are on record, but surely later. */
  readonly later: readonly Tie[];
}

/** One derivation: the steps from the earliest to the tie of the two actors, which is always the last. */
export interface Origin {
  readonly beginning: Beginning;
  readonly steps: readonly OriginStep[];
}

export interface OriginAnswer {
  readonly from: ActorId;
  readonly to: ActorId;
  /** One for each tie of the two, earliest first; empty where the record holds no tie of them. */
  readonly origins: readonly Origin[];
  /** Introductions in which one of the two introduced the other to somebody: by then they knew each other. */
  readonly presumed: readonly Tie[];
}

/**
 * How `from` came to know `to`. Each tie of the two is followed back: its introducer, the earliest tie by which `from` knew
 * that introducer and which is not surely later, and so on. Unknown actors and an actor with itself have no origin.
 * Ends for every record. Cost: the ties of the actors on the way, and one reading of the stories.
 */
export function originOf(network: Network, from: ActorId, to: ActorId): OriginAnswer {
  if (from === to) return { from, to, origins: [], presumed: [] };
  const order = tieOrderOf(network);
  const origins = order.sorted(tiesBetween(network, from, to)).map((tie) => derive(network, order, from, to, tie));
  const presents = (via: ActorId, other: ActorId) =>
    (network.brokered.get(via) ?? []).filter((tie) => tie.from === other || tie.to === other);
  const presumed = order.sorted([...new Set([...presents(from, to), ...presents(to, from)])]);
  return { from, to, origins, presumed };
}

/** The derivation of one tie, as one of its two ends came to know the other. Takes an order made once for many ties. */
export function originOfTie(network: Network, tie: Tie, from: ActorId, order: TieOrder): Origin {
  return derive(network, order, from, tie.from === from ? tie.to : tie.from, tie);
}

interface Found {
  readonly tie: Tie;
  readonly knew: ActorId;
  readonly rivals: readonly Tie[];
}

function derive(network: Network, order: TieOrder, from: ActorId, to: ActorId, last: Tie): Origin {
  const back: Found[] = [{ tie: last, knew: to, rivals: [] }];
  const met = new Set<ActorId>([from, to]);
  let beginning: Omit<Beginning, "order"> | null = null;
  let current = last;
  let knew = to;
  while (beginning === null) {
    const via = introducerOf(current);
    if (via === null) {
      beginning = { reason: unbrokered(current), knew, tie: current, rivals: back.at(-1)?.rivals ?? [], later: [] };
      if (back.length > 1) back.pop();
    } else if (met.has(via)) {
      beginning = { reason: "circular", knew: via, tie: null, rivals: [], later: [] };
    } else {
      met.add(via);
      const known = order.sorted(tiesBetween(network, from, via));
      const step = current;
      const candidates = known.filter((tie) => order.between(tie, step) !== "before");
      const [first, ...others] = candidates;
      if (first === undefined) {
        beginning = { reason: "unrecorded", knew: via, tie: null, rivals: [], later: known };
      } else {
        const rivals = others.filter((tie) => order.between(first, tie) === "unclear");
        back.push({ tie: first, knew: via, rivals });
        current = first;
        knew = via;
      }
    }
  }
  return assemble(order, beginning, back.toReversed());
}

/** The third party that brought the two together; an end cannot introduce itself. */
function introducerOf({ via, from, to }: Tie): ActorId | null {
  return via === from || via === to ? null : via;
}

function unbrokered(tie: Tie): BeginningReason {
  if (tie.viaUnnamed) return "unnamed";
  return isPlainIntroduction(tie) ? "brought-in" : "contact";
}

function assemble(order: TieOrder, start: Omit<Beginning, "order">, found: readonly Found[]): Origin {
  const steps = found.map(({ tie, knew, rivals }, index): OriginStep => {
    const before = found[index - 1];
    const basis = before ? order.basis(before.tie, tie) : "first";
    return {
      tie,
      knew,
      via: introducerOf(tie),
      when: tie.when,
      order: basis,
      certain: tie.certain && basis !== "story" && basis !== "open",
      story: tie.story,
      episode: order.toldIn(tie),
      quote: tie.quote,
      source: tie.source,
      rivals,
    };
  });
  const first = found[0]?.tie;
  const own = start.tie === null || first === undefined || start.tie.id === first.id;
  return { beginning: { ...start, order: own ? "first" : order.basis(start.tie, first) }, steps };
}
