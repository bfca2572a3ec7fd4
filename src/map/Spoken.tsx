/** A sentence for those who do not see the map, with what it quotes in another language marked as such. */
import { Fragment } from "react";
import type { Language } from "../model/index.ts";
import { stretchesOf } from "../words/index.ts";

export function Spoken({ text: sentence, language }: { text: string; language: Language }) {
  let at = 0;
  return stretchesOf(sentence, language).map(({ text, lang }) => {
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
