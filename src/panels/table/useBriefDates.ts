/** Dates as short as a table wants them. */
import { useCallback } from "react";
import type { When } from "../../model/index.ts";
import type { Between } from "../../state/index.ts";
import { betweenInWords, whenInWords } from "../../words/index.ts";
import { useLanguage, useWords } from "../useEnishi.tsx";

/** 「2021年3月」, or 「日付なし(2021年3月〜4月)」 for the undated. */
export function useBriefDates(): (when: When | null, between: Between | null) => string {
  const language = useLanguage();
  const { table: words } = useWords();
  return useCallback(
    (when, between) =>
      when === null ? words.undated(between === null ? "" : betweenInWords(between, language, "short")) : whenInWords(when, language),
    [language, words],
  );
}
