/** A story wound into a spiral, laid in slices so that the page stays awake. */
import { useEffect, useMemo, useState } from "react";
import type { Episode } from "../../model/index.ts";
import { type Spiral, type SpiralTask, spiralNames, spiralSteps, windSpiral } from "../../scene/index.ts";
import { selectNetwork } from "../../state/index.ts";
import { useLanguage, useNow } from "../useEnishi.tsx";
import { canvasMeasure, useLetters } from "./letters.ts";
import { spiralTexts } from "./spiralTexts.ts";

const SLICE_MS = 24;

export interface Wound {
  readonly spiral: Spiral;
  readonly task: SpiralTask;
}

/** `null` until it is laid; then it stays until the next one is. `room`: `null` while nobody knows it. */
export function useWound(
  episodes: readonly Episode[],
  how: Pick<SpiralTask, "order" | "scale" | "content"> & {
    readonly room: SpiralTask["room"] | null;
    readonly names?: SpiralTask["names"];
  },
): Wound | null {
  const network = useNow(selectNetwork);
  const language = useLanguage();
  const texts = useMemo(() => spiralTexts(network, episodes, language), [network, episodes, language]);
  const names = how.names ?? spiralNames(network);
  const letters = useMemo(() => lettersOf(texts, names), [texts, names]);
  const ready = useLetters(letters);
  const { order, scale, content, room } = how;
  const task = useMemo((): SpiralTask | null => {
    if (room === null || !ready) return null;
    const steps = spiralSteps(network, episodes);
    return { steps, texts, names, order, room, scale, content, measure: canvasMeasure() };
  }, [network, episodes, texts, names, order, scale, content, room, ready]);
  const [wound, setWound] = useState<Wound | null>(null);
  useEffect(() => (task === null ? undefined : windInSlices(task, setWound)), [task]);
  return wound;
}

/** Answers how to stop. */
function windInSlices(task: SpiralTask, done: (wound: Wound) => void): () => void {
  const work = windSpiral(task);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const until = performance.now() + SLICE_MS;
    for (;;) {
      const next = work.next();
      if (next.done) return done({ spiral: next.value, task });
      if (performance.now() < until) continue;
      timer = setTimeout(go);
      return;
    }
  };
  go();
  return () => clearTimeout(timer);
}

function lettersOf(texts: SpiralTask["texts"], names: SpiralTask["names"]): string {
  const letters = new Set<string>("0123456789?←…");
  const add = (text: string) => {
    for (const letter of text) letters.add(letter);
  };
  for (const { tag, date, title, text, speaker } of texts.values()) add(tag + date + title + text + speaker);
  for (const { foldings } of names.values()) for (const line of foldings[0] ?? []) add(line);
  return [...letters].sort().join("");
}
