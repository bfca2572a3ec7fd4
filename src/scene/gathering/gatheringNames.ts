/** The names of gatherings on a map seen from afar: how strongly each is there, and where the names stand clear of one another. */
import type { Box, Point } from "../../model/index.ts";
import { boxAround, boxesMeet } from "../boxes.ts";
import { widthInLetters } from "../folding.ts";
import type { PlacedLabel, Scene, SceneActor } from "../types.ts";
import type { Gathering } from "./gather.ts";

/** A gathering is there in full as long as it takes up so much of the window, and gone when it fills it. */
const FULL = 0.5;
const GONE = 1.02;
/** A middling mark of this radius on the screen is still a dot; of that, a mark with a face of its own. */
const DOT_PX = 4;
const MARK_PX = 7.5;
const MIDDLING = 13;
/** Fainter ones have no name. */
const NAMED = 0.3;
/** Letters of a name in parts of the letters of other names: of the smallest gathering, and how much more the largest has. */
const LETTERS = { least: 1.15, more: 0.5 } as const;
const LINE = 1.25;
/** Other names keep this far from it, in its own letters. */
const APART = 0.35;
/** A name with its count may reach over its outline by so much; a name alone, in the letters of other names, by more. */
const OVER = 1.3;
const OVER_ALONE = 1.9;

export interface GatheringName {
  readonly gathering: Gathering;
  readonly presence: number;
  /** Line by line. */
  readonly lines: readonly string[];
  /** "" where there is no room for it. */
  readonly count: string;
  /** Of the name; the count has the letters of other names. */
  readonly letterPx: number;
  readonly at: Point;
  /** In map units. */
  readonly box: Box;
}

/** From 1, seen from afar, to 0, seen from near; `home`: the zoom at which all is seen. */
export function presenceOf({ bounds }: Gathering, all: Box, zoom: number, home: number): number {
  const part = Math.max(
    (bounds.right - bounds.left) / Math.max(1, all.right - all.left),
    (bounds.bottom - bounds.top) / Math.max(1, all.bottom - all.top),
  );
  return fading((part * zoom) / home, FULL, GONE) * fading(MIDDLING * zoom, DOT_PX, MARK_PX);
}

function fading(value: number, full: number, gone: number): number {
  const share = Math.max(0, Math.min(1, (gone - value) / (gone - full)));
  return share * share * (3 - 2 * share);
}

/** The largest first; one whose name has no room, clear of the larger ones, has none. Empty where nothing gathers. */
export function gatheringNames(
  { gatherings, bounds }: Scene,
  zoom: number,
  home: number,
  letterPx: number,
): readonly GatheringName[] {
  if (!gatherings || !bounds) return [];
  const most = Math.max(1, ...gatherings.all.map(({ inside }) => inside));
  const placed: GatheringName[] = [];
  for (const gathering of gatherings.all) {
    const presence = presenceOf(gathering, bounds, zoom, home);
    if (presence < NAMED) continue;
    const label = fittingLabel(gathering, most, zoom, letterPx);
    if (label === null) continue;
    const [width, height] = [label.width + (2 * APART * letterPx) / zoom, label.height];
    const free = [0, -0.7, 0.7, -1.3, 1.3]
      .map((shift) => ({ x: gathering.labelAt.x, y: gathering.labelAt.y + shift * height }))
      .map((at) => ({ at, box: boxAround(at, width, height) }))
      .find(({ box }) => placed.every((other) => !boxesMeet(other.box, box)));
    if (free) placed.push({ gathering, presence, ...label.told, ...free });
  }
  return placed;
}

/** The gathering whose name stands at a point of the map. */
export function gatheringAt(names: readonly GatheringName[], { x, y }: Point): Gathering | null {
  const isIn = ({ left, top, right, bottom }: Box) => x >= left && x <= right && y >= top && y <= bottom;
  return names.find(({ box }) => isIn(box))?.gathering ?? null;
}

/** So many actors are named among gatherings that are there in full; more as they fade. */
const NAMED_AMONG = 12;
const NAMED_MORE = 110;

/** From afar the names of gatherings come first: of actors only the most important keep theirs among them, and who is selected or told. */
export function amongGatherings(
  labels: readonly PlacedLabel[],
  { gatherings, bounds, actors }: Scene,
  zoom: number,
  home: number,
): readonly PlacedLabel[] {
  if (!gatherings || !bounds || gatherings.all.length === 0) return labels;
  const all = gatherings.all.reduce((sum, { inside }) => sum + inside, 0);
  const there = gatherings.all.reduce((sum, one) => sum + one.inside * presenceOf(one, bounds, zoom, home), 0);
  const most = NAMED_AMONG + NAMED_MORE * (1 - there / Math.max(1, all));
  if (labels.length <= most) return labels;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const weightOf = ({ actor: id }: PlacedLabel) => {
    const actor = byId.get(id);
    return actor === undefined ? 0 : isBroughtOut(actor) ? 2 : actor.importance;
  };
  const kept = new Set(labels.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, Math.round(most)));
  return labels.filter((label) => kept.has(label) || weightOf(label) === 2);
}

function isBroughtOut({ selected, strength }: SceneActor): boolean {
  return selected || strength === "now";
}

/** The name with its count, else the name alone; its size in map units. `null` where even that would hide what it names. */
function fittingLabel({ name, inside, members, bounds }: Gathering, most: number, zoom: number, letterPx: number) {
  const number = (some: number) => some.toLocaleString("en");
  const count = inside === members ? number(members) : `${number(inside)} / ${number(members)}`;
  const large = letterPx * (LETTERS.least + LETTERS.more * Math.sqrt(inside / most));
  const room = bounds.right - bounds.left;
  const lines = name.split("\n");
  const letters = Math.max(...lines.map(widthInLetters));
  const width = Math.max(letters * large, widthInLetters(count) * letterPx) / zoom;
  if (width <= room * OVER) {
    const height = ((large * lines.length + letterPx) * LINE) / zoom;
    return { told: { lines, count, letterPx: large }, width, height };
  }
  const alone = (letters * letterPx) / zoom;
  if (alone > room * OVER_ALONE) return null;
  return { told: { lines, count: "", letterPx }, width: alone, height: (letterPx * lines.length * LINE) / zoom };
}
