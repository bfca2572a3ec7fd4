/** How strongly each actor and tie is drawn: by the story's step, or else by the dates. */
import {
  type ActorId,
  type Episode,
  hadHappenedBy,
  happenedIn,
  type Span,
  type Tie,
  type TieId,
  type Verdict,
  type When,
} from "../model/index.ts";
import { actorsOf, columnsOf, type Network } from "../network/index.ts";
import type { Progress } from "../story/index.ts";
import { tiePlacesOf } from "./atlas.ts";
import type { Strengths } from "./columns.ts";
import { rememberedFor } from "./remembered.ts";
import type { Strength } from "./types.ts";

/** In a window, what lasts counts when it was going on ("happened-in") or only when it began ("began-in"). */
export type TimeMode = "happened-in" | "began-in" | "had-happened-by";

/** `span.last` alone counts for "had-happened-by". */
export interface TimeView {
  readonly mode: TimeMode;
  readonly span: Span;
}

/** Every strength; a byte tells one by its place here. */
export const STRENGTHS: readonly Strength[] = ["plain", "possible", "done", "now", "to-come", "rest"];

const byteOf = (strength: Strength): number => STRENGTHS.indexOf(strength);
const [PLAIN, POSSIBLE, REST] = [byteOf("plain"), byteOf("possible"), byteOf("rest")];

/** What an answer brings out: how strongly those it names are drawn, and all others. */
export interface Emphasis {
  readonly actors: ReadonlyMap<ActorId, Strength>;
  readonly ties: ReadonlyMap<TieId, Strength>;
  readonly others: Strength;
  /** Ties that carry a number, from 1 in this order. */
  readonly numbered: readonly TieId[];
}

/**
 * The strengths of a moment. A story that is told decides alone, but for what the room adds to it; an answer decides alone;
 * without them the dates do; without any of these all is `plain`.
 */
export function strengthsAt(
  network: Network,
  time: TimeView | null,
  progress: Progress | null,
  emphasis: Emphasis | null,
): Strengths {
  const { actors, ties } = network.dataset;
  if (progress) {
    // what was said in the room stands before everybody's eyes also while a story is told
    const said = saidIn(network);
    return strengthsFrom(
      network,
      new Map([...said.actors, ...progress.actors]),
      new Map([...said.ties, ...progress.ties]),
      "rest",
    );
  }
  if (emphasis) return strengthsFrom(network, emphasis.actors, emphasis.ties, emphasis.others);
  if (time) return strengthsInTime(network, time);
  return { actors: new Uint8Array(actors.length), ties: new Uint8Array(ties.length) };
}

function strengthsFrom(
  network: Network,
  told: ReadonlyMap<ActorId, Strength>,
  toldTies: ReadonlyMap<TieId, Strength>,
  others: Strength,
): Strengths {
  const { placeOf } = columnsOf(network);
  const tiePlaces = tiePlacesOf(network);
  const actors = new Uint8Array(network.dataset.actors.length).fill(byteOf(others));
  const ties = new Uint8Array(network.dataset.ties.length).fill(byteOf(others));
  for (const [id, strength] of told) actors[placeOf.get(id) ?? -1] = byteOf(strength);
  for (const [id, strength] of toldTies) ties[tiePlaces.get(id) ?? -1] = byteOf(strength);
  return { actors, ties };
}

/** What was said in the room, and whom it is about. */
const saidIn = rememberedFor((network: Network) => {
  const said = network.dataset.ties.filter((tie) => tie.said !== undefined);
  return {
    actors: new Map(said.flatMap(actorsOf).map((id): [ActorId, Strength] => [id, "plain"])),
    ties: new Map(said.map(({ id }): [TieId, Strength] => [id, "plain"])),
  };
});

/**
 * A tie surely within the time looked at is `plain`, perhaps within it `possible`, surely not `rest`. An undated tie takes the time its
 * story leaves open; one that no story tells is always `plain`. An actor is as strong as the strongest of its ties, and of the
 * introductions it made; without any it is `plain`. Ties count whether a filter hides them or not.
 */
