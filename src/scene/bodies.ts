/** How large actors and their names are drawn, and what holds them together: what layout keeps clear and the map fills. */
import {
  LABELS_UP_TO,
  type LayoutBody,
  type LayoutSpring,
  type LayoutTask,
  type LayoutTriad,
} from "../layout/index.ts";
import type { ActorId, Point, Positions } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { castOf } from "./cast.ts";
import { LABEL_LINE, widthInLetters } from "./folding.ts";

/** Letters of labels at zoom 1. */
export const LABEL_PX = 13;
/** Letters of hubs, in letters of the others. */
export const HUB_LETTERS = 14.5 / 13;

const OUTLINE = 1.3;
const HALO = 4;

/**
 * The layout task of a network: a body for each actor with its label's size, springs for ties and triads. Actors with a place in `fixed`
 * stay. A tie counts 1, an introducer is drawn to each of the two by one half, and what is parallel adds up as a square root. Only ties
 * without an introducer are drawn along their spring: the others bend to their knot. Labels of more actors than `LABELS_UP_TO` have no
 * size: no room is kept for them, and folding very many names takes long.
 */
export function layoutTaskOf(network: Network, fixed: Positions): LayoutTask {
  const cast = [...castOf(network).actors.values()];
  const bodies = cast.map((actor): LayoutBody => {
    const { id, radius, hub } = actor;
    const isRoomKept = cast.length <= LABELS_UP_TO;
    const { width, height } = labelSize(isRoomKept ? actor.label : [], LABEL_PX * (hub ? HUB_LETTERS : 1));
    return {
      id,
      radius: radius + OUTLINE / 2,
      labelWidth: isRoomKept ? width + HALO : 0,
      labelHeight: isRoomKept ? height + HALO : 0,
      fixed: placeOf(fixed, id),
    };
  });
  return { bodies, springs: springsOf(network), triads: triadsOf(network) };
}

/** The box of a folded label in letters of `letter` units, without its halo. */
export function labelSize(
  lines: readonly string[],
  letter: number,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(0, ...lines.map(widthInLetters)) * letter,
    height: lines.length * letter * LABEL_LINE,
  };
}

/** Where an actor stands, or `null`; safe for any id. */
export function placeOf(positions: Positions, id: ActorId): Point | null {
  return Object.hasOwn(positions, id) ? (positions[id] ?? null) : null;
}

function triadsOf(network: Network): LayoutTriad[] {
  return network.dataset.ties.flatMap(({ from, to, via }) => (via === null ? [] : [{ from, to, via }]));
}

function springsOf(network: Network): LayoutSpring[] {
  const order = new Map([...network.actors.keys()].map((id, i) => [id, i]));
  const sums = new Map<ActorId, Map<ActorId, { weight: number; drawn: boolean }>>();
  const pull = (a: ActorId, b: ActorId, weight: number, drawn: boolean) => {
    const [i, j] = [order.get(a), order.get(b)];
    if (i === undefined || j === undefined || i === j) return;
    const [source, target] = i < j ? [a, b] : [b, a];
    const row = sums.get(source) ?? new Map<ActorId, { weight: number; drawn: boolean }>();
    const sum = row.get(target);
    row.set(target, { weight: (sum?.weight ?? 0) + weight, drawn: drawn || sum?.drawn === true });
    sums.set(source, row);
  };
  for (const { from, to, via } of network.dataset.ties) {
    pull(from, to, 1, via === null);
    if (via !== null) {
      pull(via, from, 0.5, false);
      pull(via, to, 0.5, false);
    }
  }
  return [...sums].flatMap(([source, row]) =>
    [...row].map(([target, { weight, drawn }]) => ({ source, target, weight: Math.sqrt(weight), drawn })),
  );
}
