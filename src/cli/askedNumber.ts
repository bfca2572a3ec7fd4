/** The whole number an option gives. */
import type { Words } from "../words/index.ts";
import type { Arguments } from "./readArguments.ts";
import { Refusal } from "./refusal.ts";

/** 0 or more; `undefined` where the option is not given. */
export function askedNumber({ values }: Arguments, option: string, words: Words): number | undefined {
  const text = values.get(option);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number))
    throw new Refusal(words.terminal.valueUnusable(option, text));
  return number;
}
