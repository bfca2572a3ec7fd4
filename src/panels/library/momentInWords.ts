/** A moment in words, in the time of this machine. */
import { dayOf, type Language } from "../../model/index.ts";
import { dayInWords, wordsIn } from "../../words/index.ts";

/** 「2021年12月4日 9:05」 for a moment as ISO 8601; "" for what is none. */
export function momentInWords(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  const day = dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
  if (day === null) return "";
  return wordsIn(language).library.at(dayInWords(day, language), at.getHours(), at.getMinutes());
}