function strengthsInTime(network: Network, time: TimeView): Strengths {
  const told = toldTimes(network);
  const { from, to, via } = columnsOf(network);
  const ties = new Uint8Array(from.length);
  // 0: no tie yet; then one more than how weak the strongest is
  const ranks = new Uint8Array(network.dataset.actors.length);
  const count = (actor: number, rank: number) => {
    if (actor >= 0 && (ranks[actor] ?? 0) < rank) ranks[actor] = rank;
  };
  for (const [i, tie] of network.dataset.ties.entries()) {
    const verdict = verdictOf(tie, told.get(tie.id) ?? null, time);
    ties[i] = verdict === "possible" ? POSSIBLE : verdict === "no" ? REST : PLAIN;
    const rank = verdict === "possible" ? 2 : verdict === "no" ? 1 : 3;
    count(from[i] ?? -1, rank);
    count(to[i] ?? -1, rank);
    count(via[i] ?? -1, rank);
  }
  const byRank = [PLAIN, REST, POSSIBLE, PLAIN];
  return { actors: ranks.map((rank) => byRank[rank] ?? PLAIN), ties };
}

/** Is each tie within the time looked at: surely, perhaps, not, or is there no telling? An undated tie as in `strengthsAt`. */
export function verdictsIn(network: Network, time: TimeView): ReadonlyMap<TieId, Verdict> {
  const told = toldTimes(network);
  return new Map(network.dataset.ties.map((tie) => [tie.id, verdictOf(tie, told.get(tie.id) ?? null, time)]));
}

/** When each tie began as far as the map knows: its own date, or for one without any the time that its story leaves open; `null` for no telling. */
export function startsTold(network: Network): (tie: Tie) => When | null {
  const told = toldTimes(network);
  return (tie) => startOf(tie, told.get(tie.id) ?? null);
}

function startOf(tie: Tie, told: Interval | null): When | null {
  return tie.when ?? (tie.until === null && told ? whenOf(told) : null);
}

function verdictOf(tie: Tie, told: Interval | null, { mode, span }: TimeView): Verdict {
  const start = startOf(tie, told);
  if (tie.until !== null && mode === "happened-in") return lastedInto(tie.when, tie.until, span);
  const began = (when: When) => (mode === "had-happened-by" ? hadHappenedBy(when, span.last) : happenedIn(when, span));
  if (start !== null) return began(start);
  if (tie.until !== null) return began(whenOf({ earliest: null, latest: tie.until.latest }));
  return "undated";
}

/** Something that lasts is of the span when any of its days is: surely, if it must already have begun and cannot yet have ended. */
function lastedInto(when: When | null, until: When, span: Span): Verdict {
  const begins = { earliest: when?.earliest ?? null, latest: when?.latest ?? null };
  if (begins.earliest !== null && begins.earliest > span.last) return "no";
  if (until.latest !== null && until.latest < span.first) return "no";
  const begun = begins.latest !== null && begins.latest <= span.last;
  const lasting = until.earliest !== null && until.earliest >= span.first;
  return begun && lasting ? "certain" : "possible";
}

interface Interval {
  readonly earliest: number | null;
  readonly latest: number | null;
}

function whenOf({ earliest, latest }: Interval): When {
  return { earliest, latest, precision: "range", approximate: false, written: "" };
}

/** For each tie that a story tells: the time its episode has, or that the dated episodes before and after leave open. */
const toldTimes = rememberedFor((network: Network): ReadonlyMap<TieId, Interval> => {
  const times = new Map<TieId, Interval>();
  for (const episodes of network.episodes.values()) {
    for (const [i, episode] of episodes.entries()) {
      const time = timeOf(episode, episodes.slice(0, i), episodes.slice(i + 1));
      for (const tie of episode.ties) if (!times.has(tie)) times.set(tie, time);
    }
  }
  return times;
});

function timeOf(episode: Episode, before: readonly Episode[], after: readonly Episode[]): Interval {
  if (episode.when) return episode.when;
  return {
    earliest: before.findLast(({ when }) => typeof when?.earliest === "number")?.when?.earliest ?? null,
    latest: after.find(({ when }) => typeof when?.latest === "number")?.when?.latest ?? null,
  };
}
