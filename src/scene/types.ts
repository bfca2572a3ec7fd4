/** What is drawn, as plain serialisable data. Colours are roles; a theme turns them into paint. */
import type { ActorId, Box, EpisodeId, KindId, Point, StoryId, TieId, TypeId } from "../model/index.ts";
import type { Far } from "./columns.ts";
import type { SceneGatherings } from "./gathering/shownGatherings.ts";

/** Outlines that tell the types apart without colour. */
export type ShapeName =
  | "circle"
  | "square"
  | "eight-petal"
  | "hexagon"
  | "quatrefoil"
  | "diamond"
  | "house"
  | "octagon"
  | "triangle"
  | "trapezoid"
  | "bust";

/** How a type looks. `fill` is a role (`"npo"`, painted from the tokens `--t-npo`, `--o-npo`) or a colour of the owner's ("#rrggbb"). */
export interface TypeLook {
  readonly type: TypeId;
  readonly shape: ShapeName;
  readonly fill: string;
  /** Stroke colour of the icon: a role as `fill`, or a colour. */
  readonly iconInk: string;
  /** Path data of the icon in a 24 × 24 box, stroked 2, round caps; "" for none. */
  readonly icon: string;
  /** Unknown types are drawn with a dashed outline. */
  readonly dashed: boolean;
}

export type LinePattern = "solid" | "dash" | "round-dots" | "double" | "long-dash" | "dash-dot" | "fine-dots";
export type EndMark = "none" | "open-arrow" | "solid-arrow" | "square" | "bar";

/** How a kind of tie looks; `fromMark` stands at `from`, `toMark` at `to`. */
export interface KindLook {
  readonly kind: KindId;
  readonly pattern: LinePattern;
  /** Width in px at zoom 1. */
  readonly width: number;
  readonly color: "intro" | "other" | string;
  readonly fromMark: EndMark;
  readonly toMark: EndMark;
}

/**
 * How strongly a thing is drawn. Without a story: `plain`, or `possible` (the dates allow it), or `rest` (outside the
 * window). With one: `done`, `now`, `to-come`, and `rest` for everything that is not of the story.
 */
export type Strength = "plain" | "possible" | "done" | "now" | "to-come" | "rest";

export interface SceneActor {
  readonly id: ActorId;
  readonly at: Point;
  /** In map units, 13 to 27; 8 to 27 where a measure decides. */
  readonly radius: number;
  readonly look: TypeLook;
  /** Name without legal form, folded into lines at word breaks. */
  readonly label: readonly string[];
  /** The same name on one line, on two, on three, as far as it has breaks; `label` is the one that reads best. */
  readonly foldings: readonly (readonly string[])[];
  /** Whole name, for accessible names and tooltips. */
  readonly name: string;
  /** 0 to 1; decides label order, hub type and radius. */
  readonly importance: number;
  readonly hub: boolean;
  readonly strength: Strength;
  readonly selected: boolean;
  readonly pinned: boolean;
  /** It takes part in two or more stories. */
  readonly meeting: boolean;
  /** Which ones, where they meet: 0-based places among the stories of the data set. */
  readonly stories?: readonly number[];
  /** While colours tell a measure: its step on the ramp, from 0; `null` where the measure has no value for it. */
  readonly tone?: number | null;
  /** While sizes tell a measure that has no value for it. */
  readonly sizeless?: boolean;
  /** Named in the room only: nobody has verified it. */
  readonly said?: boolean;
}

/** A tie is a quadratic curve from `from` to `to` with one control point; straight where `control` is `null`. */
export interface SceneTie {
  readonly id: TieId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly look: KindLook;
  readonly control: Point | null;
  readonly knot: SceneKnot | null;
  readonly strength: Strength;
  /** The source leaves it in doubt; what was said in the room has a sign of its own. */
  readonly uncertain: boolean;
  /** Told in the room: nobody has verified it. */
  readonly said?: boolean;
  readonly selected: boolean;
  /** Place in the fan of ties between the same two actors, 0 to `fanSize - 1`. */
  readonly fanIndex: number;
  readonly fanSize: number;
}

/** Where a triad is tied: half way along its curve. `via` is `null` where the source does not name the introducer. */
export interface SceneKnot {
  readonly at: Point;
  readonly via: ActorId | null;
  readonly look: TypeLook | null;
}

/** The ground of a story: its closed outline as a polygon of map points, smoothed by the painter. */
export interface StoryGround {
  readonly story: StoryId;
  /** 0-based place among the stories shown; ground and rule colours go by it. */
  readonly order: number;
  readonly title: string;
  readonly outline: readonly Point[];
  /** Where the vertical title may stand: its top centre, in map units, clear of actors. */
  readonly titleAt: Point;
  /** The room of the title at zoom 1 in letters of `TITLE_PX`; an obstacle for labels. */
  readonly titleBox: Box;
}

/** The numbered path of a story, or of an answer, over the map. */
export interface StoryPath {
  readonly stops: readonly PathStop[];
  /** The story has more than a dozen steps: only the last one told, this one and the next are among the stops. */
  readonly crowded: boolean;
}

export interface PathStop {
  /** The step's episode, or the tie of an answer. */
  readonly of: EpisodeId | TieId;
  readonly step: number;
  /** Centre of the number. It is the same at every step of the story, with room for a disc of radius 17. */
  readonly at: Point;
  readonly state: "done" | "now" | "to-come";
}

/** The words of the step that is now, and the actor who says them (`null`: nobody on the map). */
export interface SceneBubble {
  readonly episode: EpisodeId;
  readonly words: string;
  readonly speaker: string;
  readonly speakerActor: ActorId | null;
  readonly speakerName: string;
  /** The speaker follows from the drawing, not from the text. */
  readonly uncertain: boolean;
  readonly spark: boolean;
}

export interface Scene {
  readonly actors: readonly SceneActor[];
  readonly ties: readonly SceneTie[];
  readonly grounds: readonly StoryGround[];
  readonly path: StoryPath | null;
  readonly bubble: SceneBubble | null;
  /** Of all actors and their curves; `null` for an empty scene. */
  readonly bounds: Box | null;
  /** How many actors and ties of the data set the filter holds back. */
  readonly hidden: { readonly actors: number; readonly ties: number };
  /** Everything in columns, where it is too much to be told one by one; `actors` and `ties` are then empty. */
  readonly far?: Far | null;
  /** Where groups gather, for a look from afar; not while something is told. */
  readonly gatherings?: SceneGatherings | null;
}

/** Where a label stands: the centre of its box, and the box, in map units. */
export interface PlacedLabel {
  readonly actor: ActorId;
  readonly lines: readonly string[];
  readonly at: Point;
  readonly box: Box;
  readonly align: "start" | "center" | "end";
  /** Size of the letters in map units. */
  readonly size: number;
  readonly bold: boolean;
}
