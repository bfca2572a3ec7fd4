/** The names on the map from loading their letters to the plan that is drawn. */
import type { Box } from "../model/index.ts";
import type { Scene } from "../scene/index.ts";
import { lettersOf, loadLetters } from "./fonts.ts";
import { type LabelPlan, makeLabelPlanner } from "./labelPlan.ts";
import type { Paint } from "./paint.ts";

/** Maps with more actors than this place their names when the zoom rests: it takes longer than a frame. */
const MANY_ACTORS = 150;
const REST_MS = 120;

export interface Lettering {
  /** Takes another scene or paint. */
  readonly renew: (scene: Scene, paint: Paint) => void;
  /** Labels as they would stand at a zoom. */
  readonly at: (zoom: number) => LabelPlan;
  /** What to draw at a zoom: `null` until the letters are loaded, the last plan while the zoom of a large map changes. */
  readonly now: (zoom: number) => LabelPlan | null;
  readonly zoomed: () => void;
  /** Tells the zoom at which all is seen, from which steps of zoom count, and the part of the map names must then stay in. */
  readonly setHome: (zoom: number, inSight: Box | null) => void;
  readonly stop: () => void;
}

/** `redraw` is called when letters have come or the zoom has come to rest. */
export function makeLettering(redraw: () => void): Lettering {
  let plan: (zoom: number, home: number) => LabelPlan = () => ({ zoom: 1, labels: [], ringRoom: 0 });
  let last: { readonly plan: LabelPlan; readonly by: typeof plan } | null = null;
  let home = 1;
  let inSight: Box | null = null;
  let of: { readonly scene: Scene; readonly letterPx: number } | null = null;
  let many = false;
  let letters = "";
  let ready = false;
  let stopped = false;
  let zoomedAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const load = async (wanted: string, font: string) => {
    await loadLetters(font, wanted);
    if (stopped || letters !== wanted) return;
    ready = true;
    redraw();
  };

  return {
    renew: (scene, paint) => {
      of = { scene, letterPx: paint.letterPx };
      plan = makeLabelPlanner(scene, paint.letterPx, inSight);
      many = scene.actors.length > MANY_ACTORS;
      const wanted = lettersOf(scene);
      if (wanted === letters) return;
      letters = wanted;
      void load(wanted, paint.font);
    },
    at: (zoom) => plan(zoom, home),
    now: (zoom) => {
      if (!ready) return null;
      const moving = many && performance.now() - zoomedAt < REST_MS;
      if (!moving || last?.by !== plan) last = { plan: plan(zoom, home), by: plan };
      return last.plan;
    },
    zoomed: () => {
      if (!many) return;
      zoomedAt = performance.now();
      clearTimeout(resting);
      resting = setTimeout(redraw, REST_MS + 20);
    },
    setHome: (zoom, seen) => {
      home = zoom;
      if (seen === null && inSight === null) return;
      inSight = seen;
      if (of) plan = makeLabelPlanner(of.scene, of.letterPx, inSight);
    },
    stop: () => {
      stopped = true;
      clearTimeout(resting);
    },
  };
}
