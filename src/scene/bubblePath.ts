/** The outlines of speech: a round box with a tail, and the burst of a spark. */
import type { Point } from "../model/index.ts";

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const TAIL_WIDTH = 44;

/** SVG path data of a rounded box whose tail ends at `tip`; without one, or with the tip inside, the box alone. */
export function bubblePath(rect: Rect, radius: number, tip: Point | null): string {
  const { left, top, width, height } = rect;
  const right = left + width;
  const bottom = top + height;
  const r = Math.min(radius, width / 2, height / 2);
  const side = tip === null ? null : sideTowards(rect, tip);
  const tail = (name: Side) => (tip !== null && side === name ? tailFrom(rect, r, name, tip) : "");
  return [
    `M${n(left + r)} ${n(top)}`,
    tail("top"),
    `H${n(right - r)}A${n(r)} ${n(r)} 0 0 1 ${n(right)} ${n(top + r)}`,
    tail("right"),
    `V${n(bottom - r)}A${n(r)} ${n(r)} 0 0 1 ${n(right - r)} ${n(bottom)}`,
    tail("bottom"),
    `H${n(left + r)}A${n(r)} ${n(r)} 0 0 1 ${n(left)} ${n(bottom - r)}`,
    tail("left"),
    `V${n(top + r)}A${n(r)} ${n(r)} 0 0 1 ${n(left + r)} ${n(top)}Z`,
  ].join("");
}

type Side = "top" | "right" | "bottom" | "left";

/** The side the tip lies beyond the farthest; `null` inside. */
function sideTowards({ left, top, width, height }: Rect, tip: Point): Side | null {
  const beyond: readonly (readonly [Side, number])[] = [
    ["left", left - tip.x],
    ["right", tip.x - left - width],
    ["top", top - tip.y],
    ["bottom", tip.y - top - height],
  ];
  const [side, distance] = beyond.reduce((a, b) => (b[1] > a[1] ? b : a));
  return distance > 4 ? side : null;
}

/** A tail that leaves the side, bends a little as speech does, and comes back. Drawn clockwise like the box. */
function tailFrom({ left, top, width, height }: Rect, r: number, side: Side, tip: Point): string {
  const flat = side === "top" || side === "bottom";
  const [from, to] = flat ? [left + r, left + width - r] : [top + r, top + height - r];
  const broad = Math.min(TAIL_WIDTH, Math.max(8, (to - from) * 0.5));
  const wished = flat ? tip.x : tip.y;
  // the root of the tail keeps between the round corners, and a little towards the middle of the side
  const middle = Math.max(from + broad / 2, Math.min(to - broad / 2, wished * 0.8 + ((from + to) / 2) * 0.2));
  const edge = { top, right: left + width, bottom: top + height, left }[side];
  const root = (along: number): Point => (flat ? { x: along, y: edge } : { x: edge, y: along });
  const clockwise = side === "top" || side === "right";
  const first = root(clockwise ? middle - broad / 2 : middle + broad / 2);
  const last = root(clockwise ? middle + broad / 2 : middle - broad / 2);
  const bend = (start: Point): Point =>
    flat ? { x: start.x, y: (start.y + tip.y) / 2 } : { x: (start.x + tip.x) / 2, y: start.y };
  const out = bend(first);
  const back = bend(last);
  return `L${n(first.x)} ${n(first.y)}Q${n(out.x)} ${n(out.y)} ${n(tip.x)} ${n(tip.y)}Q${n(back.x)} ${n(back.y)} ${n(last.x)} ${n(last.y)}`;
}

/** The points of a burst with `rays` rays around (0, 0), uneven as a hand would cut it; the same every time. */
export function burstPoints(rays: number, radius: number): string {
  const points = Array.from({ length: rays * 2 }, (_, index) => {
    const angle = (index / (rays * 2)) * 2 * Math.PI - Math.PI / 2;
    const reach = index % 2 === 0 ? radius * (index % 4 === 0 ? 1 : 0.92) : radius * 0.74;
    return `${n(Math.cos(angle) * reach)},${n(Math.sin(angle) * reach)}`;
  });
  return points.join(" ");
}

const n = (value: number) => Math.round(value * 10) / 10;
