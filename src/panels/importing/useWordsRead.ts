/** What the words for types and kinds in a previewed file are read as, by field and as written. */
import { useMemo } from "react";
import type { SheetView } from "../../model/index.ts";
import { type Draft, draftWordsOf, isWordOpen, ownWordsOf } from "../../state/index.ts";
import { kindInWords, typeInWords } from "../../words/index.ts";
import { useLanguage, useNow } from "../useEnishi.tsx";
import type { WordRead } from "./PaperCell.tsx";

type Words = ReadonlyMap<string, ReadonlyMap<string, WordRead>>;
const NONE: Words = new Map();

export function useWordsRead(draft: Draft, sheet: SheetView): Words {
  const language = useLanguage();
  const open = useNow((state) => state.document.dataset);
  return useMemo(() => {
    if (sheet.kind !== "actors" && sheet.kind !== "ties") return NONE;
    const [vocabulary, field, inWords] =
      sheet.kind === "actors" ? (["types", "type", typeInWords] as const) : (["kinds", "kind", kindInWords] as const);
    const own = ownWordsOf(draft, open, vocabulary);
    const { asked, understood } = draftWordsOf(draft, vocabulary);
    const read = [...asked, ...understood].map(
      (word) => [word.written, { name: inWords(word.id, language, own), isOpen: isWordOpen(word) }] as const,
    );
    return new Map([[field, new Map(read)]]);
  }, [draft, sheet, open, language]);
}
