/** Chance that can be told again: the same seed gives the same throws, to the last bit, everywhere. */

export interface Chance {
  /** From 0 up to, but not, 1. */
  readonly share: () => number;
  /** A whole number from 0 up to, but not, `count`. */
  readonly below: (count: number) => number;
  /** Did something happen that happens with this likelihood? */
  readonly happens: (likelihood: number) => boolean;
  /** One of a list, which is not empty. */
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** Integer arithmetic only. SplitMix32: Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed ^ Math.floor(seed / 2 ** 32), 0x9e3779b1) | 0;
  const share = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(share() * count);
  return {
    share,
    below,
    happens: (likelihood) => share() < likelihood,
    oneOf: <T>(list: readonly T[]) => list[below(list.length)] as T,
  };
}

/** Draws from a list of things with their weights. */
export function drawing<T>(weighted: readonly (readonly [thing: T, weight: number])[]): (chance: Chance) => T {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  return (chance) => {
    let left = chance.share() * total;
    for (const [thing, weight] of weighted) {
      left -= weight;
      if (left < 0) return thing;
    }
    return (weighted.at(-1) as readonly [T, number])[0];
  };
}
