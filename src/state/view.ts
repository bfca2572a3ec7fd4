/** What a user looks at, and the pure steps from one look to the next. The URL holds all of it. */
import type { ActorId, Day, EpisodeId, KindId, Language, Span, StoryId, Theme, TieId, TypeId } from "../model/index.ts";
import type { GatheredBy, TimeMode } from "../scene/index.ts";
import { type Asking, FIRST_ASKING } from "./asking.ts";
import { FIRST_NUMBERS, type NumbersAsked } from "./numbers.ts";
import type { Presenting } from "./presenting.ts";
import { FIRST_SPIRAL, type SpiralLook } from "./spiral.ts";

export const SCREENS = ["map", "story", "spiral", "table", "ask"] as const;
export type Screen = (typeof SCREENS)[number];

/** One selection for map, timeline, tables and inspector. */
export interface Selection {
  readonly actors: readonly ActorId[];
  readonly ties: readonly TieId[];
  readonly episode: EpisodeId | null;
}

export interface View {
  readonly screen: Screen;
  /** The story told on the story screen; kept while on other screens. */
  readonly story: StoryId | null;
  /** A value of `Episode.step`. */
  readonly step: number | null;
  readonly selection: Selection;
  /** What the asking screen asks; kept while on other screens. */
  readonly asking: Asking;
  /** What is asked of the measures; on every screen, because the map can show them. */
  readonly numbers: NumbersAsked;
  /** How the spiral screen winds its stories. */
  readonly spiral: SpiralLook;
  readonly hiddenTypes: readonly TypeId[];
  readonly hiddenKinds: readonly KindId[];
  readonly hiddenWards: readonly string[];
  /** What was said in the room is left out of everything that is shown. */
  readonly roomHidden: boolean;
  /** What a large map shows gathered, from afar; `null`: whatever gathers. */
  readonly gathered: GatheredBy | "nothing" | null;
  readonly timeMode: TimeMode;
  /** The day up to which we look; `null` is the end of the record. */
  readonly playhead: Day | null;
  /** Where the window begins, for "happened in"; `null` is the start of the record. */
  readonly windowStart: Day | null;
  /** The days the time band shows; `null` is all of them, folded. */
  readonly shownTime: Span | null;
  readonly language: Language;
  readonly theme: Theme;
  /** What is told to a room, over whatever screen is below; `null` while nothing is. */
  readonly presenting: Presenting | null;
}

export const NOTHING_SELECTED: Selection = { actors: [], ties: [], episode: null };

export const FIRST_VIEW: View = {
  screen: "map",
  story: null,
  step: null,
  selection: NOTHING_SELECTED,
  asking: FIRST_ASKING,
  numbers: FIRST_NUMBERS,
  spiral: FIRST_SPIRAL,
  hiddenTypes: [],
  hiddenKinds: [],
  hiddenWards: [],
  roomHidden: false,
  gathered: null,
  timeMode: "had-happened-by",
  playhead: null,
  windowStart: null,
  shownTime: null,
  language: "ja",
  theme: "light",
  presenting: null,
};

/** One actor selected, or with `additive` toggled within what is selected. */
export function withActorPicked(view: View, actor: ActorId, additive: boolean): View {
  const { actors, ties } = view.selection;
  if (!additive) return { ...view, selection: { actors: [actor], ties: [], episode: null } };
  return { ...view, selection: { actors: toggled(actors, actor), ties, episode: null } };
}

/** One tie selected, or with `additive` toggled within what is selected. */
export function withTiePicked(view: View, tie: TieId, additive: boolean): View {
  const { actors, ties } = view.selection;
  if (!additive) return { ...view, selection: { actors: [], ties: [tie], episode: null } };
  return { ...view, selection: { actors, ties: toggled(ties, tie), episode: null } };
}

/** Exactly these actors selected, or with `additive` added to what is selected. */
export function withActorsPicked(view: View, picked: readonly ActorId[], additive: boolean): View {
  const { actors, ties } = view.selection;
  const all = additive ? [...new Set([...actors, ...picked])] : [...picked];
  return { ...view, selection: { actors: all, ties: additive ? ties : [], episode: null } };
}

