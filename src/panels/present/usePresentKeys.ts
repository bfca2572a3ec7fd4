/** Keys while a story is told to a room: a clicker's, digits for a step, single letters for how it is shown. N is left to what the room adds. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import {
  blackOut,
  type Enishi,
  endPresenting,
  fillScreen,
  forgetMissedStep,
  lookPresenting,
  presentStep,
  stepPresenting,
  unfillScreen,
} from "../../commands/index.ts";
import type { Theme } from "../../model/index.ts";
import { useEnishi } from "../useEnishi.tsx";

export type OverPresenting = "help" | "change" | null;

interface Hands {
  readonly over: OverPresenting;
  readonly setOver: (over: OverPresenting) => void;
  readonly openNotes: () => void;
}

/** Digits typed so far stay this long. */
const DIGITS_MS = 6000;
const MOST_DIGITS = 6;
/** Browsers leave the whole screen by Escape themselves; some tell the page of that very key too. */
const LEAVING_MS = 400;
/** What uses the keys itself: fields, and dialogs of others. */
const USES_KEYS = "input, select, textarea, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]";
const PRESSED_BY_SPACE = "button, a[href], summary";

/** A number on its way; `refused`: it was asked for, and no step has it. */
export interface Digits {
  readonly typed: string;
  readonly refused: boolean;
}

const NO_DIGITS: Digits = { typed: "", refused: false };

/** Answers the digits typed and not yet followed by Enter. */
export function usePresentKeys(hands: Hands): Digits {
  const enishi = useEnishi();
  const [digits, setDigits] = useState(NO_DIGITS);
  const latest = useRef({ hands, digits });
  latest.current = { hands, digits };
  const left = useLeftFullScreen();
  useEffect(() => {
    // what was refused stays said, to the presenter too, until it is mended or taken back
    if (!digits.refused) forgetMissedStep(enishi);
    if (digits.typed === "") return;
    const timer = setTimeout(() => setDigits(NO_DIGITS), DIGITS_MS);
    return () => clearTimeout(timer);
  }, [enishi, digits]);
  // at once: the first key may come as soon as the story is seen
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { view, passing, draft } = enishi.store.getState();
      if (view.presenting === null || draft !== null || passing.dialog !== null) return;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (latest.current.hands.over === null && target?.closest(USES_KEYS)) return;
      const pressed = target?.closest(PRESSED_BY_SPACE) != null;
      if (pressed && (event.key === " " || (event.key === "Enter" && latest.current.digits.typed === ""))) return;
      const isLeaving = event.key === "Escape" && event.timeStamp - left.current < LEAVING_MS;
      const taken = isLeaving || act(enishi, event.key, { ...latest.current, setDigits });
      if (!taken) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // before the map, which has a meaning of its own for arrows
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, [enishi, left]);
  return digits;
}

/** When the page last gave the whole screen back, on the clock of events. */
function useLeftFullScreen(): { readonly current: number } {
  const left = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const change = ({ timeStamp }: Event) => {
      if (document.fullscreenElement === null) left.current = timeStamp;
    };
    document.addEventListener("fullscreenchange", change);
    return () => document.removeEventListener("fullscreenchange", change);
  }, []);
  return left;
}

interface Moment {
  readonly hands: Hands;
  readonly digits: Digits;
  readonly setDigits: (digits: Digits) => void;
}

function act(enishi: Enishi, key: string, { hands, digits, setDigits }: Moment): boolean {
  const { view, passing } = enishi.store.getState();
  const { presenting } = view;
  if (presenting === null) return false;
  const letters = passing.singleKeys;
  const lower = key.toLowerCase();
  // what lies over the story has its own arrows and Enter
  if (hands.over !== null) {
    const toggles = (lower === "x" && hands.over === "change") || (key === "?" && hands.over === "help");
    if (key !== "Escape" && !(letters && toggles)) return false;
    hands.setOver(null);
    return true;
  }
  // a dark screen comes back with any key, and only that happens
  if (presenting.black && key !== "Escape" && !isModifier(key)) {
    blackOut(enishi, false);
    return true;
  }
  if (/^[0-9]$/.test(key)) {
    setDigits({ typed: `${digits.refused ? "" : digits.typed}${key}`.slice(0, MOST_DIGITS), refused: false });
    return true;
  }
  if (key === "Backspace" && digits.typed !== "") {
    setDigits({ typed: digits.typed.slice(0, -1), refused: false });
    return true;
  }
  if (key === "Enter" && digits.typed !== "") {
    // a number that no step has stays to be mended: a digit begins anew, Backspace takes one back
    setDigits(presentStep(enishi, Number(digits.typed)) ? NO_DIGITS : { ...digits, refused: true });
    return true;
  }
  if (key === "Escape") {
    if (digits.typed !== "") setDigits(NO_DIGITS);
    else if (presenting.black) blackOut(enishi, false);
    else if (!unfillScreen()) endPresenting(enishi);
    return true;
  }
  // clickers send it to begin: never a page loaded anew before a room
  if (key === "F5") {
    fillScreen(true);
    return true;
  }
  if (walk(enishi, key)) {
    setDigits(NO_DIGITS);
    return true;
  }
  return letters && actByLetter(enishi, lower, hands);
}

function walk(enishi: Enishi, key: string): boolean {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case " ":
    case "Enter":
      stepPresenting(enishi, 1);
      return true;
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
    case "Backspace":
      stepPresenting(enishi, -1);
      return true;
    case "Home":
      stepPresenting(enishi, "first");
      return true;
    case "End":
      stepPresenting(enishi, "last");
      return true;
    default:
      return false;
  }
}

function actByLetter(enishi: Enishi, key: string, { setOver, openNotes }: Hands): boolean {
  const { presenting } = enishi.store.getState().view;
  if (presenting === null) return false;
  const { letters, labels, names, still, history, theme } = presenting;
  const acts: Readonly<Record<string, () => void>> = {
    f: fillScreen,
    b: () => blackOut(enishi),
    ".": () => blackOut(enishi),
    "+": () => lookPresenting(enishi, { letters: letters + 1 }),
    "=": () => lookPresenting(enishi, { letters: letters + 1 }),
    ";": () => lookPresenting(enishi, { letters: letters + 1 }),
    "-": () => lookPresenting(enishi, { letters: letters - 1 }),
    l: () => lookPresenting(enishi, { labels: !labels }),
    h: () => lookPresenting(enishi, { names: !names }),
    c: () => lookPresenting(enishi, { still: !still }),
    k: () => lookPresenting(enishi, { history: !history }),
    t: () => lookPresenting(enishi, { theme: nextTheme(theme) }),
    s: openNotes,
    x: () => setOver("change"),
    "?": () => setOver("help"),
  };
  const wish = Object.hasOwn(acts, key) ? acts[key] : undefined;
  wish?.();
  return wish !== undefined;
}

/** From the projector's colours to light, to dark, and round again. */
function nextTheme(theme: Theme): Theme {
  const after = { projector: "light", light: "dark", dark: "projector" } as const;
  return after[theme];
}

function isModifier(key: string): boolean {
  return key === "Shift" || key === "Control" || key === "Alt" || key === "Meta";
}
