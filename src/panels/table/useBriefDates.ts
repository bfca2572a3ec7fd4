/** Dates as short as a table wants them. */
import { useCallback } from "react";
import { calendarOf, type When } from "../../model/index.ts";
import type { Between } from "../../state/index.ts";
import { betweenInWords, dayInWords, whenInWords } from "../../words/index.ts";
import { useLanguage, useWords } from "../useEnishi.tsx";

/** 「2021年3月」, or 「日付なし(2021年3月〜4月)」 for the undated. */
export function useBriefDates(): (when: When | null, between: Between | null) => string {
  const language = useLanguage();
  const { table: words, dates } = useWords();
  return useCallback(
    (when, between) => {
      if (when !== null) return whenInWords(when, language);
      if (between === null) return words.undated("");
      if (between.after === null || between.before === null) return words.undated(betweenInWords(between, language));
      const [from, to] = [calendarOf(between.after), calendarOf(between.before)];
      if (from.year === to.year && from.month === to.month) return words.undated(betweenInWords(between, language));
      const month = (day: number) => dayInWords(day, language, "month");
      const ofOneYear = from.year === to.year;
      return words.undated(
        ofOneYear
          ? dates.monthsFromTo(from.year, from.month, to.month)
          : dates.range(month(between.after), month(between.before)),
      );
    },
    [language, words, dates],
  );
}
