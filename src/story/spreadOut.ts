/** Makes room on a line: what stands too close is moved a little apart, or gathered where that would take it too far. */

/** Things at one place. */
export interface Crowded<T> {
  readonly items: readonly T[];
  readonly x: number;
}

/**
 * Places `things` at least `spacingPx` apart between 0 and `widthPx`. Each is moved as little as possible, at most `slackPx`; where
 * that does not do, the closest are gathered at their middle, and so on until all fit. The order along the line stays, ties in
 * the order given. In a line too short for two, all are gathered. Cost: quadratic.
 */
export function spreadOut<T>(
  things: readonly Crowded<T>[],
  { spacingPx, slackPx }: { spacingPx: number; slackPx: number },
  widthPx: number,
): readonly Crowded<T>[] {
  let crowds = things.toSorted((a, b) => a.x - b.x);
  for (;;) {
    const xs = apart(
      crowds.map(({ x }) => x),
      spacingPx,
      widthPx,
    );
    if (xs === null) {
      if (crowds.length < 2) return crowds.map((crowd) => ({ ...crowd, x: widthPx / 2 }));
      crowds = withClosestGathered(crowds);
      continue;
    }
    const tooFar = crowds.some(
      (crowd, i) => Math.abs((xs[i] ?? 0) - within(crowd.x, spacingPx, widthPx)) > slackPx + 1e-6,
    );
    if (!tooFar) return crowds.map((crowd, i) => ({ ...crowd, x: xs[i] ?? crowd.x }));
    crowds = withClosestGathered(crowds);
  }
}

function withClosestGathered<T>(crowds: readonly Crowded<T>[]): Crowded<T>[] {
  let closest = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < crowds.length; i++) {
    const gap = (crowds[i + 1]?.x ?? 0) - (crowds[i]?.x ?? 0);
    if (gap < distance) [closest, distance] = [i, gap];
  }
  return crowds.flatMap((crowd, i) => {
    if (i === closest + 1) return [];
    const next = crowds[i + 1];
    if (i !== closest || !next) return [crowd];
    const items = [...crowd.items, ...next.items];
    return [{ items, x: (crowd.x * crowd.items.length + next.x * next.items.length) / items.length }];
  });
}

/** Least squares under a least distance (pool adjacent violators), then pushed inside. `null` when the line is too short. */
function apart(wished: readonly number[], spacing: number, width: number): readonly number[] | null {
  if (wished.length * spacing > width) return null;
  const blocks: { sum: number; count: number }[] = [];
  wished.forEach((x, i) => {
    let block = { sum: x - i * spacing, count: 1 };
    for (
      let before = blocks.at(-1);
      before && before.sum / before.count > block.sum / block.count;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  });
  const most = width - spacing / 2 - (wished.length - 1) * spacing;
  const bases = blocks.flatMap(({ sum, count }) =>
    new Array<number>(count).fill(Math.max(spacing / 2, Math.min(sum / count, most))),
  );
  return bases.map((base, i) => base + i * spacing);
}

function within(x: number, spacing: number, width: number): number {
  return Math.max(spacing / 2, Math.min(x, width - spacing / 2));
}
