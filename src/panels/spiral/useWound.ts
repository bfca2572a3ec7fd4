/** A story wound into a spiral, laid in slices so that the page stays awake. */
import { useEffect, useMemo, useState } from "react";
import type { Episode } from "../../model/index.ts";
import { type Spiral, type SpiralTask, spiralNames, spiralSteps, windFirst } from "../../scene/index.ts";
import { selectNetwork } from "../../state/index.ts";
import { useLanguage, useNow } from "../useEnishi.tsx";
import { canvasMeasure, useLetters } from "./letters.ts";
import { spiralTexts } from "./spiralTexts.ts";

const SLICE_MS = 24;

/** A way in which a story may be wound. `titles`: words without their texts. */
export interface Way {
  readonly room: SpiralTask["room"];
  readonly content: SpiralTask["content"] | "titles";
  readonly scale: number;
}

export interface Wound<W extends Way = Way> {
  readonly spiral: Spiral;
  readonly way: W;
}

/**
 * `null` until it is laid; then it stays until the next one is. In the first of the ways that leaves nothing out, else in the last.
 * `ways`: the same array as long as nothing changes; `null` while nobody knows the room.
 */
export function useWound<W extends Way>(
  episodes: readonly Episode[],
  ways: readonly W[] | null,
  { order, names: ownNames }: Pick<SpiralTask, "order"> & { readonly names?: SpiralTask["names"] },
): Wound<W> | null {
  const network = useNow(selectNetwork);
  const language = useLanguage();
  const texts = useMemo(() => spiralTexts(network, episodes, language), [network, episodes, language]);
  const names = ownNames ?? spiralNames(network);
  const letters = useMemo(() => lettersOf(texts, names), [texts, names]);
  const ready = useLetters(letters);
  const tasks = useMemo(() => {
    if (ways === null || !ready) return null;
    const steps = spiralSteps(network, episodes);
    const measure = canvasMeasure();
    return ways.map((way): SpiralTask => {
      const titles = way.content === "titles";
      const content = way.content === "titles" ? "words" : way.content;
      return {
        ...{ steps, names, order, measure, content, room: way.room, scale: way.scale },
        texts: titles ? withoutTexts(texts) : texts,
        sparing: content !== "marks",
      };
    });
  }, [network, episodes, texts, names, order, ways, ready]);
  const [wound, setWound] = useState<Wound<W> | null>(null);
  useEffect(() => {
    if (tasks === null || ways === null) return;
    return inSlices(windFirst(tasks), ({ spiral, way }) => setWound({ spiral, way: ways[way] as W }));
  }, [tasks, ways]);
  return wound;
}

function withoutTexts(texts: SpiralTask["texts"]): SpiralTask["texts"] {
  return new Map([...texts].map(([step, words]) => [step, { ...words, text: "", speaker: "" }]));
}

/** Does long work in slices; answers how to stop. */
function inSlices<T>(work: Generator<undefined, T>, done: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const until = performance.now() + SLICE_MS;
    for (;;) {
      const next = work.next();
      if (next.done) return done(next.value);
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
