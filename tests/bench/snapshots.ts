/** Where everybody stood at a moment of a page's life. */
export interface Snapshot {
  /** Since the page began to load. */
  readonly ms: number;
  /** x, y of every node in the order of its ids. */
  readonly places: Float32Array;
}
