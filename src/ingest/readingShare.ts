/** How far a reading is: files opened by their bytes, then rows read of all. */

/** Opening a file takes about half as long as reading its rows. */
const OPENING = 0.35;
const ROWS_A_WORD = 2000;

export interface ReadingShare {
  /** So much of one file, from 0 to 1, is opened; `size` in bytes. */
  readonly opened: (size: number, part: number) => void;
  /** All files are opened, and come to so many rows. */
  readonly counted: (rows: number) => void;
  readonly row: () => void;
}

/** `tell` hears shares from 0 to 1 that never fall. `bytes`: those of all files. */
export function readingShare(bytes: number, tell: (share: number) => void): ReadingShare {
  let before = 0;
  let rows = 0;
  let read = 0;
  return {
    opened: (size, part) => {
      tell((OPENING * (before + size * part)) / Math.max(bytes, 1));
      if (part === 1) before += size;
    },
    counted: (all) => {
      rows = all;
      tell(OPENING);
    },
    row: () => {
      if (++read % ROWS_A_WORD === 0) tell(OPENING + (1 - OPENING) * Math.min(1, read / Math.max(rows, 1)));
    },
  };
}
