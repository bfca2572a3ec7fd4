/** The sentence that says how many of those in sight have no name on the map, and what to do about it. */
import { useEffect, useState } from "react";
import type { Words } from "../words/index.ts";

/** Counts are said once the camera rests. */
const REST_MS = 200;
const LETTERS_MS = 700;

interface UnnamedProps {
  readonly unnamed: () => { readonly named: number; readonly inSight: number };
  /** Changes with whatever the counts may depend on. */
  readonly moment: unknown;
  readonly words: Words["map"];
}

export function Unnamed({ unnamed, moment, words }: UnnamedProps) {
  const [counts, setCounts] = useState<ReturnType<UnnamedProps["unnamed"]> | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = (looks: number) => {
      const now = unnamed();
      // no name at all stands there as long as the letters are on their way
      if (now.named > 0 || looks > 2) setCounts(now);
      if (now.named === 0) timer = setTimeout(() => look(looks + 1), LETTERS_MS);
    };
    timer = setTimeout(() => look(1), moment === null ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [unnamed, moment]);
  if (!counts || counts.inSight <= counts.named) return null;
  return words.unnamed(counts.named, counts.inSight - counts.named);
}
