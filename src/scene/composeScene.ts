/** Everything that is true now, joined into what is drawn. */
import type { ActorId, Box, KindId, Positions, StoryId, Tie, TieId, TypeId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import type { Progress } from "../story/index.ts";
import { placeOf } from "./bodies.ts";
import { boxAround, boxOfAll } from "./boxes.ts";
import { bubbleOf } from "./bubble.ts";
import { type Cast, castOf } from "./cast.ts";
import { coursesOf, hasKnot } from "./geometry.ts";
import { groundsOf } from "./grounds.ts";
import { lookOfKind } from "./looks.ts";
import { type Measured, measuredLook } from "./measured.ts";
import { pathOf, pathOfTies } from "./path.ts";
import { type Emphasis, type Strengths, strengthsAt, type TimeView } from "./strengths.ts";
import type { Scene, SceneActor, SceneKnot, SceneTie } from "./types.ts";

export type { Emphasis, TimeMode, TimeView } from "./strengths.ts";

export interface SceneInput {
  readonly network: Network;
  /** Actors without a position are left out. */
  readonly positions: Positions;
  readonly pinned: ReadonlySet<ActorId>;
  readonly hiddenTypes: ReadonlySet<TypeId>;
  readonly hiddenKinds: ReadonlySet<KindId>;
  readonly hiddenWards: ReadonlySet<string>;
  /** `null`: no regard to time. Not used while a story is told. */
  readonly time: TimeView | null;
  /** The story being told, or `null`. */
  readonly progress: Progress | null;
  /** What the answer to a question brings out. Not used while a story is told. */
  readonly emphasis?: Emphasis | null;
  /** Measures that decide how large actors are, and of which colour. */
  readonly measured?: Measured | null;
  /** Stories whose ground is drawn, at most two. */
  readonly grounds: readonly StoryId[];
  readonly selectedActors: ReadonlySet<ActorId>;
  readonly selectedTies: ReadonlySet<TieId>;
}

/**
 * Composes the scene of a moment. Actors and ties come in the order of the data set; a tie goes with either of its ends, but stays when
 * only its introducer is hidden. Filter, time, step and selection change what is there and how strongly, never where it is:
 * places, curves, grounds and the numbers of a path follow from network and positions alone. `hidden` counts what the filter holds back.
 * Cost: linear in actors and ties, once more for each new network or positions.
 */
export function composeScene(input: SceneInput): Scene {
  const { network, positions, progress, emphasis = null } = input;
  const cast = castOf(network);
  const strengths = strengthsAt(network, input.time, progress, emphasis);
  const kept = new Set(network.dataset.actors.filter((actor) => isKept(actor, input)).map(({ id }) => id));
  const actors = actorsShown(input, cast, kept, strengths);
  const shown = new Set(actors.map(({ id }) => id));
  const keptTies = network.dataset.ties.filter((tie) => isTieKept(tie, kept, input));
  const ties = keptTies.flatMap((tie) => tieShown(tie, input, cast, strengths) ?? []);
  return {
    actors,
    ties,
    grounds: groundsOf(network, positions, input.grounds),
    path: progress
      ? pathOf(network, positions, progress)
      : emphasis && pathOfTies(network, positions, emphasis.numbered),
    bubble: progress ? bubbleOf(network, progress, shown) : null,
    bounds: boundsOf(actors, ties, input),
    hidden: {
      actors: network.dataset.actors.length - kept.size,
      ties: network.dataset.ties.length - keptTies.length,
    },
  };
}

function isKept(actor: { readonly type: TypeId; readonly ward: string }, input: SceneInput): boolean {
  return !input.hiddenTypes.has(actor.type) && !input.hiddenWards.has(actor.ward);
}

function isTieKept(tie: Tie, kept: ReadonlySet<ActorId>, input: SceneInput): boolean {
  return !input.hiddenKinds.has(tie.kind) && kept.has(tie.from) && kept.has(tie.to);
}

function actorsShown(input: SceneInput, cast: Cast, kept: ReadonlySet<ActorId>, strengths: Strengths): SceneActor[] {
  const actors: SceneActor[] = [];
  for (const member of cast.actors.values()) {
    const at = placeOf(input.positions, member.id);
    if (at === null || !kept.has(member.id)) continue;
    actors.push({
      ...member,
      ...measuredLook(member, input.measured ?? null),
      at,
      strength: strengths.actor(member.id),
      selected: input.selectedActors.has(member.id),
      pinned: input.pinned.has(member.id),
    });
  }
  return actors;
}

/** `null` where an end has no place. */
function tieShown(tie: Tie, input: SceneInput, cast: Cast, strengths: Strengths): SceneTie | null {
  const course = coursesOf(input.network, input.positions).get(tie.id);
  if (!course) return null;
  return {
    id: tie.id,
    from: tie.from,
    to: tie.to,
    look: cast.tieLooks.get(tie.id) ?? lookOfKind(tie.kind),
    control: course.control,
    knot: hasKnot(tie) ? knotOf(tie, course.middle, cast) : null,
    strength: strengths.tie(tie.id),
    uncertain: !tie.certain && tie.said === undefined,
    ...(tie.said && { said: true }),
    selected: input.selectedTies.has(tie.id),
    fanIndex: course.fanIndex,
    fanSize: course.fanSize,
  };
}

function knotOf({ via }: Tie, at: SceneKnot["at"], cast: Cast): SceneKnot {
  return { at, via, look: via === null ? null : (cast.actors.get(via)?.look ?? null) };
}

function boundsOf(
  actors: readonly SceneActor[],
  ties: readonly SceneTie[],
  { network, positions }: SceneInput,
): Box | null {
  const courses = coursesOf(network, positions);
  const marks = actors.map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius));
  const curves = ties.flatMap(({ id }) => courses.get(id)?.box ?? []);
  return boxOfAll([...marks, ...curves]);
}
