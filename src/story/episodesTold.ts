/** The steps by which something is told: a story's own; where it has none, one for each of its ties by date; and the whole record so. */
import { compareWhen, type Episode, type EpisodeKind, type StoryId, type Tie, type When } from "../model/index.ts";
import { actorsOf, type Network } from "../network/index.ts";

/** Stands in a story's place for all ties of the record, by date, as one. No row makes a story of this id. */
export const WHOLE_RECORD: StoryId = "*record*";

const known = new WeakMap<Network, Map<StoryId, readonly Episode[]>>();

/**
 * The steps of a story, or of `WHOLE_RECORD`, in the order of telling; empty for a story that is unknown or has neither steps nor
 * ties. Steps made of ties have no title, the tie's quote for words, and numbers from 1. An undated tie stands where the steps that
 * tell it leave room, else last. The same array for the same network; the first time n log n in ties.
 */
export function episodesTold(network: Network, story: StoryId): readonly Episode[] {
  const own = network.episodes.get(story);
  if (own !== undefined) return own;
  const told = known.get(network) ?? new Map<StoryId, readonly Episode[]>();
  known.set(network, told);
  const before = told.get(story);
  if (before !== undefined) return before;
  // what the room says is no step of anything: the numbers of the steps stay while it is told
  const recorded = network.dataset.ties.filter(({ said }) => said === undefined);
  const ties = recorded.filter((tie) => story === WHOLE_RECORD || tie.story === story);
  const steps = inTimesOrder(network, ties).map((tie, at) => stepOf(tie, story, at + 1));
  told.set(story, steps);
  return steps;
}

/** Is it a story of the data, or the whole record where that has anything to tell? */
export function canBeTold(network: Network, story: StoryId): boolean {
  return network.stories.has(story) || (story === WHOLE_RECORD && network.dataset.ties.length > 0);
}

/** Kinds of ties that are kinds of steps too. */
const STEPS: ReadonlySet<string> = new Set(["introduction", "consultation", "meeting"]);

function stepOf(tie: Tie, story: StoryId, step: number): Episode {
  const kind: EpisodeKind = STEPS.has(tie.kind) ? tie.kind : "milestone";
  return {
    id: `tie:${tie.id}`,
    story,
    step,
    when: tie.when,
    kind,
    title: "",
    text: tie.quote,
    speaker: "",
    speakerActor: null,
    actors: [...new Set(actorsOf(tie))],
    ties: [tie.id],
    certain: tie.certain,
    source: tie.source,
  };
}

function inTimesOrder(network: Network, ties: readonly Tie[]): readonly Tie[] {
  const places = placesTold(network);
  const placed = ties.map((tie, at) => ({ tie, at, told: places.get(tie.id) ?? null }));
  return placed
    .toSorted(
      (a, b) =>
        compareWhen(a.tie.when ?? a.told?.around ?? null, b.tie.when ?? b.told?.around ?? null) ||
        (a.told?.order ?? Number.MAX_SAFE_INTEGER) - (b.told?.order ?? Number.MAX_SAFE_INTEGER) ||
        a.at - b.at,
    )
    .map(({ tie }) => tie);
}

interface Place {
  /** Among all steps of all stories. */
  readonly order: number;
  /** The date of its step, or of the dated step before it, or after it. */
  readonly around: When | null;
}

/** Where each tie is told first. */
function placesTold(network: Network): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let order = 0;
  for (const { id } of network.dataset.stories) {
    const episodes = network.episodes.get(id) ?? [];
    let before: When | null = null;
    for (const [at, episode] of episodes.entries()) {
      before = episode.when ?? before;
      const around = before ?? episodes.slice(at + 1).find(({ when }) => when !== null)?.when ?? null;
      order++;
      for (const tie of episode.ties) if (!places.has(tie)) places.set(tie, { order, around });
    }
  }
  return places;
}
