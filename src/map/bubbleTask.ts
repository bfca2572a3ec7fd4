/** What the bubble of a story must keep clear of, measured on the screen as it is drawn now. */
import type { ActorId, Box, Point } from "../model/index.ts";
import type { BubbleTask, Scene, SceneActor } from "../scene/index.ts";
import { type LabelPlan, labelCentreOf } from "./labelPlan.ts";
import { RING_NOW } from "./strengths.ts";
import { toScreen, type Viewport } from "./viewport.ts";

interface Moment {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly labels: LabelPlan;
  /** Radius of the number of the step that is now, on the screen. */
  readonly stopPx: number;
  /** Boxes on the screen that stand over the map: its buttons. */
  readonly standing: readonly Box[];
}

/** The least length of a tail. */
const TAIL_PX = 20;
/** What is done had much rather stay in sight than what is to come. */
const DONE_WEIGHT = 6;

export interface MapBubbleTask extends BubbleTask {
  /** What is done, also among what to avoid: reason enough to try a narrower bubble. */
  readonly done: readonly Box[];
  /** Names of what is now: no tail runs over them. */
  readonly names: readonly Box[];
}

/** The task of placing a bubble of a size. The words themselves say who speaks: `scene.bubble`. */
export function bubbleTaskOf(moment: Moment, size: BubbleTask["size"]): MapBubbleTask {
  const { scene, viewport } = moment;
  const actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const now = scene.actors.filter(({ strength }) => strength === "now");
  const coming = scene.actors.filter(({ strength }) => strength === "to-come");
  const at = (point: Point, radius: number) => around(toScreen(viewport, point), radius);
  const knots = scene.ties.flatMap(({ strength, knot }) =>
    strength === "now" && knot ? [at(knot.at, 18 * viewport.zoom)] : [],
  );
  const boxesOf = (some: readonly SceneActor[]) => [
    ...some.map((actor) => at(actor.at, actor.radius * viewport.zoom + 4)),
    ...labelBoxes(moment, new Set(some.map(({ id }) => id)), actors),
  ];
  const done = boxesOf(scene.actors.filter(({ strength }) => strength === "done"));
  const stops = scene.path?.stops ?? [];
  const speaker = scene.bubble?.speakerActor == null ? undefined : actors.get(scene.bubble.speakerActor);
  const names = labelBoxes(moment, new Set(now.map(({ id }) => id)), actors);
  return {
    done,
    names,
    speaker: speaker ? toScreen(viewport, speaker.at) : null,
    size,
    window: { width: viewport.width, height: viewport.height },
    keepClear: [
      ...now.map((actor) => withSigns(at(actor.at, ringOf(actor) * viewport.zoom), actor, moment.stopPx)),
      ...(speaker ? [at(speaker.at, ringOf(speaker) * viewport.zoom + TAIL_PX)] : []),
      ...knots,
      ...stops.filter(({ state }) => state === "now").map((stop) => at(stop.at, moment.stopPx + 4)),
      ...names,
    ],
    avoid: [
      ...moment.standing,
      ...boxesOf(coming),
      ...Array.from({ length: DONE_WEIGHT }, () => done).flat(),
      ...stops.filter(({ state }) => state !== "now").map((stop) => at(stop.at, moment.stopPx)),
    ],
  };
}

/** The numbers of stories that meet stand at the upper right of a mark. */
function withSigns(box: Box, { meeting, stories }: SceneActor, stopPx: number): Box {
  return meeting ? { ...box, right: box.right + stopPx * (stories?.length ?? 2) * 0.6 } : box;
}

/** How far the drawing of an actor that is now reaches, in map units. */
export function ringOf(actor: SceneActor): number {
  return actor.strength === "now" ? actor.radius + RING_NOW + 3 : actor.radius + 2;
}

function labelBoxes(moment: Moment, of: ReadonlySet<ActorId>, actors: ReadonlyMap<ActorId, SceneActor>): Box[] {
  return moment.labels.labels.flatMap((label) => {
    const actor = of.has(label.actor) ? actors.get(label.actor) : undefined;
    if (!actor) return [];
    const centre = labelCentreOf(label, actor, moment.labels, moment.viewport);
    const width = (label.box.right - label.box.left) * moment.labels.zoom;
    const height = (label.box.bottom - label.box.top) * moment.labels.zoom;
    return [
      {
        left: centre.x - width / 2,
        top: centre.y - height / 2,
        right: centre.x + width / 2,
        bottom: centre.y + height / 2,
      },
    ];
  });
}

function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
