/** A binary heap: what comes first by a given order is taken first. */

export interface Heap<Item> {
  readonly push: (item: Item) => void;
  /** Takes the first item; `undefined` when empty. Equal items come in no promised order. */
  readonly pop: () => Item | undefined;
}

/** An empty heap; `compare` as for sorting. Cost: logarithmic for each push and pop. */
export function heapBy<Item>(compare: (a: Item, b: Item) => number): Heap<Item> {
  const items: Item[] = [];
  const swap = (a: number, b: number) => {
    const held = items[a] as Item;
    items[a] = items[b] as Item;
    items[b] = held;
  };
  const before = (a: number, b: number) => compare(items[a] as Item, items[b] as Item) < 0;

  function push(item: Item): void {
    let at = items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(at, above)) return;
      swap(at, above);
      at = above;
    }
  }

  function pop(): Item | undefined {
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return first;
    items[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      let least = at;
      if (left < items.length && before(left, least)) least = left;
      if (left + 1 < items.length && before(left + 1, least)) least = left + 1;
      if (least === at) return first;
      swap(at, least);
      at = least;
    }
  }

  return { push, pop };
}
