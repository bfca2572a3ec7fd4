/** A mark of the timeline in words: for its accessible name, its tooltip and the lists. */
import type { Language } from "../../model/index.ts";
import type { Timeline, TimelineLane, TimelineMark } from "../../story/index.ts";
import { betweenInWords, episodeKindInWords, laneInWords, type Words, whenInWords } from "../../words/index.ts";

/** The lane's name: a story's title as written, a context lane's side in the user's language. */
export function laneName(lane: TimelineLane, language: Language): string {
  return lane.sort === "story" ? lane.title : laneInWords(lane.title, language);
}

/** 「2021年3月」; for the undated 「日付なし（2021年3月と2021年4月のあいだ）」. */
export function markDate(mark: TimelineMark, words: Words, language: Language): string {
  const date = whenInWords(mark.when, language);
  const between = mark.when === null && mark.between ? betweenInWords(mark.between, language) : "";
  return between ? `${date}${words.timeline.brackets(between)}` : date;
}

/** 「ピン！ 親がめの塚原さん」: the kind before the title, unless the title says it already. */
export function markTitle(mark: TimelineMark, language: Language): string {
  if (mark.kind === "context") return mark.label;
  const kind = episodeKindInWords(mark.kind, language);
  return mark.label.startsWith(kind) ? mark.label : `${kind} ${mark.label}`;
}

/** 「物語1 3番 ピン！ 親がめの塚原さん 日付なし 2021年3月と2021年4月のあいだ」. */
export function markName(mark: TimelineMark, lane: TimelineLane, words: Words, language: Language): string {
  const say = words.timeline;
  const where = lane.sort === "story" ? [say.story(lane.order + 1), mark.step === null ? "" : say.step(mark.step)] : [];
  const between = mark.when === null && mark.between ? betweenInWords(mark.between, language) : "";
  const parts = [
    ...where,
    markTitle(mark, language),
    whenInWords(mark.when, language),
    between,
    mark.certain ? "" : say.uncertain,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** All undated marks with their lanes, in the lanes' order. */
export function undatedOf(timeline: Timeline): readonly { mark: TimelineMark; lane: TimelineLane }[] {
  return timeline.lanes.flatMap((lane) =>
    lane.marks.filter(({ when }) => when === null).map((mark) => ({ mark, lane })),
  );
}
