/** Places on the map. */

/** In map units: at zoom 1 one unit is one CSS pixel; x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its corners, in map units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Positions = Readonly<Record<string, Point>>;
