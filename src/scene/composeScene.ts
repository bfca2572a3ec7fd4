/** Everything that is true now, joined into what is drawn. */
import type { ActorId, Box, Positions, StoryId, TieId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import type { Progress } from "../story/index.ts";
import { atlasOf } from "./atlas.ts";
import { bubbleOf } from "./bubble.ts";
import type { Atlas, Far, Kept, Measured, Picked, Strengths } from "./columns.ts";
import { type Filter, keptBy } from "./filtered.ts";
import { type NamedGatherings, shownGatherings } from "./gathering/shownGatherings.ts";
import { groundsOf } from "./grounds.ts";
import { radiiShown } from "./measured.ts";
import { pathOf, pathOfTies } from "./path.ts";
import { rememberedForBoth } from "./remembered.ts";
import { boundsOf, sceneParts } from "./sceneParts.ts";
import { type Emphasis, strengthsAt, type TimeView } from "./strengths.ts";
import type { Scene } from "./types.ts";

export type { Emphasis, TimeMode, TimeView } from "./strengths.ts";

/** With more than so many actors or ties to show, a scene tells most of them in columns. */
export const ONE_BY_ONE = { actors: 400, ties: 1600 } as const;

/** Everything a scene is made of, but for what is told in columns. */
export interface SceneParts {
  readonly network: Network;
  /** Actors without a position are left out. */
  readonly positions: Positions;
  readonly pinned: ReadonlySet<ActorId>;
  /** The story being told, or `null`. */
  readonly progress: Progress | null;
  /** What the answer to a question brings out. Not used while a story is told. */
  readonly emphasis?: Emphasis | null;
  /** Measures that decide how large actors are, and of which colour. */
  readonly measured?: Measured | null;
  /** Where groups gather; shown of very many only, and while no story is told and no answer brought out. */
  readonly gatherings?: NamedGatherings | null;
  /** Stories whose ground is drawn, at most two. */
  readonly grounds: readonly StoryId[];
  readonly selectedActors: ReadonlySet<ActorId>;
  readonly selectedTies: ReadonlySet<TieId>;
}

export interface SceneInput extends SceneParts, Filter {
  /** `null`: no regard to time. Not used while a story is told. */
  readonly time: TimeView | null;
}

/** The parts of a scene that go over everything; given where they are known already, so that a step of time touches only what it changes. */
export interface SceneColumns {
  readonly kept: Kept;
  readonly strengths: Strengths;
}

/** What `composeScene` works out where it is not given it. */
function columnsFor(input: SceneInput): SceneColumns {
  const { network, time, progress, emphasis = null } = input;
  return { kept: keptBy(network, input), strengths: strengthsAt(network, time, progress, emphasis) };
}

/**
 * Composes the scene of a moment. Actors and ties come in the order of the data set; a tie goes with either of its ends, but stays when
 * only its introducer is hidden. Filter, time, step and selection change what is there and how strongly, never where it is:
 * places, curves, grounds and the numbers of a path follow from network and positions alone. `hidden` counts what the filter holds back.
 * With more to show than `ONE_BY_ONE`, all of it is in `far`, and `actors` and `ties` are empty: `nearScene` makes those that are wanted.
 * Cost: linear in actors and ties, once more for each new network or positions.
 */
export function composeScene(input: SceneInput): Scene;
export function composeScene(input: SceneParts, columns: SceneColumns): Scene;
export function composeScene(input: SceneInput | SceneParts, columns?: SceneColumns): Scene {
  const { kept, strengths } = columns ?? columnsFor(input as SceneInput);
  const { network, positions, progress, emphasis = null, measured = null, gatherings = null } = input;
  const isTold = progress !== null || emphasis !== null;
  const atlas = atlasOf(network, positions);
  const shown = shownIn(atlas, kept);
  const picked: Picked = { atlas, strengths, kept: shown, measured, ...pickedOf(input) };
  const isMany = shown.counts.actors > ONE_BY_ONE.actors || shown.counts.ties > ONE_BY_ONE.ties;
  const far: Far | null = isMany ? { ...picked, radius: radiiShown(atlas, measured) } : null;
  const { actors, ties } = far === null ? sceneParts(picked, allOf(shown.actors), allOf(shown.ties)) : NOBODY;
  const isOnMap = (id: ActorId) => shown.actors[atlas.columns.placeOf.get(id) ?? -1] === 1;
  return {
    actors,
    ties,
    grounds: groundsOf(network, positions, input.grounds),
    path: progress
      ? pathOf(network, positions, progress)
      : emphasis && pathOfTies(network, positions, emphasis.numbered),
    bubble: progress ? bubbleOf(network, progress, isOnMap) : null,
    bounds: far === null ? boundsOf(actors, picked) : farBounds(far),
    hidden: {
      actors: network.dataset.actors.length - kept.counts.actors,
      ties: network.dataset.ties.length - kept.counts.ties,
    },
    far,
    gatherings: far === null || isTold || gatherings === null ? null : shownGatherings(gatherings, shown),
  };
}

const NOBODY = { actors: [], ties: [] } as const;

function pickedOf({ selectedActors, selectedTies, pinned }: SceneParts) {
  return { selectedActors, selectedTies, pinned };
}

/** What is let through and has a place. The same object for the same two. */
const shownIn = rememberedForBoth((atlas: Atlas, kept: Kept): Kept => {
  const counts = { actors: 0, ties: 0 };
  for (let i = 0; i < atlas.x.length; i++) if (kept.actors[i] === 1 && !Number.isNaN(atlas.x[i])) counts.actors++;
  for (let i = 0; i < atlas.runs.length; i++) if (kept.ties[i] === 1 && atlas.runs[i] === 1) counts.ties++;
  if (counts.actors === kept.counts.actors && counts.ties === kept.counts.ties) return kept;
  return {
    actors: kept.actors.map((one, i) => (Number.isNaN(atlas.x[i]) ? 0 : one)),
    ties: kept.ties.map((one, i) => (atlas.runs[i] === 1 ? one : 0)),
    counts,
  };
});

/** The places that hold a 1. */
function allOf(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 1) places.push(i);
  return places;
}

/** The box of all marks and curves; curves as wide as their control points, which is never too little. */
function farBounds({ atlas, kept, radius }: Far): Box | null {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let i = 0; i < atlas.x.length; i++) {
    if (kept.actors[i] !== 1) continue;
    const [x, y, reach] = [atlas.x[i] ?? 0, atlas.y[i] ?? 0, radius[i] ?? 0];
    left = Math.min(left, x - reach);
    top = Math.min(top, y - reach);
    right = Math.max(right, x + reach);
    bottom = Math.max(bottom, y + reach);
  }
  return left <= right ? { left, top, right, bottom } : null;
}
