/** A data set as the folder of CSV files that reads back as the same data set. */
import {
  type Actor,
  type ContextLine,
  type Dataset,
  type Episode,
  ownColumnsOf,
  type Story,
  type Tie,
  type VocabularyEntry,
  type WithOwnCells,
} from "../model/index.ts";
import { csvOf, listCell, numberCell } from "./cells.ts";
import { dateCell } from "./dateCell.ts";
import { type Mentions, mentionsIn } from "./mentions.ts";

export interface TextFile {
  /** Without folders, e.g. `ties.csv`. */
  readonly name: string;
  readonly text: string;
}

/** Header to what stands in the column, from left to right. */
type Columns<T> = Readonly<Record<string, (row: T) => string>>;

const certainty = ({ certain }: { readonly certain: boolean }) => (certain ? "certain" : "uncertain");

const actorColumns = (mentions: Mentions): Columns<Actor> => ({
  id: ({ id }) => id,
  name: ({ name }) => name,
  reading: ({ reading }) => reading,
  type: ({ type }) => type,
  ward: ({ ward }) => ward,
  parent: ({ parent }) => mentions.actor(parent),
  topics: ({ topics }) => listCell(topics),
  needs: ({ needs }) => listCell(needs),
  offers: ({ offers }) => listCell(offers),
  aliases: ({ aliases }) => listCell(aliases),
  corporate_number: ({ corporateNumber }) => corporateNumber,
  url: ({ url }) => url,
  description: ({ description }) => description,
  visibility: ({ visibility }) => visibility,
  source: ({ source }) => source,
});

const tieColumns = (mentions: Mentions): Columns<Tie> => ({
  id: ({ id }) => id,
  from: ({ from }) => mentions.actor(from),
  to: ({ to }) => mentions.actor(to),
  via: ({ via }) => mentions.actor(via),
  via_status: ({ viaUnnamed }) => (viaUnnamed ? "unnamed" : ""),
  kind: ({ kind }) => kind,
  weight: ({ weight }) => numberCell(weight),
  date: ({ when }) => dateCell(when),
  until: ({ until }) => dateCell(until),
  story: ({ story }) => story ?? "",
  contact: ({ contact }) => contact,
  quote: ({ quote }) => quote,
  note: ({ note }) => note,
  certainty,
  source: ({ source }) => source,
});

const storyColumns: Columns<Story> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  ward: ({ ward }) => ward,
  summary: ({ summary }) => summary,
  color: ({ color }) => color,
  source: ({ source }) => source,
};

const episodeColumns = (mentions: Mentions): Columns<Episode> => ({
  id: ({ id }) => id,
  story: ({ story }) => story,
  step: ({ step }) => numberCell(step),
  date: ({ when }) => dateCell(when),
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  text: ({ text }) => text,
  speaker: ({ speaker }) => speaker,
  speaker_actor: ({ speakerActor }) => mentions.actor(speakerActor),
  actors: ({ actors }) => listCell(mentions.actors(actors)),
  ties: ({ ties }) => listCell(ties),
  certainty,
  source: ({ source }) => source,
});

const contextColumns: Columns<ContextLine> = {
  id: ({ id }) => id,
  date: ({ when }) => dateCell(when),
  lane: ({ lane }) => lane,
  text: ({ text }) => text,
  certainty,
  note: ({ note }) => note,
  source: ({ source }) => source,
};

const entryColumns: Columns<VocabularyEntry> = {
  id: ({ id }) => id,
  label_ja: ({ labelJa }) => labelJa,
  label_en: ({ labelEn }) => labelEn,
  shape: ({ shape }) => shape,
  color: ({ color }) => color,
};

const aboutColumns: Columns<Pick<Dataset, "title" | "source">> = {
  title: ({ title }) => title,
  source: ({ source }) => source,
};

/**
 * Only files that have rows, but for `ties.csv`, which is there wherever an actor is. Every column is there, so that an
 * owner finds where to write; his own columns come last, in the order of first use. What the form cannot say: that an actor
 * is only named although something is known of it, or though nobody names it (it gets a row); an item of a list that holds
 * what parts lists (it is read as two); that a column was kept though it may tell how to reach a person (he is asked again).
 */
export function writeDataset(dataset: Dataset): readonly TextFile[] {
  const { title, source, actors, ties, stories, episodes, context, types, kinds } = dataset;
  const mentions = mentionsIn(dataset);
  const about = title === "" && source === "" ? [] : [{ title, source }];
  return [
    ...fileOf("about.csv", aboutColumns, about),
    ...fileOf("actors.csv", actorColumns(mentions), mentions.rows),
    ...fileOf("ties.csv", tieColumns(mentions), ties, actors.length > 0),
    ...fileOf("stories.csv", storyColumns, stories),
    ...fileOf("episodes.csv", episodeColumns(mentions), episodes),
    ...fileOf("context.csv", contextColumns, context),
    ...fileOf("types.csv", entryColumns, types),
    ...fileOf("kinds.csv", entryColumns, kinds),
  ];
}

function fileOf<T>(
  name: string,
  columns: Columns<T>,
  rows: readonly (T & WithOwnCells)[],
  isAlways = false,
): readonly TextFile[] {
  if (rows.length === 0 && !isAlways) return [];
  const cellsOf = Object.values(columns);
  const own = ownColumnsOf(rows);
  const ownCells = (row: WithOwnCells) => {
    const cells = new Map(row.own);
    return own.map((column) => cells.get(column) ?? "");
  };
  const text = csvOf(
    [...Object.keys(columns), ...own],
    rows.map((row) => [...cellsOf.map((cellOf) => cellOf(row)), ...ownCells(row)]),
  );
  return [{ name, text }];
}
