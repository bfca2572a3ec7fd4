/** The ties of a frame one by one, with their width, pattern and knots: for frames that hold few enough of them. */
import type {
  GroundContext,
  GroundFrame,
  GroundHoles,
  GroundMoment,
  GroundPlaces,
  GroundSheets,
} from "./groundData.ts";

const KNOT_RADIUS = 10;
/** Smaller knots are blots. */
const LEAST_KNOT_PX = 1.6;

/** The places of ties that may be seen in a frame; `null` for more than `most`. */
export function tiesInFrame(
  { x, y, from, to, controlX, controlY }: GroundPlaces,
  moment: GroundMoment,
  { left, top, scale, width, height }: GroundFrame,
  most: number,
): number[] | null {
  const right = left + width / scale;
  const bottom = top + height / scale;
  const found: number[] = [];
  for (let tie = 0; tie < moment.ties.length; tie++) {
    if (moment.ties[tie] === 0) continue;
    const [a, b] = [from[tie] as number, to[tie] as number];
    const [ax, ay, bx, by] = [x[a] as number, y[a] as number, x[b] as number, y[b] as number];
    const isStraight = Number.isNaN(controlX[tie] as number);
    const cx = isStraight ? ax : (controlX[tie] as number);
    const cy = isStraight ? ay : (controlY[tie] as number);
    if (Math.max(ax, bx, cx) < left || Math.min(ax, bx, cx) > right) continue;
    if (Math.max(ay, by, cy) < top || Math.min(ay, by, cy) > bottom) continue;
    if (found.length === most) return null;
    found.push(tie);
  }
  return found;
}

/** Ties that are drawn alike, so that one stroke draws them. */
interface Bundle {
  readonly ink: string;
  readonly width: number;
  readonly dashes: readonly number[];
  readonly opacity: number;
  readonly ties: number[];
}

export function paintStrokes(
  ctx: GroundContext,
  sheets: GroundSheets,
  frame: GroundFrame,
  ties: readonly number[],
  holes: ReadonlySet<number>,
): void {
  const { looks, places, moment } = sheets;
  const drawn = ties.filter((tie) => !holes.has(tie));
  for (const { ink, width, dashes, opacity, ties: bundle } of bundlesOf(sheets, drawn)) {
    ctx.globalAlpha = opacity;
    ctx.strokeStyle = ink;
    // a line thinner than a pixel grows faint instead
    ctx.lineWidth = Math.max(0.6 * frame.ratio, width * frame.scale);
    ctx.setLineDash(frame.scale / frame.ratio > 0.35 ? dashes.map((length) => length * frame.scale) : []);
    ctx.lineCap = dashes.length > 0 && (dashes[0] ?? 1) < 1 ? "round" : "butt";
    // long paths of many curves are slow to draw
    for (let first = 0; first < bundle.length; first += 40) {
      ctx.beginPath();
      for (const tie of bundle.slice(first, first + 40)) trace(ctx, places, frame, tie);
      ctx.stroke();
    }
  }
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
  const radius = KNOT_RADIUS * frame.scale;
  if (radius < LEAST_KNOT_PX * frame.ratio) return;
  // beside what is told, empty discs of what is at rest would be all one sees
  const isAtRest = (tie: number) => (moment.ties[tie] ?? 0) - 1 === looks.rest;
  for (const tie of drawn) if (looks.knotted[tie] === 1 && !isAtRest(tie)) paintKnot(ctx, sheets, frame, tie, radius);
  ctx.globalAlpha = 1;
}

function bundlesOf({ looks, moment }: GroundSheets, ties: readonly number[]): Iterable<Bundle> {
  const bundles = new Map<number, Bundle>();
  for (const tie of ties) {
    const line = looks.lineOf[tie] ?? 0;
    const isUnsure = looks.unsure[tie] === 1;
    const strength = (moment.ties[tie] ?? 1) - 1;
    const key = line * 16 + (isUnsure ? 8 : 0) + strength;
    const bundle = bundles.get(key);
    if (bundle) {
      bundle.ties.push(tie);
      continue;
    }
    const { ink = looks.ink, width = 1, dashes = [] } = looks.lines[line] ?? {};
    const own = looks.lineOpacity[strength] ?? 1;
    bundles.set(key, { ink, width, dashes, opacity: isUnsure ? Math.min(own, looks.unsureOpacity) : own, ties: [tie] });
  }
  return bundles.values();
}

function trace(ctx: GroundContext, places: GroundPlaces, { left, top, scale }: GroundFrame, tie: number): void {
  const { x, y, from, to, controlX, controlY } = places;
  const [a, b] = [from[tie] ?? 0, to[tie] ?? 0];
  const px = (value: number | undefined) => ((value ?? 0) - left) * scale;
  const py = (value: number | undefined) => ((value ?? 0) - top) * scale;
  ctx.moveTo(px(x[a]), py(y[a]));
  if (Number.isNaN(controlX[tie] ?? Number.NaN)) ctx.lineTo(px(x[b]), py(y[b]));
  else ctx.quadraticCurveTo(px(controlX[tie]), py(controlY[tie]), px(x[b]), py(y[b]));
}

function paintKnot(ctx: GroundContext, sheets: GroundSheets, frame: GroundFrame, tie: number, radius: number): void {
  const { looks, places, moment } = sheets;
  const { x, y, from, to, controlX, controlY } = places;
  const [a, b] = [from[tie] ?? 0, to[tie] ?? 0];
  const half = (p: Float32Array, c: Float32Array) => {
    const ends = ((p[a] ?? 0) + (p[b] ?? 0)) / 2;
    return Number.isNaN(c[tie] ?? Number.NaN) ? ends : (ends + (c[tie] ?? 0)) / 2;
  };
  ctx.globalAlpha = 1;
  ctx.beginPath();
  ctx.arc(
    (half(x, controlX) - frame.left) * frame.scale,
    (half(y, controlY) - frame.top) * frame.scale,
    radius,
    0,
    2 * Math.PI,
  );
  ctx.fillStyle = looks.paper;
  ctx.fill();
  ctx.globalAlpha = looks.lineOpacity[(moment.ties[tie] ?? 1) - 1] ?? 1;
  ctx.strokeStyle = looks.lines[looks.lineOf[tie] ?? 0]?.ink ?? looks.ink;
  ctx.lineWidth = Math.max(0.6 * frame.ratio, 1.7 * frame.scale);
  ctx.stroke();
}

/** No holes at all. */
export const NO_HOLES: GroundHoles = { actors: [], ties: [] };
