/** What the owner's tables say beside the words of the house: columns of his own, kept under their own headers. */

/** A header, and what stands there; never blank. */
export type OwnCell = readonly [column: string, text: string];

/** A row that may have more to say. */
export interface WithOwnCells {
  /** Each column once, in the order of the table; not there where nothing is written. */
  readonly own?: readonly OwnCell[];
}

/** What stands in a column of the owner's; "" where nothing does. */
export function ownText({ own }: WithOwnCells, column: string): string {
  return own?.find(([name]) => name === column)?.[1] ?? "";
}

/** The owner's columns in the order in which rows first use them. */
export function ownColumnsOf(rows: readonly WithOwnCells[]): readonly string[] {
  const columns = new Set<string>();
  for (const { own } of rows) if (own) for (const [column] of own) columns.add(column);
  return [...columns];
}

/** The cells of the first, and of further ones what it has nothing about; `undefined` where there are none. */
export function joinedOwn(first: WithOwnCells, ...further: readonly WithOwnCells[]): WithOwnCells["own"] {
  const known = new Set(first.own?.map(([column]) => column));
  const more = further.flatMap(({ own = [] }) =>
    own.filter(([column]) => {
      const isNew = !known.has(column);
      known.add(column);
      return isNew;
    }),
  );
  return more.length === 0 ? first.own : [...(first.own ?? []), ...more];
}
