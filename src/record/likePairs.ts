/** Gathers pairs of places in a list that share something, each pair once. */

/** More that share a key are held against the first of them only, or pairs would grow with the square. */
const MOST_CROSSED = 12;

export class LikePairs {
  readonly #size: number;
  readonly #keys = new Set<number>();

  /** `size`: length of the list. */
  constructor(size: number) {
    this.#size = size;
  }

  add(a: number, b: number): void {
    if (a !== b) this.#keys.add(Math.min(a, b) * this.#size + Math.max(a, b));
  }

  /** Pairs of places with the same key; "" is no key. */
  addAlike(keys: readonly string[]): void {
    for (const [, places] of placesOf(keys)) {
      const isCrossed = places.length <= MOST_CROSSED;
      places.forEach((a, at) => {
        if (isCrossed || at === 0) for (const b of places.slice(at + 1)) this.add(a, b);
      });
    }
  }

  /** Pairs of a place with one of the others' keys among its own further ones. */
  addNamed(keys: readonly string[], further: readonly (readonly string[])[]): void {
    const places = placesOf(keys);
    further.forEach((names, at) => {
      for (const name of names) for (const there of places.get(name)?.slice(0, MOST_CROSSED) ?? []) this.add(at, there);
    });
  }

  /** All pairs in the order of the list, the earlier place first. */
  all(): readonly (readonly [number, number])[] {
    return Array.from(this.#keys)
      .toSorted((a, b) => a - b)
      .map((key) => [Math.floor(key / this.#size), key % this.#size] as const);
  }
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, at) => {
    if (key === "") return;
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  });
  return places;
}
