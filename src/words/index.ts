/** Every sentence a user reads, in Japanese and English. One file per part of the screen, both languages side by side. */
import type { Language } from "../model/index.ts";
import { appWords } from "./app.ts";
import { askingWords } from "./asking.ts";
import { askingOneWords } from "./askingOne.ts";
import { askingWaysWords } from "./askingWays.ts";
import { brokerageWords } from "./brokerage.ts";
import { countedWords } from "./counted.ts";
import { dateWords } from "./dates.ts";
import { duplicateWords } from "./duplicates.ts";
import { handoutWords } from "./handout.ts";
import { importAskingWords } from "./importAsking.ts";
import { importingWords } from "./importing.ts";
import { inspectorWords } from "./inspector.ts";
import { legendWords } from "./legend.ts";
import { libraryWords } from "./library.ts";
import { makingWords } from "./making.ts";
import { mapWords } from "./map.ts";
import { measureWords } from "./measures.ts";
import { numbersWords } from "./numbers.ts";
import { presentingWords } from "./presenting.ts";
import { problemWords } from "./problems.ts";
import { reportWords } from "./report.ts";
import { roomWords } from "./room.ts";
import { spiralWords } from "./spiral.ts";
import { storyWords } from "./story.ts";
import { tableWords } from "./table.ts";
import { terminalWords } from "./terminal.ts";
import { timelineWords } from "./timeline.ts";
import { vocabularyWords } from "./vocabulary.ts";
import { vocabularyDialogWords } from "./vocabularyDialog.ts";
import { wholeWords } from "./whole.ts";

const both = {
  ja: {
    app: appWords.ja,
    asking: askingWords.ja,
    askingOne: askingOneWords.ja,
    askingWays: askingWaysWords.ja,
    brokerage: brokerageWords.ja,
    whole: wholeWords.ja,
    counted: countedWords.ja,
    dates: dateWords.ja,
    duplicates: duplicateWords.ja,
    handout: handoutWords.ja,
    importAsking: importAskingWords.ja,
    importing: importingWords.ja,
    inspector: inspectorWords.ja,
    legend: legendWords.ja,
    library: libraryWords.ja,
    making: makingWords.ja,
    map: mapWords.ja,
    measures: measureWords.ja,
    numbers: numbersWords.ja,
    presenting: presentingWords.ja,
    problems: problemWords.ja,
    report: reportWords.ja,
    room: roomWords.ja,
    spiral: spiralWords.ja,
    story: storyWords.ja,
    table: tableWords.ja,
    terminal: terminalWords.ja,
    timeline: timelineWords.ja,
    vocabulary: vocabularyWords.ja,
    vocabularyDialog: vocabularyDialogWords.ja,
  },
  en: {
    app: appWords.en,
    asking: askingWords.en,
    askingOne: askingOneWords.en,
    askingWays: askingWaysWords.en,
    brokerage: brokerageWords.en,
    whole: wholeWords.en,
    counted: countedWords.en,
    dates: dateWords.en,
    duplicates: duplicateWords.en,
    handout: handoutWords.en,
    importAsking: importAskingWords.en,
    importing: importingWords.en,
    inspector: inspectorWords.en,
    legend: legendWords.en,
    library: libraryWords.en,
    making: makingWords.en,
    map: mapWords.en,
    measures: measureWords.en,
    numbers: numbersWords.en,
    presenting: presentingWords.en,
    problems: problemWords.en,
    report: reportWords.en,
    room: roomWords.en,
    spiral: spiralWords.en,
    story: storyWords.en,
    table: tableWords.en,
    terminal: terminalWords.en,
    timeline: timelineWords.en,
    vocabulary: vocabularyWords.en,
    vocabularyDialog: vocabularyDialogWords.en,
  },
};

export type Words = (typeof both)["ja"];

/** All sentences of one language. */
export function wordsIn(language: Language): Words {
  return both[language];
}

export { dateReadingInWords } from "./dateReadings.ts";
export { betweenInWords, dayInWords, rangeInWords, whenInWords } from "./dates.ts";
export { type FormulaPart, formulaInText, formulaParts } from "./formulaParts.ts";
export { formulaOf, type MeasureName } from "./measures.ts";
export { laneInWords } from "./timeline.ts";
export { countInWords, oneValueInWords, type ValueForm, valueForm, valueInWords } from "./valuesInWords.ts";
export { episodeKindInWords, kindInWords, typeInWords } from "./vocabulary.ts";
export { langOf, type Stretch, stretchesOf } from "./writtenIn.ts";