/** An episode selected with the actors and ties it tells of. */
export function withEpisodePicked(
  view: View,
  episode: { id: EpisodeId; actors: readonly ActorId[]; ties: readonly TieId[] },
): View {
  return { ...view, selection: { actors: [...episode.actors], ties: [...episode.ties], episode: episode.id } };
}

export function withNothingPicked(view: View): View {
  return { ...view, selection: NOTHING_SELECTED };
}

/** A type, kind or ward shown if it was hidden, hidden if it was shown. */
export function withToggled(view: View, facet: "hiddenTypes" | "hiddenKinds" | "hiddenWards", id: string): View {
  return { ...view, [facet]: toggled(view[facet], id) };
}

/** Only this type, kind or ward shown; all shown again if it was the only one. */
export function withOnly(
  view: View,
  facet: "hiddenTypes" | "hiddenKinds" | "hiddenWards",
  id: string,
  all: readonly string[],
): View {
  const others = all.filter((other) => other !== id);
  const alone = others.every((other) => view[facet].includes(other)) && !view[facet].includes(id);
  return { ...view, [facet]: alone ? [] : others };
}

export function withNothingHidden(view: View): View {
  return { ...view, hiddenTypes: [], hiddenKinds: [], hiddenWards: [] };
}

/** What was said in the room hidden, or shown again. */
export function withRoomHidden(view: View, roomHidden: boolean): View {
  return { ...view, roomHidden };
}

export function withGathered(view: View, gathered: View["gathered"]): View {
  return { ...view, gathered };
}

export function withPlayhead(view: View, playhead: Day | null): View {
  return { ...view, playhead };
}

export function withWindowStart(view: View, windowStart: Day | null): View {
  return { ...view, windowStart };
}

export function withShownTime(view: View, shownTime: Span | null): View {
  return { ...view, shownTime };
}

/** A window from one day to another, both included, in the sense of window in use. */
export function withWindow(view: View, { first, last }: Span): View {
  const timeMode = view.timeMode === "had-happened-by" ? "happened-in" : view.timeMode;
  return { ...view, timeMode, windowStart: first, playhead: last };
}

/** No window and no playhead: the whole record. */
export function withWholeTime(view: View): View {
  return { ...view, timeMode: "had-happened-by", windowStart: null, playhead: null };
}

export function withTimeMode(view: View, timeMode: TimeMode): View {
  return { ...view, timeMode };
}

/** A story opened at a step on the story screen; on the spiral screen there, with what is selected. */
export function withStory(view: View, story: StoryId, step: number | null): View {
  if (view.screen === "spiral") return withSpiralOf(view, story, step);
  return { ...view, screen: "story", story, step, selection: NOTHING_SELECTED };
}

/** Another moment, or another look, of what is told to a room; unchanged while nothing is. */
export function withPresenting(view: View, change: (presenting: Presenting) => Presenting): View {
  return view.presenting === null ? view : { ...view, presenting: change(view.presenting) };
}

/** Another story takes the place of the first; where it stood beside, the two change places. */
function withSpiralOf(view: View, story: StoryId, step: number | null): View {
  const { spiral } = view;
  const beside = spiral.beside === story ? view.story : spiral.beside;
  return { ...view, story, step, spiral: spiral.beside === beside ? spiral : { ...spiral, beside } };
}

export function withSpiral(view: View, spiral: Partial<SpiralLook>): View {
  return { ...view, spiral: { ...view.spiral, ...spiral } };
}

export function withScreen(view: View, screen: Screen): View {
  return { ...view, screen };
}

export function withNumbers(view: View, numbers: Partial<NumbersAsked>): View {
  return { ...view, numbers: { ...view.numbers, ...numbers } };
}

/** Another question, on the asking screen. */
export function withAsking(view: View, asking: Asking): View {
  return { ...view, screen: "ask", asking };
}

/** The look at a data set just opened: nothing selected, hidden or left out; language and theme stay. */
export function withFreshLook(view: View): View {
  return { ...FIRST_VIEW, language: view.language, theme: view.theme };
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
