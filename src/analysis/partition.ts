/** A partition of the actors (by type, by ward, by any column) as numbers. */

export interface Partition {
  /** Names of the groups in the order in which they first occur. */
  readonly names: readonly string[];
  /** The group of every actor. */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
}

/** The partition that a name per actor makes. An empty name is a group like any other: those of whom nothing is said. */
export function partitionOf(groupNames: readonly string[]): Partition {
  const known = new Map<string, number>();
  const sizes: number[] = [];
  const of = Int32Array.from(groupNames, (name) => {
    const group = known.get(name) ?? known.size;
    known.set(name, group);
    sizes[group] = (sizes[group] ?? 0) + 1;
    return group;
  });
  return { names: [...known.keys()], of, sizes };
}
