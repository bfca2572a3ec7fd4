/** The size of letters before a room: they grow with the window, so that the last row reads them on any projector, and as the user wishes. */
import { useLayoutEffect, useState } from "react";
import { useNow } from "../useEnishi.tsx";

/** The window the design is drawn for. */
const DESIGN = { width: 1280, height: 720 };
/** On a phone the smallest letters are 13 px. */
const LEAST = 0.65;
const MOST = 3;
const STEP = 1.14;
/** The scale of type before a room, in pixels of the design's window. */
const SCALE = { "--fs-1": 22, "--fs-2": 22, "--fs-3": 24, "--fs-4": 28, "--fs-5": 34, "--fs-6": 40, "--fs-7": 52 };

/**
 * Sets the type scale and strokes of the page while a story is told and answers the size of one design pixel. Marks and names on
 * the map follow, for they are drawn in the letters of the page.
 */
export function useRoomLetters(): number {
  const letters = useNow((state) => state.view.presenting?.letters ?? 0);
  const [room, setRoom] = useState(roomNow);
  useLayoutEffect(() => {
    const measure = () => setRoom(roomNow());
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  const unit = Math.round(room * STEP ** letters * 100) / 100;
  useLayoutEffect(() => {
    const page = document.documentElement;
    const names = [...Object.keys(SCALE), "--stroke"];
    const kept = names.map((name) => [name, page.style.getPropertyValue(name)] as const);
    for (const [name, px] of Object.entries(SCALE))
      page.style.setProperty(name, `${Math.round(px * unit * 10) / 10}px`);
    page.style.setProperty("--stroke", "1.6");
    page.dataset.letters = String(unit);
    return () => {
      for (const [name, value] of kept) page.style.setProperty(name, value);
      delete page.dataset.letters;
    };
  }, [unit]);
  return unit;
}

function roomNow(): number {
  const { innerWidth: width, innerHeight: height } = window;
  return Math.max(LEAST, Math.min(MOST, width / DESIGN.width, height / DESIGN.height));
}
