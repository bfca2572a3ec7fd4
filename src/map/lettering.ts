/** The names on the map from loading their letters to the plan that is drawn. */
import type { Scene } from "../scene/index.ts";
import { lettersOf, loadLetters } from "./fonts.ts";
import { type LabelPlan, type LabelPlanner, makeLabelPlanner, type Sight } from "./labelPlan.ts";
import type { Paint } from "./paint.ts";

/** Maps with more actors than this place their names when the zoom rests: it takes longer than a frame. */
const MANY_ACTORS = 150;
const REST_MS = 120;

export interface Lettering {
  /** Takes another scene or paint. */
  readonly renew: (scene: Scene, paint: Paint) => void;
  /** Labels as they would stand at a zoom. */
  readonly at: (zoom: number) => LabelPlan;
  /** The names of who is told now, as they would stand where this zoom is home. */
  readonly told: (zoom: number) => LabelPlan;
  /** What to draw at a zoom: `null` until the letters are loaded, the last plan while the zoom of a large map changes. */
  readonly now: (zoom: number) => LabelPlan | null;
  readonly zoomed: () => void;
  /** The zoom that steps of zoom count from. */
  readonly home: () => number;
  /** Tells the zoom at which all is seen, or what is told; steps of zoom count from it. And where names must then stay. */
  readonly setHome: (zoom: number, sight: Sight | null) => void;
  /** The camera is on its way home: names stand from now on as they will there. */
  readonly fly: (on: boolean) => void;
  readonly stop: () => void;
}

/** `redraw` is called when letters have come or the zoom has come to rest. */
export function makeLettering(redraw: () => void): Lettering {
  const none: LabelPlan = { zoom: 1, labels: [], ringRoom: 0 };
  let planner: LabelPlanner = { at: () => none, told: () => none };
  let last: { readonly plan: LabelPlan; readonly by: LabelPlanner } | null = null;
  let home = 1;
  let sight: Sight | null = null;
  let flying = false;
  let of: { readonly scene: Scene; readonly letterPx: number } | null = null;
  let many = false;
  let letters = "";
  let loaded: ReadonlySet<string> = new Set();
  let face = "";
  let ready = false;
  let stopped = false;
  let zoomedAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const load = async (wanted: string, font: string) => {
    await loadLetters(font, wanted);
    if (stopped) return;
    loaded = new Set(font === face ? [...loaded, ...wanted] : wanted);
    face = font;
    if (letters !== wanted) return;
    ready = true;
    redraw();
  };

  return {
    renew: (scene, paint) => {
      of = { scene, letterPx: paint.letterPx };
      planner = makeLabelPlanner(scene, paint.letterPx, sight);
      many = scene.actors.length > MANY_ACTORS;
      const wanted = lettersOf(scene);
      if (wanted === letters) return;
      letters = wanted;
      if (ready && paint.font === face && [...wanted].every((letter) => loaded.has(letter))) return;
      void load(wanted, paint.font);
    },
    at: (zoom) => planner.at(flying ? home : zoom, home),
    told: (zoom) => planner.told(zoom),
    now: (zoom) => {
      if (!ready) return null;
      const moving = many && performance.now() - zoomedAt < REST_MS;
      if (flying) return planner.at(home, home);
      if (!moving || last?.by !== planner) last = { plan: planner.at(zoom, home), by: planner };
      return last.plan;
    },
    zoomed: () => {
      if (!many) return;
      zoomedAt = performance.now();
      clearTimeout(resting);
      resting = setTimeout(redraw, REST_MS + 20);
    },
    home: () => home,
    setHome: (zoom, seen) => {
      home = zoom;
      if (seen === null && sight === null) return;
      sight = seen;
      if (of) planner = makeLabelPlanner(of.scene, of.letterPx, sight);
    },
    fly: (on) => {
      flying = on;
    },
    stop: () => {
      stopped = true;
      clearTimeout(resting);
    },
  };
}
