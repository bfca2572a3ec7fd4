/** The angle of a direction, by sums, products and quotients only: the last bit is the same in every browser. */

/** tan(π/8): above it the octant is halved. */
const HALF_OCTANT = Math.SQRT2 - 1;

/** Like `Math.atan2`, which engines are free to round as they like: −π to π, within 1e-11; 0 for no direction. */
export function angleOf(dy: number, dx: number): number {
  const across = dx < 0 ? -dx : dx;
  const down = dy < 0 ? -dy : dy;
  const less = across < down ? across : down;
  const more = across < down ? down : across;
  if (more === 0) return 0;
  const isSteep = less > HALF_OCTANT * more;
  let angle = isSteep ? Math.PI / 4 + arcTangent((less - more) / (less + more)) : arcTangent(less / more);
  if (across < down) angle = Math.PI / 2 - angle;
  if (dx < 0) angle = Math.PI - angle;
  return dy < 0 ? -angle : angle;
}

/** The series of Gregory, for no more than tan(π/8) either way. */
function arcTangent(t: number): number {
  const q = t * t;
  let sum = 1 / 23 - q / 25;
  sum = 1 / 21 - q * sum;
  sum = 1 / 19 - q * sum;
  sum = 1 / 17 - q * sum;
  sum = 1 / 15 - q * sum;
  sum = 1 / 13 - q * sum;
  sum = 1 / 11 - q * sum;
  sum = 1 / 9 - q * sum;
  sum = 1 / 7 - q * sum;
  sum = 1 / 5 - q * sum;
  sum = 1 / 3 - q * sum;
  return t * (1 - q * sum);
}
