/** How files were read before is how the next ones with the same headers and words are read. */
import { rememberedLayout, rememberedWords, rememberLayouts, rememberWords } from "../io/index.ts";
import {
  ACTOR_TYPES,
  type DateReading,
  type Reading,
  type SheetDecisions,
  TIE_KINDS,
  type VocabularyEntry,
} from "../model/index.ts";
import { type Draft, type Vocabulary, withSheetDecided, withWordDecided } from "../state/index.ts";

const BOTH: readonly Vocabulary[] = ["types", "kinds"];

/** The draft read as the user decided for the same headers and words before; the same draft where nothing was. */
export function asBefore(draft: Draft, reading: Reading): Draft {
  const sheets = sheetsBefore(reading);
  const decided = sheets.reduce((now, [file, decisions]) => withSheetDecided(now, file, decisions), draft);
  const named = sheets.length === 0 ? decided : { ...decided, remembered: sheets.map(([file]) => file) };
  return BOTH.reduce(
    (now, vocabulary) =>
      wordsBefore(reading, vocabulary).reduce(
        (before, [written, id]) => withWordDecided(before, vocabulary, written, id),
        now,
      ),
    named,
  );
}

/** Tables without a header are each their own. */
function sheetsBefore({ sheets, questions }: Reading): readonly (readonly [string, SheetDecisions])[] {
  return sheets.flatMap(({ file, layout, headerRow }) => {
    const decided = headerRow === 0 ? null : rememberedLayout(layout);
    if (decided === null) return [];
    const { dates, ...others } = decided;
    const fitting = Object.entries(dates ?? {}).filter(([place, reading]) =>
      questions.some(
        (question) =>
          question.sort === "date" &&
          question.file === file &&
          question.place === Number(place) &&
          question.choices.some((choice) => choice.reading === reading),
      ),
    );
    const kept = fitting.length > 0 ? { ...others, dates: Object.fromEntries(fitting) } : others;
    return Object.keys(kept).length === 0 ? [] : [[file, kept] as const];
  });
}

/** A word of the owner's own means something only where that vocabulary is. */
function wordsBefore({ words, dataset }: Reading, vocabulary: Vocabulary): readonly (readonly [string, string])[] {
  const remembered = rememberedWords(vocabulary);
  if (remembered.size === 0) return [];
  const house: readonly string[] = vocabulary === "types" ? ACTOR_TYPES : TIE_KINDS;
  const own: readonly VocabularyEntry[] = dataset[vocabulary];
  return words[vocabulary].flatMap(({ written, id }) => {
    const said = remembered.get(written);
    if (said === undefined) return [];
    const isMeant = said === written || house.includes(said) || own.some((entry) => entry.id === said);
    return isMeant && (said !== id || said === written) ? [[written, said] as const] : [];
  });
}

/** A year that was said for one sheet says nothing of the next. */
const holdsForOthers = ([, reading]: readonly [string, DateReading]) => !/year-\d/.test(reading);

/** Keeps what was decided about a draft for the next files. */
export function rememberDecisions({ decisions, reading }: Draft): void {
  const decided = (reading?.sheets ?? []).flatMap(({ file, layout, headerRow }) => {
    if (headerRow === 0) return [];
    const sheet = Object.hasOwn(decisions.sheets, file) ? decisions.sheets[file] : undefined;
    if (sheet === undefined) return [];
    const { kind, columns, pairs, fillDown } = sheet;
    const lasting = Object.entries(sheet.dates ?? {}).filter(holdsForOthers);
    const dates = lasting.length > 0 ? Object.fromEntries(lasting) : undefined;
    const kept = Object.entries({ kind, columns, pairs, dates, fillDown }).filter(([, value]) => value !== undefined);
    return kept.length === 0 ? [] : [[layout, Object.fromEntries(kept)] as const];
  });
  rememberLayouts(new Map(decided));
  for (const vocabulary of BOTH) {
    const chosen = decisions.words[vocabulary];
    // what was remembered and put back is forgotten
    const before = reading === null ? [] : wordsBefore(reading, vocabulary);
    rememberWords(
      vocabulary,
      new Map([...before.map(([written]) => [written, null] as const), ...Object.entries(chosen)]),
    );
  }
}
