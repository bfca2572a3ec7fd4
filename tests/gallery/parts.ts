/** The parts of small scenes, as plain as they can be: name only what the scene is about. */
import type { Point } from "../../src/model/index.ts";
import {
  controlOf,
  curvePointAt,
  lookOfKind,
  lookOfType,
  type Scene,
  type SceneActor,
  type SceneTie,
  type Strength,
} from "../../src/scene/index.ts";

export function actor(
  id: string,
  x: number,
  y: number,
  rest: Partial<SceneActor> & { type?: string } = {},
): SceneActor {
  const { type = "npo", ...more } = rest;
  const label = more.label ?? [more.name ?? id];
  return {
    id,
    at: { x, y },
    radius: 20,
    look: lookOfType(type),
    foldings: label.length > 1 ? [[label.join("")], label] : [label],
    name: label.join(""),
    importance: 0.5,
    hub: false,
    strength: "plain",
    selected: false,
    pinned: false,
    meeting: false,
    ...more,
    label,
  };
}

export interface TieWish {
  readonly kind?: string;
  readonly via?: string | null;
  readonly unnamed?: boolean;
  readonly strength?: Strength;
  readonly uncertain?: boolean;
  readonly selected?: boolean;
  readonly fan?: { readonly index: number; readonly size: number };
}

/** A tie between actors of a list, bent and knotted as a composed scene would have it. */
export function tie(actors: readonly SceneActor[], from: string, to: string, wish: TieWish = {}): SceneTie {
  const find = (id: string): SceneActor => {
    const found = actors.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no actor ${id} in this scene`);
    return found;
  };
  const { kind = "contact", via = null, unnamed = false, fan = { index: 0, size: 1 } } = wish;
  const [a, b] = [find(from).at, find(to).at];
  const introducer = via === null ? null : find(via);
  const control = controlOf(a, b, introducer?.at ?? null, fan);
  return {
    id: `${from}-${to}-${kind}-${fan.index}`,
    from,
    to,
    look: lookOfKind(kind),
    control,
    knot: introducer || unnamed ? { at: middleOf(a, control, b), via, look: introducer?.look ?? null } : null,
    strength: wish.strength ?? "plain",
    uncertain: wish.uncertain ?? false,
    selected: wish.selected ?? false,
    fanIndex: fan.index,
    fanSize: fan.size,
  };
}

export function scene(actors: readonly SceneActor[], ties: readonly SceneTie[] = [], rest: Partial<Scene> = {}): Scene {
  const xs = actors.flatMap(({ at, radius }) => [at.x - radius, at.x + radius]);
  const ys = actors.flatMap(({ at, radius }) => [at.y - radius, at.y + radius]);
  return {
    actors,
    ties,
    grounds: [],
    path: null,
    bubble: null,
    bounds: { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) },
    hidden: { actors: 0, ties: 0 },
    ...rest,
  };
}

function middleOf(a: Point, control: Point | null, b: Point): Point {
  return curvePointAt(a, control, b, 0.5);
}
