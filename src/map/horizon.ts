/** Where the near ends and the ground begins: what of a far scene is drawn as elements, and the ground below for all the rest. */
import type { ActorId } from "../model/index.ts";
import { chooseNear, type Far, type NearChoice, nearScene, type Scene, shownPlace } from "../scene/index.ts";
import { type Ground, type GroundSheet, makeGround } from "./ground/ground.ts";
import { dotRadius } from "./ground/groundData.ts";
import { makeSheets } from "./ground/groundSheets.ts";
import type { Paint } from "./paint.ts";
import { sameViewport, seenBox, type Viewport } from "./viewport.ts";

/** The camera rests when it has not moved for so long. */
const REST_MS = 180;
/** While it moves, the ground is painted anew no more often than this, and only where it would be blurred or missing. */
const MOVING_MS = 240;

const NOTHING: NearChoice = { actors: [], ties: [] };

export interface Horizon {
  /** The part of a scene that is drawn as elements; the scene itself where nothing of it is far. */
  readonly near: (scene: Scene) => Scene;
  /** Takes another scene or paint, and chooses for a look at once. */
  readonly renew: (scene: Scene, paint: Paint, viewport: Viewport) => void;
  /** Chooses for a look at once; the ground follows as soon as it is painted. Nothing where that look is chosen for already. */
  readonly look: (viewport: Viewport) => void;
  /** Chooses for a look; what is chosen and the ground change together, as soon as the ground is painted. */
  readonly settle: (viewport: Viewport) => void;
  /** The camera moved. */
  readonly moved: (viewport: Viewport) => void;
  /** Actors that must be elements wherever one looks: pointed at, or under the keyboard. Answers whether another one is now. */
  readonly hold: (actors: readonly (ActorId | null)[], viewport: Viewport) => boolean;
  readonly paint: (ctx: CanvasRenderingContext2D, viewport: Viewport) => void;
  readonly whole: () => GroundSheet | null;
  /** Does the ground lie there as it should for the last look? */
  readonly isSettled: () => boolean;
  readonly stop: () => void;
}

/** `redraw`: another choice is to be drawn. `repaint`: only the ground changed. */
export function makeHorizon(redraw: () => void, repaint: () => void): Horizon {
  let scene: Scene | null = null;
  let ground: Ground | null = null;
  let sheetsFor = makeSheets();
  let choice = NOTHING;
  let zoom = 1;
  let held: readonly number[] = [];
  let made: { scene: Scene; choice: NearChoice; zoom: number; near: Scene } | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let wantedAt = Number.NEGATIVE_INFINITY;
  let settled = true;
  let latest: Viewport | null = null;

  const chosenFor = (far: Far, viewport: Viewport) =>
    chooseNear(far, { box: seenBox(viewport), zoom: viewport.zoom, wanted: { actors: held, ties: [] } });

  const want = (viewport: Viewport, next: NearChoice, isOnTheWay = false) => {
    settled = false;
    wantedAt = performance.now();
    ground?.want(viewport, next, () => {
      settled = latest === null || latest === viewport;
      // on the way nothing is chosen: only the ground is sharper
      if (isOnTheWay || (next === choice && viewport.zoom === zoom)) return;
      choice = next;
      zoom = viewport.zoom;
      redraw();
    });
  };

  const chooseAt = (far: Far, viewport: Viewport) => {
    clearTimeout(resting);
    const chosen = chosenFor(far, viewport);
    if (!isSame(chosen, choice)) choice = chosen;
    zoom = viewport.zoom;
    latest = viewport;
    want(viewport, choice);
  };

  const settle = (viewport: Viewport) => {
    clearTimeout(resting);
    latest = viewport;
    if (!scene?.far) return;
    const next = chosenFor(scene.far, viewport);
    want(viewport, isSame(next, choice) ? choice : next);
  };

  return {
    near: (whole) => {
      if (!whole.far) return whole;
      if (made?.scene === whole && made.choice === choice && made.zoom === zoom) return made.near;
      const near = nearScene(whole, choice);
      // marks are as large as the dots they stand for
      const actors = near.actors.map((actor) => {
        const radius = dotRadius(actor.radius, zoom) / zoom;
        return radius > actor.radius ? { ...actor, radius } : actor;
      });
      made = { scene: whole, choice, zoom, near: { ...near, actors } };
      return made.near;
    },
    renew: (next, paint, viewport) => {
      const had = scene;
      scene = next;
      if (!next.far || !next.bounds) {
        clearTimeout(resting);
        ground?.stop();
        ground = null;
        choice = NOTHING;
        settled = true;
        return;
      }
      if (ground === null) {
        ground = makeGround(repaint);
        sheetsFor = makeSheets();
      }
      ground.renew(sheetsFor(next.far, paint), next.bounds);
      if (had?.far?.atlas.network !== next.far.atlas.network) {
        choice = NOTHING;
        held = [];
      }
      chooseAt(next.far, viewport);
    },
    look: (viewport) => {
      if (scene?.far && !(latest && sameViewport(latest, viewport))) chooseAt(scene.far, viewport);
    },
    settle,
    moved: (viewport) => {
      if (!ground || (latest && sameViewport(latest, viewport))) return;
      latest = viewport;
      settled = false;
      clearTimeout(resting);
      resting = setTimeout(() => settle(viewport), REST_MS);
      if (performance.now() - wantedAt > MOVING_MS && ground.isPoorFor(viewport)) want(viewport, choice, true);
    },
    hold: (actors, viewport) => {
      const far = scene?.far;
      if (!far) return false;
      const places = actors.map((id) => shownPlace(far, id)).filter((place) => place >= 0);
      if (places.length === held.length && places.every((place, i) => place === held[i])) return false;
      held = places;
      const missing = places.filter((place) => !choice.actors.includes(place));
      if (missing.length === 0) return false;
      choice = { ...choice, actors: [...choice.actors, ...missing] };
      zoom = viewport.zoom;
      return true;
    },
    paint: (ctx, viewport) => ground?.paint(ctx, viewport),
    whole: () => ground?.whole() ?? null,
    isSettled: () => settled,
    stop: () => {
      clearTimeout(resting);
      ground?.stop();
    },
  };
}

function isSame(a: NearChoice, b: NearChoice): boolean {
  const same = (one: readonly number[], other: readonly number[]) =>
    one.length === other.length && one.every((place, i) => place === other[i]);
  return same(a.actors, b.actors) && same(a.ties, b.ties);
}
