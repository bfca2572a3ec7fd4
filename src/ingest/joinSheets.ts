/** Sheets to one data set: vocabulary and declarations first, then what refers to them. */
import type { Dataset, FileKind, RowPlace, TieId, WordChoices, WordUse } from "../model/index.ts";
import { joinedNames } from "./joinedNames.ts";
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
  /** The rows of actors and of ties, in the order of the data set. */
  readonly actorRows: readonly (RowPlace | null)[];
  readonly tieRows: readonly RowPlace[];
  readonly words: { readonly types: readonly WordUse[]; readonly kinds: readonly WordUse[] };
}

/** Several files of one kind are read as one, in the order given. `chosen`: what the user decided words to mean. */
export function joinSheets(sheets: readonly Sheet[], chosen: WordChoices): Joined {
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
  const typeOf = wordFolder({ known: TYPE_WORDS, own: types, chosen: chosen.types, unknown: "TYPE_UNKNOWN" });
  placeActors(
    each("actors", (sheet) => readActors(sheet, roster, typeOf)),
    roster,
  );

  const tieIds = new Map<string, TieId>();
  const tieKindOf = wordFolder({ known: KIND_WORDS, own: kinds, chosen: chosen.kinds, unknown: "KIND_UNKNOWN" });
  const tieRows: RowPlace[] = [];
  const joined = joinedNames(roster);
  const ties = each("ties", (sheet) =>
    readTies(sheet, { roster, stories, kindOf: tieKindOf, dateOf, ids: tieIds, rows: tieRows, joined }),
  );
  joined.tellAll();

  const stepKindOf = wordFolder({ known: STEP_WORDS, own: [], chosen: {}, unknown: "KIND_UNKNOWN" });
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
    actorRows: roster.rows(),
    tieRows,
    words: { types: typeOf.uses(), kinds: tieKindOf.uses() },
  };
}
