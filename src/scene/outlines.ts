/** The outlines of marks as polygons, and where an icon sits in each. */
import type { Point } from "../model/index.ts";
import type { ShapeName } from "./types.ts";

export const SHAPE_NAMES: readonly ShapeName[] = [
  "circle",
  "square",
  "eight-petal",
  "hexagon",
  "quatrefoil",
  "diamond",
  "house",
  "octagon",
  "triangle",
  "trapezoid",
  "bust",
];

/**
 * A closed outline around (0, 0) within -1 to 1 on both axes, y down, clockwise from the top, first point not repeated.
 * Sizes are balanced for the eye: pointed shapes reach the edge of the box, a square and a circle stay inside it, so that all weigh alike
 * at the same radius. The same array comes back each time.
 */
export function outlineOf(shape: ShapeName): readonly Point[] {
  return OUTLINES[shape];
}

/** Where an icon's 24 × 24 box stands in the outline: its centre, and half its side, both in the outline's own units. */
export function iconPlaceOf(shape: ShapeName): { readonly at: Point; readonly half: number } {
  const [y, half] = ICON_PLACES[shape];
  return { at: { x: 0, y }, half };
}

/** SVG path data of an outline with `radius` around (`x`, `y`), to two decimals. Also valid for a canvas `Path2D`. */
export function outlinePathOf(shape: ShapeName, radius: number, x = 0, y = 0): string {
  const points = outlineOf(shape).map((p) => `${round(x + p.x * radius)} ${round(y + p.y * radius)}`);
  return `M${points.join("L")}Z`;
}

const round = (n: number) => Math.round(n * 100) / 100;

const ICON_PLACES: Readonly<Record<ShapeName, readonly [y: number, half: number]>> = {
  circle: [0, 0.66],
  square: [0, 0.66],
  "eight-petal": [-0.02, 0.68],
  hexagon: [0, 0.64],
  quatrefoil: [0.03, 0.66],
  diamond: [0, 0.55],
  house: [0.17, 0.62],
  octagon: [0, 0.64],
  triangle: [0.27, 0.52],
  trapezoid: [0.03, 0.66],
  bust: [0.42, 0.4],
};

const OUTLINES: Readonly<Record<ShapeName, readonly Point[]>> = {
  circle: polar(48, () => 0.92),
  square: rounded([
    [-0.83, -0.83],
    [0.83, -0.83],
    [0.83, 0.83],
    [-0.83, 0.83],
  ]),
  "eight-petal": petals(8, 12, { ring: 0.78, turn: 0, reach: 1 }),
  hexagon: polar(6, () => 0.99),
  quatrefoil: petals(4, 24, { ring: 0.5, turn: Math.PI / 4, reach: 0.92 }),
  diamond: polar(4, () => 1),
  house: points([
    [0, -0.98],
    [0.86, -0.26],
    [0.86, 0.88],
    [-0.86, 0.88],
    [-0.86, -0.26],
  ]),
  octagon: polar(8, () => 0.97, Math.PI / 8),
  triangle: points([
    [0, -1],
    [1, 0.8],
    [-1, 0.8],
  ]),
  trapezoid: points([
    [-0.62, -0.78],
    [0.62, -0.78],
    [1, 0.78],
    [-1, 0.78],
  ]),
  bust: bust(),
};

/** `count` points around the centre, clockwise from the top (turned by `turn`). */
function polar(count: number, radiusAt: (angle: number) => number, turn = 0): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI + turn;
    return { x: radiusAt(angle) * Math.sin(angle), y: -radiusAt(angle) * Math.cos(angle) };
  });
}

/** Round lobes around the middle, the first at `turn`, their centres `ring` of the way out, the whole scaled to `reach`. */
function petals(lobes: number, pointsEach: number, form: { ring: number; turn: number; reach: number }): Point[] {
  const { ring, turn } = form;
  const half = Math.PI / lobes;
  // wider than the gap between two centres, so that neighbours meet in a notch instead of leaving one open
  const lobe = Math.max(1 - ring, ring * Math.sin(half) * 1.12);
  const outline = polar(lobes * pointsEach, (angle) => {
    const off = angle - turn - Math.round((angle - turn) / (2 * half)) * 2 * half;
    const across = ring * Math.sin(off);
    return ring * Math.cos(off) + Math.sqrt(Math.max(0, lobe * lobe - across * across));
  });
  const scale = form.reach / Math.max(...outline.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
  return outline.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
}

/** A polygon with its corners softened a little, as printed stamps are. */
function rounded(corners: readonly (readonly [number, number])[]): Point[] {
  const soft = 0.1;
  return corners.flatMap(([x, y], i) => {
    const [px, py] = corners.at(i - 1) ?? [x, y];
    const [nx, ny] = corners[(i + 1) % corners.length] ?? [x, y];
    const before = Math.hypot(px - x, py - y);
    const after = Math.hypot(nx - x, ny - y);
    const a = { x: x + ((px - x) / before) * soft, y: y + ((py - y) / before) * soft };
    const b = { x: x + ((nx - x) / after) * soft, y: y + ((ny - y) / after) * soft };
    const middle = { x: (a.x + b.x + 2 * x) / 4, y: (a.y + b.y + 2 * y) / 4 };
    return [a, middle, b];
  });
}

/** Head and shoulders: the head's arc from neck to neck, then the shoulders and the base. */
function bust(): Point[] {
  const head = { y: -0.46, radius: 0.5 };
  const neck = 0.72;
  const crown = arc({ x: 0, y: head.y }, head.radius, neck - Math.PI, Math.PI - neck, 28);
  const right = arc({ x: 0, y: 0.92 }, 0.9, 0.36, Math.PI / 2, 10);
  const left = right.map(({ x, y }) => ({ x: -x, y })).reverse();
  const outline = [...crown, ...right, ...left];
  return [...outline.slice(14), ...outline.slice(0, 14)];
}

/** Points on a circle from one angle to another; 0 is up, clockwise. */
function arc(centre: Point, radius: number, from: number, to: number, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / steps;
    return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
  });
}

function points(pairs: readonly (readonly [number, number])[]): Point[] {
  return pairs.map(([x, y]) => ({ x, y }));
}
