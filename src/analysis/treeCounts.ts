/** Counting in a forest that is given by everyone's parent; circles are allowed, recursion is not needed. */

/** For each its one parent, or `null`. Parents are keys as well. */
export type Parents<Id> = ReadonlyMap<Id, Id | null>;

/** The order from the leaves up; who stands on a circle is not in it. Cost: linear. */
export function leavesFirst<Id>(parents: Parents<Id>): readonly Id[] {
  const children = new Map<Id, number>([...parents.keys()].map((id) => [id, 0]));
  for (const parent of parents.values()) if (parent !== null) children.set(parent, (children.get(parent) ?? 0) + 1);
  const upward = [...parents.keys()].filter((id) => children.get(id) === 0);
  for (const id of upward) {
    const parent = parents.get(id) ?? null;
    if (parent === null) continue;
    const left = (children.get(parent) ?? 0) - 1;
    children.set(parent, left);
    if (left === 0) upward.push(parent);
  }
  return upward;
}

/** The circles, each in the order from child to parent. Cost: linear. */
export function circlesOf<Id>(parents: Parents<Id>, upward: readonly Id[]): readonly (readonly Id[])[] {
  const done = new Set(upward);
  const circles: Id[][] = [];
  for (const start of parents.keys()) {
    const circle: Id[] = [];
    for (let id: Id | null = start; id !== null && !done.has(id); id = parents.get(id) ?? null) {
      done.add(id);
      circle.push(id);
    }
    if (circle.length > 0) circles.push(circle);
  }
  return circles;
}

/** How many stand at or below each; all on a circle have the whole of it and what hangs on it. Cost: linear. */
export function sizesOf<Id>(parents: Parents<Id>): ReadonlyMap<Id, number> {
  const sizes = new Map<Id, number>([...parents.keys()].map((id) => [id, 1]));
  const upward = leavesFirst(parents);
  for (const id of upward) {
    const parent = parents.get(id) ?? null;
    if (parent !== null) sizes.set(parent, (sizes.get(parent) ?? 1) + (sizes.get(id) ?? 1));
  }
  for (const circle of circlesOf(parents, upward)) {
    const all = circle.reduce((sum, id) => sum + (sizes.get(id) ?? 1), 0);
    for (const id of circle) sizes.set(id, all);
  }
  return sizes;
}

export interface Place<Id> {
  /** The one without a parent at the top of its tree, and the steps down from there. */
  readonly top: Id;
  readonly depth: number;
}

/** Where each stands in its tree, parents before children; none for those on or below a circle. Cost: linear. */
export function placesOf<Id>(parents: Parents<Id>): ReadonlyMap<Id, Place<Id>> {
  const places = new Map<Id, Place<Id>>();
  for (const id of leavesFirst(parents).toReversed()) {
    const parent = parents.get(id) ?? null;
    const above = parent === null ? null : places.get(parent);
    if (above === null) places.set(id, { top: id, depth: 0 });
    else if (above) places.set(id, { top: above.top, depth: above.depth + 1 });
  }
  return places;
}
