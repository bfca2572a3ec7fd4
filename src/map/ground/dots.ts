/** The marks of a frame: dots where they are small, their outlines where one can tell them apart. */
import { dotRadius, type GroundContext, type GroundFrame, type GroundSheets } from "./groundData.ts";

/** From this radius on, in CSS pixels, a mark has its own outline. */
const OUTLINED_PX = 3.2;
/** Smaller ones are squares, and so are those of great crowds: nobody can tell, and they are quicker. */
const ROUND_PX = 1.15;
const CROWD = 20_000;
const ROUND_IN_CROWD_PX = 1.8;

/** Paints marks look by look, so that paint changes seldom. `holes` are drawn elsewhere. */
export function paintDots(
  ctx: GroundContext,
  sheets: GroundSheets,
  frame: GroundFrame,
  holes: ReadonlySet<number>,
): void {
  const zoom = frame.scale / frame.ratio;
  const bundles = bundlesOf(sheets, frame, holes);
  const isCrowd = bundles.reduce((sum, [, actors]) => sum + actors.length, 0) > CROWD;
  const roundPx = isCrowd ? ROUND_IN_CROWD_PX : ROUND_PX;
  for (const [key, actors] of bundles) {
    const { looks, places } = sheets;
    const mark = looks.marks[key >> 4];
    ctx.globalAlpha = looks.markOpacity[(key & 15) - 1] ?? 1;
    ctx.fillStyle = mark?.fill ?? looks.ink;
    const outline = new Path2D(mark?.outline ?? "");
    ctx.strokeStyle = looks.ink;
    ctx.lineJoin = "round";
    for (const actor of actors) {
      const x = ((places.x[actor] as number) - frame.left) * frame.scale;
      const y = ((places.y[actor] as number) - frame.top) * frame.scale;
      const px = dotRadius(places.radius[actor] as number, zoom);
      const radius = px * frame.ratio;
      if (px < roundPx) {
        ctx.fillRect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
      } else if (px < OUTLINED_PX) {
        ctx.beginPath();
        ctx.arc(x, y, radius, 0, 2 * Math.PI);
        ctx.fill();
      } else {
        ctx.setTransform(radius, 0, 0, radius, x, y);
        ctx.fill(outline);
        ctx.lineWidth = (looks.outline * frame.scale) / radius;
        ctx.stroke(outline);
        ctx.setTransform(1, 0, 0, 1, 0, 0);
      }
    }
  }
  ctx.globalAlpha = 1;
}

/** Actors in the frame by look and strength, the faint ones first. */
function bundlesOf(
  { looks, places, moment }: GroundSheets,
  { left, top, scale, width, height, ratio }: GroundFrame,
  holes: ReadonlySet<number>,
): (readonly [number, number[]])[] {
  const bundles = new Map<number, number[]>();
  const margin = 40 + (4 * ratio) / scale;
  const [right, bottom] = [left + width / scale + margin, top + height / scale + margin];
  for (let actor = 0; actor < moment.actors.length; actor++) {
    const byte = moment.actors[actor] as number;
    const [x, y] = [places.x[actor] as number, places.y[actor] as number];
    if (byte === 0 || !(x > left - margin && x < right && y > top - margin && y < bottom) || holes.has(actor)) continue;
    const key = ((looks.markOf[actor] as number) << 4) | byte;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(actor);
    else bundles.set(key, [actor]);
  }
  const opacityOf = (key: number) => looks.markOpacity[(key & 15) - 1] ?? 1;
  return [...bundles].sort(([a], [b]) => opacityOf(a) - opacityOf(b) || a - b);
}
