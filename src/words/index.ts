/** Every sentence a user reads, in Japanese and English. One file per part of the screen, both languages side by side. */
import type { Language } from "../model/index.ts";
import { appWords } from "./app.ts";
import { dateWords } from "./dates.ts";
import { inspectorWords } from "./inspector.ts";
import { legendWords } from "./legend.ts";
import { mapWords } from "./map.ts";
import { problemWords } from "./problems.ts";
import { storyWords } from "./story.ts";
import { tableWords } from "./table.ts";
import { timelineWords } from "./timeline.ts";
import { vocabularyWords } from "./vocabulary.ts";

const both = {
  ja: {
    app: appWords.ja,
    dates: dateWords.ja,
    inspector: inspectorWords.ja,
    legend: legendWords.ja,
    map: mapWords.ja,
    problems: problemWords.ja,
    story: storyWords.ja,
    table: tableWords.ja,
    timeline: timelineWords.ja,
    vocabulary: vocabularyWords.ja,
  },
  en: {
    app: appWords.en,
    dates: dateWords.en,
    inspector: inspectorWords.en,
    legend: legendWords.en,
    map: mapWords.en,
    problems: problemWords.en,
    story: storyWords.en,
    table: tableWords.en,
    timeline: timelineWords.en,
    vocabulary: vocabularyWords.en,
  },
};

export type Words = (typeof both)["ja"];

/** All sentences of one language. */
export function wordsIn(language: Language): Words {
  return both[language];
}

export { betweenInWords, dayInWords, whenInWords } from "./dates.ts";
export { laneInWords } from "./timeline.ts";
export { episodeKindInWords, kindInWords, typeInWords } from "./vocabulary.ts";
