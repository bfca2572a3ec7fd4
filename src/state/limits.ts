/** How much the map can draw and still answer. */

/** More is read, counted and reported, and not opened. */
export const MOST_DRAWN = { actors: 200_000, ties: 500_000 };

/** How many actors and ties something has. */
export interface Size {
  readonly actors: number;
  readonly ties: number;
}

export function sizeOf({ actors, ties }: { actors: readonly unknown[]; ties: readonly unknown[] }): Size {
  return { actors: actors.length, ties: ties.length };
}

/** Is it more than the map can draw? */
export function isMoreThanDrawn({ actors, ties }: Size): boolean {
  return actors > MOST_DRAWN.actors || ties > MOST_DRAWN.ties;
}
