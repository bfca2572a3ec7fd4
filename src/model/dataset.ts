/** The words of the domain as types: actors, ties (introductions among them), stories, episodes and their background. */
import type { WithOwnCells } from "./ownCells.ts";
import type { When } from "./when.ts";

export type ActorId = string;
export type TieId = string;
export type StoryId = string;
export type EpisodeId = string;
/** A known type or kind, or the owner's own word for one. */
export type TypeId = string;
export type KindId = string;

export type Visibility = "public" | "internal" | "anonymous";

/** Who took down what was told in a room, and when. */
export interface Recorded {
  /** "" where he gave no name. */
  readonly recordedBy: string;
  /** As ISO 8601 in UTC. */
  readonly recordedAt: string;
}

/** An organisation, a place, or (if the owner wants it) a person. */
export interface Actor extends WithOwnCells {
  readonly id: ActorId;
  /** As written. `shortNameOf` gives the name without its legal form. */
  readonly name: string;
  readonly reading: string;
  readonly type: TypeId;
  readonly ward: string;
  /** The actor it belongs to or is run by. */
  readonly parent: ActorId | null;
  readonly topics: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly aliases: readonly string[];
  readonly corporateNumber: string;
  readonly url: string;
  readonly description: string;
  readonly visibility: Visibility;
  readonly source: string;
  /** False: no row of its own, only named in a tie. */
  readonly declared: boolean;
  /** It is only on the map because somebody in the room named it. */
  readonly said?: Recorded;
}

/**
 * Something that happened between two actors. With an introducer (`via`) it is an introduction, a triad:
 * `via` brought `from` and `to` together. Without one, and of kind `introduction`, `from` brought `to` into the network.
 */
export interface Tie extends WithOwnCells {
  readonly id: TieId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly via: ActorId | null;
  /** The source shows that somebody introduced the two, and does not say who. */
  readonly viaUnnamed: boolean;
  readonly kind: KindId;
  /** How often; 1 where the source is silent. */
  readonly weight: number;
  readonly when: When | null;
  readonly until: When | null;
  readonly story: StoryId | null;
  readonly note: string;
  readonly quote: string;
  /** A person named as contact. */
  readonly contact: string;
  readonly certain: boolean;
  readonly source: string;
  /** It was told in the room and nobody has verified it; no file holds it. */
  readonly said?: Recorded;
}

export interface Story extends WithOwnCells {
  readonly id: StoryId;
  readonly title: string;
  readonly ward: string;
  readonly summary: string;
  /** A colour of the owner's choice, or "" for the house's own. */
  readonly color: string;
  readonly source: string;
}

/** What a step of a story is. Unknown words are kept as they are. */
export type EpisodeKind = string;
export const EPISODE_KINDS = [
  "trouble",
  "consultation",
  "spark",
  "meeting",
  "introduction",
  "milestone",
  "outlook",
] as const;

/** One step of a story. Steps are told in the order of `step`, dated or not. */
export interface Episode extends WithOwnCells {
  readonly id: EpisodeId;
  readonly story: StoryId;
  readonly step: number;
  readonly when: When | null;
  readonly kind: EpisodeKind;
  readonly title: string;
  readonly text: string;
  /** The person who speaks, as named in the source. */
  readonly speaker: string;
  readonly speakerActor: ActorId | null;
  readonly actors: readonly ActorId[];
  readonly ties: readonly TieId[];
  readonly certain: boolean;
  readonly source: string;
}

/** One line of background history. */
export interface ContextLine extends WithOwnCells {
  readonly id: string;
  readonly when: When | null;
  readonly lane: string;
  readonly text: string;
  readonly certain: boolean;
  readonly note: string;
  readonly source: string;
}

/** One entry of the owner's own vocabulary (`types.csv`, `kinds.csv`). Empty strings where not given. */
export interface VocabularyEntry {
  readonly id: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly shape: string;
  readonly color: string;
}

/** A whole data set: what a folder of CSV files says, read and joined. Order is the files' own. */
export interface Dataset {
  readonly title: string;
  readonly source: string;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly stories: readonly Story[];
  readonly episodes: readonly Episode[];
  readonly context: readonly ContextLine[];
  readonly types: readonly VocabularyEntry[];
  readonly kinds: readonly VocabularyEntry[];
}

export const EMPTY_DATASET: Dataset = {
  title: "",
  source: "",
  actors: [],
  ties: [],
  stories: [],
  episodes: [],
  context: [],
  types: [],
  kinds: [],
};

/** Is it an introduction made by a third party, named or not? */
export function isTriad(tie: Tie): boolean {
  return tie.via !== null || tie.viaUnnamed;
}
