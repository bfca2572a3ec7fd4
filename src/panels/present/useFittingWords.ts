/** Words as large as their room allows: first smaller letters, then a taller room, then folded, and how much is folded is said. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Letters in the design's pixels, the largest first. */
const SIZES = [38, 35, 32, 30, 28, 26];
/** The least letters, for which the room may grow. */
const SMALL = [26, 24, 22, 20];
/** What the words may take of the window's height. */
const USUAL = 0.165;
const MOST = 0.36;

export interface FittingWords {
  readonly room: RefObject<HTMLDivElement | null>;
  readonly text: RefObject<HTMLParagraphElement | null>;
  readonly shown: string;
  /** Letters that are folded away. */
  readonly left: number;
}

export function useFittingWords(words: string): FittingWords {
  const room = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const [fold, setFold] = useState<{ readonly words: string; readonly at: number } | null>(null);
  const [size, setSize] = useState("");
  const at = fold?.words === words ? fold.at : words.length;
  useLayoutEffect(() => {
    let faces = 0;
    const measure = () =>
      setSize(`${window.innerWidth} ${window.innerHeight} ${document.documentElement.dataset.letters} ${faces}`);
    measure();
    // words were measured in other letters until theirs came
    const come = () => {
      faces += 1;
      measure();
    };
    document.fonts.addEventListener("loadingdone", come);
    window.addEventListener("resize", measure);
    const letters = new MutationObserver(measure);
    letters.observe(document.documentElement, { attributes: true, attributeFilter: ["data-letters"] });
    return () => {
      window.removeEventListener("resize", measure);
      letters.disconnect();
      document.fonts.removeEventListener("loadingdone", come);
    };
  }, []);
  useLayoutEffect(() => {
    const [place, line] = [room.current, text.current];
    if (!place || !line || size === "") return;
    const high = (share: number) => Math.round(window.innerHeight * share);
    const fits = (px: number, height: number) => {
      line.style.fontSize = `calc(${px} * var(--u))`;
      place.style.height = `${height}px`;
      return line.offsetHeight <= place.clientHeight + 1;
    };
    if (SIZES.some((px) => fits(px, high(USUAL)))) return;
    for (const px of SMALL) {
      if (!fits(px, high(MOST))) continue;
      place.style.height = `${line.offsetHeight}px`;
      return;
    }
    // by halves; a little less, for the sentence that tells how much is folded
    if (at === words.length) setFold({ words, at: Math.max(20, Math.floor(words.length * 0.6)) });
    else if (at > 20) setFold({ words, at: Math.max(20, Math.floor(at * 0.8)) });
  }, [words, at, size]);
  useLayoutEffect(() => {
    if (size !== "") setFold(null);
  }, [size]);
  return { room, text, shown: at < words.length ? `${words.slice(0, at)}…` : words, left: words.length - at };
}
