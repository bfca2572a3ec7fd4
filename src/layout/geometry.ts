/** Segments against segments, points and boxes, over arrays of coordinates; plain arithmetic, nothing allocated. */

function side(x: Float64Array, y: Float64Array, a: number, b: number, c: number): number {
  return (
    ((x[b] as number) - (x[a] as number)) * ((y[c] as number) - (y[a] as number)) -
    ((y[b] as number) - (y[a] as number)) * ((x[c] as number) - (x[a] as number))
  );
}

/** Do the segments a–b and c–d, which share no end, cross? */
export function cross(x: Float64Array, y: Float64Array, a: number, b: number, c: number, d: number): boolean {
  return side(x, y, a, b, c) > 0 !== side(x, y, a, b, d) > 0 && side(x, y, c, d, a) > 0 !== side(x, y, c, d, b) > 0;
}

/** Is the point p within the triangle a–b–c, whichever way it runs? */
export function inTriangle(x: Float64Array, y: Float64Array, a: number, b: number, c: number, p: number): boolean {
  const first = side(x, y, a, b, p) > 0;
  return first === side(x, y, b, c, p) > 0 && first === side(x, y, c, a, p) > 0;
}

/** The squared distance of a spot from the segment a–b. */
export function distance2(x: Float64Array, y: Float64Array, a: number, b: number, px: number, py: number): number {
  const ax = x[a] as number;
  const ay = y[a] as number;
  const dx = (x[b] as number) - ax;
  const dy = (y[b] as number) - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 > 0 ? Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length2)) : 0;
  return (ax + t * dx - px) ** 2 + (ay + t * dy - py) ** 2;
}

/**
 * How deep the segment a–b cuts into the box around (mx, my): 0 where it does not touch it, 1 where it passes through the
 * middle. Clipped to the box after Liang & Barsky 1984, doi:10.1145/357332.357333.
 */
export function boxDepth(
  x: Float64Array,
  y: Float64Array,
  a: number,
  b: number,
  mx: number,
  my: number,
  halfWidth: number,
  halfHeight: number,
): number {
  const ax = (x[a] as number) - mx;
  const ay = (y[a] as number) - my;
  const dx = (x[b] as number) - mx - ax;
  const dy = (y[b] as number) - my - ay;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const near = (-halfWidth - ax) / dx;
    const far = (halfWidth - ax) / dx;
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
  } else if (ax <= -halfWidth || ax >= halfWidth) return 0;
  if (dy !== 0) {
    const near = (-halfHeight - ay) / dy;
    const far = (halfHeight - ay) / dy;
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
  } else if (ay <= -halfHeight || ay >= halfHeight) return 0;
  if (from >= to) return 0;
  const t = (from + to) / 2;
  return 1 - Math.max(Math.abs(ax + t * dx) / halfWidth, Math.abs(ay + t * dy) / halfHeight);
}
