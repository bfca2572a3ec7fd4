/** Loads the slices of the face that a scene's names need: a canvas draws boxes for letters that are not there yet. */
import type { Scene } from "../scene/index.ts";

/** Never wait longer than this for letters; the system's own are better than none. */
const PATIENCE_MS = 3000;

/** All characters a scene may draw, each once, sorted. */
export function lettersOf(scene: Scene): string {
  const letters = new Set<string>("0123456789?×,/");
  for (const { label } of scene.actors) for (const line of label) for (const letter of line) letters.add(letter);
  for (const { title } of scene.grounds) for (const letter of title) letters.add(letter);
  for (const { name } of scene.gatherings?.all ?? []) for (const letter of name) letters.add(letter);
  return [...letters].sort().join("");
}

/** Settles when both weights are there for all the letters, or cannot be had. Never rejects. */
export async function loadLetters(font: string, letters: string): Promise<void> {
  const family = font.split(",")[0]?.trim() || "sans-serif";
  const loads = ["400", "700"].map((weight) => document.fonts.load(`${weight} 13px ${family}`, letters));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([Promise.allSettled(loads), patience]);
  clearTimeout(timer);
}
