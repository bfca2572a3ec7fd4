/** How opaque elements are drawn at this very frame: as they are planned, or as Cytoscape has them on their way there. */
import type { Core } from "cytoscape";
import type { ElementPlan } from "./elements.ts";
import { opacityIn } from "./opacity.ts";

export interface Opacities {
  /** Of an element; 0 for one that is not there. */
  readonly of: (element: string) => number;
  /** Elements are from now on as planned; they take so long to get there. */
  readonly renew: (plans: readonly ElementPlan[], motionMs: number) => void;
  /** These are left undrawn; all others are as planned. */
  readonly hold: (elements: readonly string[]) => void;
}

/** Frames come late at times: for so much longer Cytoscape is asked. */
const LATE_MS = 500;

export function makeOpacities(cy: Core): Opacities {
  let planned: ReadonlyMap<string, number> = new Map();
  let held: ReadonlySet<string> = new Set();
  let takesMs = 0;
  let restsAt = 0;
  const goOn = () => {
    restsAt = takesMs > 0 ? performance.now() + takesMs + LATE_MS : 0;
  };
  return {
    of: (id) => {
      // asking Cytoscape has it work out a style: of a thousand elements at every picture, that is most of the picture
      if (performance.now() < restsAt) return opacityIn(cy, id);
      return held.has(id) ? 0 : (planned.get(id) ?? 0);
    },
    renew: (plans, motionMs) => {
      planned = new Map(plans.map(({ id, data }) => [id, Number(data.opacity)]));
      takesMs = motionMs;
      goOn();
    },
    hold: (elements) => {
      held = new Set(elements);
      goOn();
    },
  };
}
