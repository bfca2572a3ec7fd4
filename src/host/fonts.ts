/** Vite plugin: makes the style sheets of BIZ UDPGothic fit: the system's own face first, one format, and in one file no slice too many. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What the face is called where it is installed (Windows 10 and later ship it), by weight. */
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  "400": ["BIZ UDPGothic", "BIZ UDPゴシック", "BIZ-UDPGothic", "BIZUDPGothic-Regular"],
  "700": ["BIZ UDPGothic Bold", "BIZ UDPゴシック Bold", "BIZ-UDPGothic-Bold", "BIZUDPGothic-Bold"],
};

/** In one file, a bold slice must hold this many of the everyday kanji (JIS level 1), or a character that the page is known to show. */
const EVERYDAY_KANJI_PER_BOLD_SLICE = 12;

const FACE = /\/\*[^*]*\*\/\s*@font-face \{[^}]*\}/g;

/** One file carries all that Shift_JIS can write in regular; in bold what is everyday, or stands in `texts` (files or folders). */
export function fonts({ carried, texts }: { carried: boolean; texts: readonly string[] }): Plugin {
  return {
    name: "enishi:fonts",
    enforce: "pre",
    async transform(css, id) {
      const weight = /@fontsource\/biz-udpgothic\/(400|700)\.css(?:\?|$)/.exec(id.replaceAll("\\", "/"))?.[1];
      if (weight === undefined) return null;
      const faces = (css.match(FACE) ?? []).map((face) => face.replace(/src: [^;]+;/, (src) => ownFirst(src, weight)));
      if (!carried) return faces.join("\n");
      const shown = await charactersIn(texts);
      return faces.filter((face) => isCarried(face, weight, shown)).join("\n");
    },
  };
}

function ownFirst(src: string, weight: string): string {
  const file = /url\([^)]+\.woff2\)/.exec(src)?.[0];
  if (file === undefined) throw new Error("The font package lists a slice without a woff2 file");
  const own = (INSTALLED[weight] ?? []).map((name) => `local("${name}")`);
  return `src: ${[...own, `${file} format("woff2")`].join(", ")};`;
}

function isCarried(face: string, weight: string, shown: ReadonlySet<number>): boolean {
  const covers = coverageOf(face);
  const count = (characters: ReadonlySet<number>) => [...characters].filter(covers).length;
  if (weight === "400") return count(SHIFT_JIS) > 0 || count(shown) > 0;
  return count(EVERYDAY_KANJI) >= EVERYDAY_KANJI_PER_BOLD_SLICE || count(shown) > 0 || count(BEFORE_KANJI) > 0;
}

function coverageOf(face: string): (character: number) => boolean {
  const ranges = [...face.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
    ([, first = "", last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
  );
  return (character) => ranges.some(([first, last]) => character >= first && character <= last);
}

async function charactersIn(places: readonly string[]): Promise<ReadonlySet<number>> {
  const shown = new Set<number>();
  for (const place of places) {
    const names = await readdir(place).catch(() => [""]);
    for (const name of names) {
      const text = await readFile(join(place, name), "utf8").catch(() => "");
      for (const character of text) shown.add(character.codePointAt(0) ?? 0);
    }
  }
  return shown;
}

/** Characters of the double bytes whose first byte lies in a range, as Windows reads Shift_JIS. */
function shiftJis(first: number, last: number): ReadonlySet<number> {
  const decoder = new TextDecoder("shift_jis");
  const found = new Set<number>();
  for (let lead = first; lead <= last; lead++) {
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      const read = [...decoder.decode(Uint8Array.of(lead, trail))];
      const character = read.length === 1 ? (read[0]?.codePointAt(0) ?? 0) : 0;
      if (character > 0x7f && character !== 0xfffd) found.add(character);
    }
  }
  return found;
}

const SHIFT_JIS = shiftJis(0x81, 0xfc);
const EVERYDAY_KANJI = new Set(
  [...shiftJis(0x88, 0x98)].filter((character) => character >= 0x4e00 && character <= 0x9fff),
);
/** ASCII, kana, half-width kana, circled numbers, ㈱ and its kin, and the variants 髙 﨑 that names are full of. */
const BEFORE_KANJI = new Set([
  ...Array.from({ length: 0x5f }, (_, at) => 0x20 + at),
  ...Array.from({ length: 0xbf }, (_, at) => 0x3041 + at),
  ...Array.from({ length: 0x3f }, (_, at) => 0xff61 + at),
  ...Array.from({ length: 20 }, (_, at) => 0x2460 + at),
  ...[..."㈱㈲㈳㈶髙﨑①②③、。「」・ー〜…"].map((character) => character.codePointAt(0) ?? 0),
]);
