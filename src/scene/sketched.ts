/** What a first look at a network needs of it, as columns: who is tied to whom, and what each looks like by type and kind. */
import type { Actor, ActorId, Dataset, KindId, Tie, TypeId, VocabularyEntry } from "../model/index.ts";

export interface Sketched {
  /** So many actors; the columns below name them by place. */
  readonly count: number;
  /** Types that occur, and which of them each actor has. */
  readonly types: readonly TypeId[];
  readonly typeOf: Uint16Array<ArrayBuffer>;
  /** The two ends of each tie. */
  readonly from: Int32Array<ArrayBuffer>;
  readonly to: Int32Array<ArrayBuffer>;
  /** Kinds that occur, and which of them each tie has. */
  readonly kinds: readonly KindId[];
  readonly kindOf: Uint16Array<ArrayBuffer>;
  /** The owner's own words, where they have a look of their own. */
  readonly own: { readonly types: readonly VocabularyEntry[]; readonly kinds: readonly VocabularyEntry[] };
}

/** Up to so many actors a map is laid out before anybody could look at a sketch of it. */
export const MOST_UNSKETCHED = 200;

/** As much of a data set as the columns are made of. */
export interface Sketchable extends Pick<Dataset, "types" | "kinds"> {
  readonly actors: readonly Pick<Actor, "id" | "type">[];
  readonly ties: readonly Pick<Tie, "from" | "to" | "kind">[];
}

/** The columns of a data set; `ids` says which actor has which place. Loops are left out. Linear. */
export function sketchedOf({ actors, ties, types, kinds }: Sketchable, ids: readonly ActorId[]): Sketched {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const drawn = ties.filter(({ from, to }) => from !== to && placeOf.has(from) && placeOf.has(to));
  const typeById = new Map(actors.map(({ id, type }) => [id, type]));
  const type = numbered(ids, (id) => typeById.get(id) ?? "");
  const kind = numbered(drawn, (tie) => tie.kind);
  return {
    count: ids.length,
    types: type.words,
    typeOf: type.column,
    from: Int32Array.from(drawn, (tie) => placeOf.get(tie.from) ?? 0),
    to: Int32Array.from(drawn, (tie) => placeOf.get(tie.to) ?? 0),
    kinds: kind.words,
    kindOf: kind.column,
    own: { types, kinds },
  };
}

/** Each word once, in the order in which they come, and for each row the number of its word. */
function numbered<Row>(rows: readonly Row[], wordOf: (row: Row) => string) {
  const numbers = new Map<string, number>();
  const column = Uint16Array.from(rows, (row) => {
    const word = wordOf(row);
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
  return { words: [...numbers.keys()], column };
}
