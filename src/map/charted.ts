/** What the living map shows, and what can be asked of it. */
import type { Core } from "cytoscape";
import type { ActorId, Point, TieId } from "../model/index.ts";
import type { GatheringName, Scene } from "../scene/index.ts";
import type { GroundSheet } from "./ground/ground.ts";
import type { LabelPlan } from "./labelPlan.ts";
import type { Lettering } from "./lettering.ts";
import type { Paint } from "./paint.ts";
import type { Viewport } from "./viewport.ts";

/** Everything the map shows at a moment. */
export interface Shown {
  readonly scene: Scene;
  readonly paint: Paint;
  readonly hoveredActor: ActorId | null;
  readonly hoveredTie: TieId | null;
}

export interface Chart {
  readonly cy: Core;
  /** Agrees with another moment. Positions come from the scene, never from here. */
  show: (shown: Shown) => void;
  /** Leaves ties, with their knots and threads, undrawn while something else draws them; none: all are drawn again. */
  hold: (ties: readonly TieId[]) => void;
  /** Draws actors elsewhere while they are dragged; empty to come back to the scene. */
  move: (moved: ReadonlyMap<ActorId, Point>) => void;
  focus: (actor: ActorId | null) => void;
  /** A plain drag draws a box instead of moving the camera. */
  boxing: (on: boolean) => void;
  /** The scene as drawn, with what is being dragged where the hand is; of a far one, what is drawn as elements. */
  readonly scene: () => Scene;
  /** The whole of a far scene in one picture. */
  readonly ground: () => GroundSheet | null;
  /** Has the camera stand elsewhere at once; what belongs there is drawn in one picture with what was shown last. */
  readonly stand: (view: { readonly zoom: number; readonly pan: Point }) => void;
  /** Chooses at once what is drawn as elements where the camera looks now. */
  readonly settle: () => void;
  /** Of the actors in sight, how many have their names there. */
  readonly unnamed: () => { readonly named: number; readonly inSight: number };
  /** The names of gatherings as they stand now. */
  readonly gatherings: () => readonly GatheringName[];
  /** The least zoom the camera may go to. */
  readonly leastZoom: () => number;
  readonly viewport: () => Viewport;
  /** Labels as they would stand at a zoom. */
  readonly labelsAt: (zoom: number) => LabelPlan;
  /** Size of the letters of names on the screen. */
  readonly letterPx: () => number;
  /** Where names stand for the camera: at home, on its way there. */
  readonly names: Pick<Lettering, "told" | "setHome" | "fly">;
  /** Calls back whenever the camera or the drawn scene changed; returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
  destroy: () => void;
}
