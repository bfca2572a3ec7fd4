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
import { actorsOf, type Network } from "../network/index.ts";
import type { Progress } from "../story/index.ts";
import { rememberedFor } from "./remembered.ts";
import type { Strength } from "./types.ts";

export type TimeMode = "happened-in" | "had-happened-by";

/** `span.last` alone counts for "had-happened-by". */
export interface TimeView {
  readonly mode: TimeMode;
  readonly span: Span;
}

export interface Strengths {
  readonly actor: (id: ActorId) => Strength;
  readonly tie: (id: TieId) => Strength;
}

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
  if (progress) {
    const { actors, ties } = saidIn(network);
    return {
      actor: (id) => progress.actors.get(id) ?? (actors.has(id) ? "plain" : "rest"),
      tie: (id) => progress.ties.get(id) ?? (ties.has(id) ? "plain" : "rest"),
    };
  }
  if (emphasis) {
    const { actors, ties, others } = emphasis;
    return { actor: (id) => actors.get(id) ?? others, tie: (id) => ties.get(id) ?? others };
  }
  return time ? strengthsInTime(network, time) : { actor: () => "plain", tie: () => "plain" };
}

/** What was said in the room, and whom it is about: it stands before everybody's eyes also while a story is told. */
const saidIn = rememberedFor((network: Network) => {
  const said = network.dataset.ties.filter((tie) => tie.said !== undefined);
  return { actors: new Set(said.flatMap(actorsOf)), ties: new Set(said.map(({ id }) => id)) };
});

/**
 * A tie surely within the time looked at is `plain`, perhaps within it `possible`, surely not `rest`. An undated tie takes the time its
 * story leaves open; one that no story tells is always `plain`. An actor is as strong as the strongest of its ties, and of the
 * introductions it made; without any it is `plain`. Ties count whether a filter hides them or not.
 */
function strengthsInTime(network: Network, time: TimeView): Strengths {
  const verdicts = verdictsIn(network, time);
  const ties = new Map<TieId, Strength>();
  const actors = new Map<ActorId, Strength>();
  for (const tie of network.dataset.ties) {
    const strength = STRENGTH_OF[verdicts.get(tie.id) ?? "undated"];
    ties.set(tie.id, strength);
    for (const id of actorsOf(tie)) actors.set(id, stronger(actors.get(id), strength));
  }
  return { actor: (id) => actors.get(id) ?? "plain", tie: (id) => ties.get(id) ?? "plain" };
}

/** Is each tie within the time looked at: surely, perhaps, not, or is there no telling? An undated tie as in `strengthsAt`. */
export function verdictsIn(network: Network, time: TimeView): ReadonlyMap<TieId, Verdict> {
  const told = toldTimes(network);
  return new Map(network.dataset.ties.map((tie) => [tie.id, verdictOf(tie, told.get(tie.id) ?? null, time)]));
}

const STRENGTH_OF: Readonly<Record<Verdict, Strength>> = {
  certain: "plain",
  possible: "possible",
  no: "rest",
  undated: "plain",
};

function stronger(a: Strength | undefined, b: Strength): Strength {
  if (a === "plain" || b === "plain") return "plain";
  return a === "possible" || b === "possible" ? "possible" : "rest";
}

function verdictOf(tie: Tie, told: Interval | null, { mode, span }: TimeView): Verdict {
  const start = tie.when ?? (tie.until === null && told ? whenOf(told) : null);
  if (tie.until !== null && mode === "happened-in") return lastedInto(tie.when, tie.until, span);
  if (start !== null) return mode === "happened-in" ? happenedIn(start, span) : hadHappenedBy(start, span.last);
  if (tie.until !== null) return hadHappenedBy(whenOf({ earliest: null, latest: tie.until.latest }), span.last);
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
