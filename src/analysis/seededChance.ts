/** Chance that is the same on every machine for the same seed: xoshiro128** (Blackman and Vigna 2021, doi:10.1145/3460772). */

/** A number in [0, 1) with 32 bits; each call the next of the sequence. */
export type Chance = () => number;

/** The sequence of a seed. Any finite number is a seed; it is taken as a 32-bit whole number, spread by splitmix32. */
export function seededChance(seed: number): Chance {
  let state = Math.trunc(seed) | 0;
  const spread = () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [spread(), spread(), spread(), spread()];
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 4294967296;
  };
}

/** Puts the first `count` places of `items` into a uniformly random order drawn from all of them (Fisher and Yates), in place. */
export function shuffle(items: Int32Array, chance: Chance, count = items.length): void {
  const { length } = items;
  for (let i = 0; i < Math.min(count, length - 1); i++) {
    const j = i + Math.floor(chance() * (length - i));
    const kept = items[i] as number;
    items[i] = items[j] as number;
    items[j] = kept;
  }
}

/** `count` different places out of `size`, each set of places equally likely, ascending; all of them where there are no more. */
export function drawPlaces(size: number, count: number, chance: Chance): Int32Array {
  const places = Int32Array.from({ length: size }, (_, at) => at);
  if (count >= size) return places;
  shuffle(places, chance, count);
  return places.subarray(0, count).sort();
}
