/** Sizes of a spiral in px at scale 1: letters, beads, numbers, the ribbon. */

export interface SpiralSizes {
  readonly label: number;
  readonly date: number;
  readonly title: number;
  readonly text: number;
  readonly bead: number;
  readonly number: number;
  readonly burst: number;
  readonly knot: number;
  /** Half the width of the ribbon where it begins and where it ends. */
  readonly thin: number;
  readonly broad: number;
}

/** Letters grow by `scale`, marks less. */
export function sizesAt(scale: number): SpiralSizes {
  const marks = 1 + (scale - 1) * 0.5;
  return {
    label: 13 * scale,
    date: 13 * scale,
    title: 15 * scale,
    text: 14 * scale,
    bead: 15.5 * marks,
    number: 14 * marks,
    burst: 20 * marks,
    knot: 8.5 * marks,
    thin: 8 * marks,
    broad: 22 * marks,
  };
}
