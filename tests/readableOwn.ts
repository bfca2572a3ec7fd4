/** Columns of the owner's own for arbitrary data sets: one order for all rows of a table, as in a file. */
import fc from "fast-check";
import type { Dataset, OwnCell } from "../src/model/index.ts";

/** Columns of an owner's table, some of which sound like ours; rows use them in one order and leave cells blank. */
const OWN_COLUMNS = ["規模", "2019", "会員数", "note", "名称", "__proto__", "=1+1", "constructor", 'a,"b"', "規模 (2)"];
/** The cells of a row whose other texts are such as these. */
export const ownCellsOf = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.subarray(OWN_COLUMNS), fc.array(text, { minLength: OWN_COLUMNS.length, maxLength: OWN_COLUMNS.length }))
    .map(([columns, texts]): readonly OwnCell[] =>
      columns.flatMap((column): OwnCell[] => {
        const cell = texts[OWN_COLUMNS.indexOf(column)] ?? "";
        return cell === "" ? [] : [[column, cell]];
      }),
    );
/** The first row uses them all, so that their order is known. */
function withOwn<Row>(rows: readonly Row[], cells: readonly (readonly OwnCell[])[]): Row[] {
  const first = OWN_COLUMNS.map((column): OwnCell => [column, "有"]);
  return rows.map((row, at) => {
    const own = at === 0 ? first : (cells[at] ?? []);
    return cells.length === 0 || own.length === 0 ? row : { ...row, own };
  });
}

/** `declared`: how many actors have a row; `cells`: of each kind of row in turn, from actors to background. */
export function withOwnCells(
  data: Dataset,
  declared: number,
  [ofActors = [], ofTies = [], ofStories = [], ofEpisodes = [], ofContext = []]: readonly (readonly OwnCell[])[][],
): Dataset {
  const { actors, ties, stories, episodes, context } = data;
  return {
    ...data,
    actors: [...withOwn(actors.slice(0, declared), ofActors), ...actors.slice(declared)],
    ties: withOwn(ties, ofTies),
    stories: withOwn(stories, ofStories),
    episodes: withOwn(episodes, ofEpisodes),
    context: withOwn(context, ofContext),
  };
}
