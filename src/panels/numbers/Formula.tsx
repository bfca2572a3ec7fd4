/** A formula set as mathematics. */
import { createElement, Fragment, type ReactNode } from "react";
import { type FormulaPart, formulaInText, formulaParts } from "../../words/index.ts";
import styles from "./Formula.module.css";

/** In the notation of words/formulas; also said as one line of text. `block`: on a line of its own. */
export function Formula({ notation, block = false }: { notation: string; block?: boolean }) {
  return createElement(
    "math",
    {
      className: block ? styles.block : styles.inline,
      display: block ? "block" : "inline",
      alttext: formulaInText(notation),
      "aria-label": formulaInText(notation),
      role: "math",
    },
    set(formulaParts(notation)),
  );
}

/** `mrow`s and leaves; a sum has what is below it under it, other letters at their foot. */
function set(part: FormulaPart): ReactNode {
  switch (part.is) {
    case "number":
      return createElement("mn", null, part.text);
    case "name":
    case "word":
      return createElement("mi", part.is === "word" ? { mathvariant: "normal" } : null, part.text);
    case "sign":
      return createElement("mo", null, part.text);
    case "sum":
      return createElement("mo", { movablelimits: "false", largeop: "true" }, "∑");
    case "row":
      return createElement(
        "mrow",
        null,
        ...part.parts.map((each, at) => createElement(Fragment, { key: at }, set(each))),
      );
    case "fraction":
      return createElement("mfrac", null, set(part.over), set(part.under));
    case "script": {
      const base = set(part.base);
      const isUnder = part.base.is === "sum" || (part.base.is === "word" && /max|min/.test(part.base.text));
      if (part.below !== null && part.above !== null)
        return createElement("msubsup", null, base, set(part.below), set(part.above));
      if (part.below !== null) return createElement(isUnder ? "munder" : "msub", null, base, set(part.below));
      return part.above === null ? base : createElement("msup", null, base, set(part.above));
    }
  }
}
