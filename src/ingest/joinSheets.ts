/** Sheets to one data set: vocabulary and declarations first, then what refers to them. */
import type { Dataset, FileKind, TieId } from "../model/index.ts";
import type { Sheet } from "./ledger.ts";
import { placeActors, readActors } from "./readActors.ts";
import { readAbout, readContext, readVocabulary } from "./readBackground.ts";
import { dateReader } from "./readCells.ts";
import { noSteps, readEpisodes } from "./readEpisodes.ts";
import { readStories } from "./readStories.ts";
import { readTies } from "./readTies.ts";
import { openRoster } from "./roster.ts";
import { openShelf } from "./shelf.ts";
import { KIND_WORDS, STEP_WORDS, TYPE_WORDS } from "./vocabularyNames.ts";
import { wordFolder } from "./wordFolder.ts";

export interface Joined {
  readonly dataset: Dataset;
  /** How many rows of each sheet were taken. */
  readonly takenOf: ReadonlyMap<Sheet, number>;
}

/** Several files of one kind are read as one, in the order given. */
export function joinSheets(sheets: readonly Sheet[]): Joined {
  const takenOf = new Map<Sheet, number>();
  const ofKind = (kind: FileKind) => sheets.filter((sheet) => sheet.kind === kind);
  const each = <T>(kind: FileKind, read: (sheet: Sheet) => readonly T[]): readonly T[] =>
    ofKind(kind).flatMap((sheet) => {
      const taken = read(sheet);
      takenOf.set(sheet, taken.length);
      return taken;
    });

  const [typeIds, kindIds] = [new Set<string>(), new Set<string>()];
  const types = each("types", (sheet) => readVocabulary(sheet, typeIds));
  const kinds = each("kinds", (sheet) => readVocabulary(sheet, kindIds));
  const [about] = each("about", readAbout);
  const dateOf = dateReader();

  const stories = openShelf(ofKind("stories").length > 0);
  each("stories", (sheet) => readStories(sheet, stories));

  const roster = openRoster(ofKind("actors").length > 0);
  const typeOf = wordFolder(TYPE_WORDS, types, "TYPE_UNKNOWN");
  placeActors(
    each("actors", (sheet) => readActors(sheet, roster, typeOf)),
    roster,
  );

  const tieIds = new Map<string, TieId>();
  const tieKindOf = wordFolder(KIND_WORDS, kinds, "KIND_UNKNOWN");
  const ties = each("ties", (sheet) => readTies(sheet, { roster, stories, kindOf: tieKindOf, dateOf, ids: tieIds }));

  const stepKindOf = wordFolder(STEP_WORDS, [], "KIND_UNKNOWN");
  const told = noSteps();
  const episodes = each("episodes", (sheet) =>
    readEpisodes(sheet, { roster, stories, kindOf: stepKindOf, dateOf, ties: tieIds, told }),
  );
  const context = each("context", (sheet) => readContext(sheet, dateOf));

  return {
    dataset: {
      title: about?.title ?? "",
      source: about?.source ?? "",
      actors: roster.actors(),
      ties,
      stories: stories.stories(),
      episodes,
      context,
      types,
      kinds,
    },
    takenOf,
  };
}
