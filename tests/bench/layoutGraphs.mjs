// @ts-nocheck: run by hand, for figures; what it calls inside the libraries has no types
/** The graphs of the layout bench: three kinds that grow to any size, and a real one. */

/** Zachary 1977, "An Information Flow Model for Conflict and Fission in Small Groups": who of 34 met whom outside the club. */
const KARATE =
  "1-2 1-3 2-3 1-4 2-4 3-4 1-5 1-6 1-7 5-7 6-7 1-8 2-8 3-8 4-8 1-9 3-9 3-10 1-11 5-11 6-11 1-12 1-13 4-13 1-14 2-14 3-14 4-14 6-17 7-17 1-18 2-18 1-20 2-20 1-22 2-22 24-26 25-26 3-28 24-28 25-28 3-29 24-30 27-30 2-31 9-31 1-32 25-32 26-32 29-32 3-33 9-33 15-33 16-33 19-33 21-33 23-33 24-33 30-33 31-33 32-33 9-34 10-34 14-34 15-34 16-34 19-34 20-34 21-34 23-34 24-34 27-34 28-34 29-34 30-34 31-34 32-34 33-34";

function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function taskOf(count, ends) {
  const seen = new Set();
  const springs = [];
  for (const [a, b] of ends) {
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    springs.push({ source: `n${a}`, target: `n${b}`, weight: 1 });
  }
  const body = (_, i) => ({ id: `n${i}`, radius: 13, labelWidth: 80, labelHeight: 20, fixed: null });
  return { bodies: Array.from({ length: count }, body), springs };
}

/** Newcomers tie to two earlier ones, the busier the likelier. */
function grown(count, seed) {
  const chance = chanceOf(seed);
  const ends = [0];
  const edges = [];
  for (let i = 1; i < count; i++)
    for (let k = 0; k < Math.min(i, 2); k++) {
      const other = ends[Math.floor(chance() * ends.length)];
      edges.push([other, i]);
      ends.push(other, i);
    }
  return taskOf(count, edges);
}

/** Blocks of about 120, most ties inside. */
function blocks(count, seed) {
  const chance = chanceOf(seed);
  const groups = Math.max(4, Math.round(count / 120));
  const edges = [];
  for (let i = 1; i < count; i++) edges.push([i < groups ? Math.floor(chance() * i) : i - groups, i]);
  while (edges.length < 2 * count) {
    const a = Math.floor(chance() * count);
    const mate = (a % groups) + groups * Math.floor(chance() * Math.floor(count / groups));
    edges.push([a, chance() < 0.85 ? mate % count : Math.floor(chance() * count)]);
  }
  return taskOf(count, edges);
}

/** Each as the task of ours and as numbered springs for all. */
export function* graphsOf(core, size, seeds) {
  const kinds = {
    city: (seed) => core.layoutTaskOf(core.buildNetwork(core.inventCity({ actors: size, ties: 2 * size, seed })), {}),
    grown: (seed) => grown(size, seed),
    blocks: (seed) => blocks(size, seed),
  };
  const names = Object.keys(kinds);
  for (const [i, seed] of seeds.entries()) {
    const name = names[i % names.length];
    const task = kinds[name](seed);
    yield { name, seed, task, web: webOf(task) };
  }
  if (size > 200) return;
  const pairs = KARATE.split(" ").map((pair) => pair.split("-").map((end) => Number(end) - 1));
  const task = taskOf(34, pairs);
  yield { name: "karate club", seed: 0, task, web: webOf(task) };
}

function webOf({ bodies, springs }) {
  const numberOf = new Map(bodies.map(({ id }, i) => [id, i]));
  return {
    count: bodies.length,
    sources: Int32Array.from(springs, ({ source }) => numberOf.get(source)),
    targets: Int32Array.from(springs, ({ target }) => numberOf.get(target)),
    weights: Float64Array.from(springs, ({ weight }) => Math.min(3, weight)),
  };
}
