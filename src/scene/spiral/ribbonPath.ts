/** The outline of a ribbon, and the line along its middle, as SVG path data. */
import type { Point } from "../../model/index.ts";
import type { RibbonPoint } from "./types.ts";

/** The closed outline of the ribbon from `from` to `to` px of its way; "" where less than two samples lie there. Ends are round. */
export function ribbonPath(ribbon: readonly RibbonPoint[], from: number, to: number): string {
  const part = ribbon.filter(({ along }) => along >= from - 1e-6 && along <= to + 1e-6);
  if (part.length < 2) return "";
  const outer: Point[] = [];
  const inner: Point[] = [];
  for (const [i, point] of part.entries()) {
    const before = part[i - 1] ?? point;
    const after = part[i + 1] ?? point;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const across = { x: (after.y - before.y) / length, y: (before.x - after.x) / length };
    outer.push({ x: point.x + across.x * point.half, y: point.y + across.y * point.half });
    inner.push({ x: point.x - across.x * point.half, y: point.y - across.y * point.half });
  }
  const cap = (half: number) => `A${round(half)} ${round(half)} 0 0 1 `;
  const last = part.at(-1)?.half ?? 0;
  const first = part[0]?.half ?? 0;
  const back = inner.toReversed().map(written);
  return `M${outer.map(written).join("L")}${cap(last)}${back.join("L")}${cap(first)}${written(outer[0] as Point)}Z`;
}

/** The middle line as far as `to` px of the way. */
export function middlePath(ribbon: readonly RibbonPoint[], to: number, from = 0): string {
  const part = ribbon.filter(({ along }) => along >= from - 1e-6 && along <= to + 1e-6);
  return part.length < 2 ? "" : `M${part.map(written).join("L")}`;
}

/** A calm curve from one bead to another that joins two places of one actor. */
export function linkPath(a: Point, b: Point): string {
  const bend = 0.18;
  const middle = { x: (a.x + b.x) / 2 + (b.y - a.y) * bend, y: (a.y + b.y) / 2 - (b.x - a.x) * bend };
  return `M${written(a)}Q${written(middle)} ${written(b)}`;
}

function written({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

const round = (n: number) => Math.round(n * 10) / 10;
