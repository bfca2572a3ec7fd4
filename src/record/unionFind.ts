/** Groups of things that were said to be one, by pairs, in whatever order and with whatever cycles. */

export class UnionFind<T> {
  readonly #above = new Map<T, T>();

  /** The one that stands for the group of `item`: itself, where it was never joined to another. */
  find(item: T): T {
    let root = item;
    for (let above = this.#above.get(root); above !== undefined; above = this.#above.get(root)) root = above;
    // every one passed on the way is hung under the root, so that no chain is walked twice
    for (let at = item; at !== root; ) {
      const above = this.#above.get(at) ?? root;
      this.#above.set(at, root);
      at = above;
    }
    return root;
  }

  join(a: T, b: T): void {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    if (rootA !== rootB) this.#above.set(rootA, rootB);
  }
}
