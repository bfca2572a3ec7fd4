/** Text of the data on a page in another language, marked as what it is, so that it is spoken and set as Japanese. */
import { Fragment, useCallback } from "react";
import type { Language } from "../model/index.ts";
import { langOf, stretchesOf } from "../words/index.ts";
import { useLanguage } from "./useEnishi.tsx";

/** A name, title, quote or note as written in the data. Where an element stands around it alone, give that `useLangOf`. */
export function Data({ children }: { children: string }) {
  const lang = useLangOf()(children);
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}

/** A sentence of the page that quotes data; only what is quoted is marked. */
export function Sentence({ children }: { children: string }) {
  let at = 0;
  return stretchesOf(children, useLanguage()).map(({ text, lang }) => {
    at += text.length;
    return lang === undefined ? (
      <Fragment key={at}>{text}</Fragment>
    ) : (
      <span key={at} lang={lang}>
        {text}
      </span>
    );
  });
}

/** For elements that are there already: `lang={langOf(text)}`. */
export function useLangOf(): (text: string) => Language | undefined {
  const language = useLanguage();
  return useCallback((text) => langOf(text, language), [language]);
}
