/** The sentence that says how many of those in sight have no name on the map, and what to do about it. */
import { useEffect, useState } from "react";
import type { Words } from "../words/index.ts";

/** Counts are said once the map rests: what is named is chosen anew after the camera has come to rest. */
const REST_MS = 250;

interface UnnamedProps {
  readonly unnamed: () => { readonly named: number; readonly inSight: number };
  /** Calls back whenever the camera or what is drawn changed; returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
  readonly words: Words["map"];
}

export function Unnamed({ unnamed, watch, words }: UnnamedProps) {
  const [counts, setCounts] = useState<ReturnType<UnnamedProps["unnamed"]> | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setCounts(unnamed()), REST_MS);
    };
    soon();
    const stop = watch(soon);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [unnamed, watch]);
  if (!counts || counts.inSight <= counts.named) return null;
  return words.unnamed(counts.named, counts.inSight - counts.named);
}
