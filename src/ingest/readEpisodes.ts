/** Rows of steps to episodes, in the order in which each story tells them. */
import {
  type ActorId,
  type Episode,
  type EpisodeId,
  matchKey,
  noNameOf,
  type StoryId,
  type TieId,
} from "../model/index.ts";
import { doubles } from "./doubles.ts";
import { type Line, type Sheet, takeLines } from "./ledger.ts";
import { certaintyOf, type DateReader, listOf, numberOf } from "./readCells.ts";
import type { Roster } from "./roster.ts";
import type { Shelf } from "./shelf.ts";
import { freeNames, suggestId } from "./suggest.ts";
import type { WordFolder } from "./wordFolder.ts";

export interface EpisodeReaders {
  readonly roster: Roster;
  readonly stories: Shelf;
  readonly kindOf: WordFolder;
  readonly dateOf: DateReader;
  /** Ids of ties, folded, to the id as written. */
  readonly ties: ReadonlyMap<string, TieId>;
  /** Steps told so far; shared by all files of episodes. */
  readonly told: ToldSteps;
}

/** What is known of the steps read so far. */
export interface ToldSteps {
  readonly ids: Set<EpisodeId>;
  readonly steps: Map<StoryId, Set<number>>;
  readonly last: Map<StoryId, number>;
}

export function noSteps(): ToldSteps {
  return { ids: new Set(), steps: new Map(), last: new Map() };
}

/** A step without a number comes after the one before it in the file. Two steps of one number keep the file's order. */
export function readEpisodes(sheet: Sheet, readers: EpisodeReaders): readonly Episode[] {
  const { roster, stories, kindOf, dateOf, told } = readers;
  const isTaken = (id: EpisodeId) => told.ids.has(id);
  const tellDouble = doubles();
  const freeName = freeNames(isTaken);
  return takeLines(sheet, (line) => {
    if (line.text("story") === "") line.hold("ID_MISSING", "story");
    const given = line.text("id");
    if (given !== "" && isTaken(given)) line.hold("ID_DUPLICATE", "id", given, suggestId(given, isTaken));
    const when = dateOf(line, "date");
    if (line.isHeld) return null;
    tellDouble(line, true);
    const story = stories.resolve(line, "story");
    const step = stepOf(line, story, told);
    const id = given || freeName(`${story}:${step}`);
    told.ids.add(id);
    const said = line.text("speaker_actor");
    const isNobody = said === "" || (noNameOf(said) !== null && !roster.isDeclared(said));
    const speakerActor = isNobody ? null : roster.resolve(line, "speaker_actor");
    return {
      id,
      story,
      step,
      when,
      kind: kindOf.idOf(line, "kind"),
      title: line.text("title"),
      text: line.text("text"),
      speaker: line.text("speaker"),
      speakerActor,
      actors: actorsOf(line, roster),
      ties: tiesOf(line, readers.ties, sheet.tiesBeyond),
      certain: certaintyOf(line),
      source: line.text("source"),
      ...line.own(),
    };
  });
}

function stepOf(line: Line, story: StoryId, told: ToldSteps): number {
  const step = numberOf(line, "step") ?? (told.last.get(story) ?? 0) + 1;
  const steps = told.steps.get(story) ?? new Set<number>();
  if (steps.has(step)) line.tell("STEP_DUPLICATE", "step", String(step));
  steps.add(step);
  told.steps.set(story, steps);
  told.last.set(story, step);
  return step;
}

function actorsOf(line: Line, roster: Roster): readonly ActorId[] {
  return [...new Set(listOf(line, "actors").map((name) => roster.resolve(line, "actors", name)))];
}

/** Ties are known by their ids only; one that is not there is left out and told, unless it may be of the record the files join. */
function tiesOf(line: Line, ties: ReadonlyMap<string, TieId>, isBeyond: boolean): readonly TieId[] {
  const found: TieId[] = [];
  for (const name of listOf(line, "ties")) {
    const id = ties.get(matchKey(name)) ?? (isBeyond ? name : undefined);
    if (id === undefined) line.tell("TIE_UNDECLARED", "ties", name);
    else if (!found.includes(id)) found.push(id);
  }
  return found;
}
