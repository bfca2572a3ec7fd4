/** The stories of a data set while it is read; a story that only a tie or a step names is added under that name. */
import { matchKey, type Story, type StoryId } from "../model/index.ts";
import type { Line } from "./ledger.ts";

export interface Shelf {
  /** Is a story of this id declared already? */
  readonly has: (id: StoryId) => boolean;
  /** Takes a story with a row of its own; false where its id is taken. */
  readonly declare: (story: Story) => boolean;
  /** The story a cell names, by id, else by title; added where there is none. */
  readonly resolve: (line: Line, field: string) => StoryId;
  /** Declared stories in order, then the others in order of first mention. */
  readonly stories: () => readonly Story[];
}

/** `tellsUndeclared`: false where no file declares stories. */
export function openShelf(tellsUndeclared: boolean): Shelf {
  const ids = new Map<string, StoryId>();
  const titles = new Map<string, StoryId>();
  const stories: Story[] = [];
  const declare = (story: Story): boolean => {
    const key = matchKey(story.id);
    if (ids.has(key)) return false;
    ids.set(key, story.id);
    if (!titles.has(matchKey(story.title))) titles.set(matchKey(story.title), story.id);
    stories.push(story);
    return true;
  };
  const resolve = (line: Line, field: string): StoryId => {
    const name = line.text(field);
    const found = ids.get(matchKey(name)) ?? titles.get(matchKey(name));
    if (found !== undefined) return found;
    if (tellsUndeclared) line.tell("STORY_UNDECLARED", field);
    declare({ id: name, title: name, ward: "", summary: "", color: "", source: "" });
    return name;
  };
  return { has: (id) => ids.has(matchKey(id)), declare, resolve, stories: () => stories };
}
