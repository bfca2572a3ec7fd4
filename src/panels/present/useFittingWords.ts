/** Words as large as their room allows: first smaller letters, then a taller room, then in parts that follow one another. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { partsOfWords } from "../../story/index.ts";

/** Letters in the design's pixels, the largest first; the least is read from the last row of a room. */
const SIZES = [38, 35, 32, 30, 28];
const LEAST = 28;
/** What the words may take of the window's height, and what the whole caption may; a phone is held upright and near. */
const USUAL = 0.165;
const MOST = { wide: { words: 0.24, caption: 0.44 }, upright: { words: 0.36, caption: 0.52 } } as const;
/** The least height of words, in lines. */
const LEAST_LINES = 3;

export interface FittingWords {
  readonly room: RefObject<HTMLDivElement | null>;
  readonly text: RefObject<HTMLParagraphElement | null>;
  /** A single one where all words have room. */
  readonly parts: readonly string[];
}

/** `narrowed`: something stands beside the words. */
export function useFittingWords(words: string, narrowed: boolean): FittingWords {
  const room = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const size = useSizeOfRoom(narrowed);
  const [parted, setParted] = useState<{ readonly words: string; readonly parts: readonly string[] } | null>(null);
  useLayoutEffect(() => {
    const [place, line] = [room.current, text.current];
    if (!place || !line || size === "") return;
    const { twin, heightOf, end } = twinOf(line, words);
    const { innerWidth, innerHeight: high } = window;
    const share = innerWidth < high ? MOST.upright : MOST.wide;
    const usual = Math.round(high * USUAL);
    const beside = (place.parentElement?.offsetHeight ?? 0) - place.offsetHeight;
    const set = (px: number) => {
      twin.style.fontSize = `calc(${px} * var(--u))`;
    };
    const large = SIZES.find((px) => {
      set(px);
      return heightOf(words) <= usual + 1;
    });
    if (large === undefined) set(LEAST);
    const least = LEAST_LINES * heightOf("あ");
    const most = Math.max(least, Math.round(Math.min(high * share.words, high * share.caption - beside)));
    const parts = large === undefined ? partsOfWords(words, (part) => heightOf(goingOn(part)) <= most) : [words];
    const tall = Math.max(...parts.map((part) => heightOf(goingOn(part))));
    line.style.fontSize = `calc(${large ?? LEAST} * var(--u))`;
    // as high for every part: the map above stays as it is
    place.style.height = `${large === undefined ? tall : usual}px`;
    end();
    setParted((before) => (parts.length === 1 && before?.words !== words ? before : { words, parts }));
  }, [words, size]);
  return { room, text, parts: parted?.words === words ? parted.parts : [words] };
}

/** A part that another follows, as it stands there: where it ends inside a sentence it says so. */
export function goingOn(part: string): string {
  const shown = part.trim();
  return shown === "" || /[。！？.!?」』）)”"]$/u.test(shown) ? shown : `${shown}…`;
}

/** A copy of the line that nobody sees, to measure other words in it. */
function twinOf(line: HTMLElement, words: string) {
  const twin = line.cloneNode(false) as HTMLElement;
  twin.textContent = words;
  twin.setAttribute("aria-hidden", "true");
  Object.assign(twin.style, { position: "absolute", visibility: "hidden", width: `${line.offsetWidth}px` });
  line.after(twin);
  const heightOf = (text: string) => {
    twin.textContent = text;
    return twin.offsetHeight;
  };
  return { twin, heightOf, end: () => twin.remove() };
}

/** Changes with the window, the size of letters and the faces that have come: words measured in other letters are measured anew. */
function useSizeOfRoom(narrowed: boolean): string {
  const [size, setSize] = useState("");
  useLayoutEffect(() => {
    let faces = 0;
    const measure = () =>
      setSize(`${window.innerWidth} ${window.innerHeight} ${document.documentElement.dataset.letters} ${faces}`);
    measure();
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
  return size === "" ? "" : `${size} ${narrowed}`;
}
