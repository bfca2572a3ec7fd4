/** The face: the installed one first, and in one file no letter of an everyday name missing. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { fonts } from "../../../src/host/fonts.ts";

const HOME = resolve(import.meta.dirname, "../../..");

async function styleSheet(weight: number, carried: boolean): Promise<string> {
  const path = resolve(HOME, `node_modules/@fontsource/biz-udpgothic/${weight}.css`);
  const { transform } = fonts({ carried, texts: [resolve(HOME, "data")] });
  if (typeof transform !== "function") throw new Error("the plugin has no transform");
  const answer = await (transform as (css: string, id: string) => Promise<string | null>)(
    readFileSync(path, "utf8"),
    path,
  );
  return answer ?? "";
}

function covers(css: string, text: string): readonly string[] {
  const ranges = [...css.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = "", last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
  const has = (at: number) => ranges.some(([first = 0, last = 0]) => at >= first && at <= last);
  return [...text].filter((letter) => !has(letter.codePointAt(0) ?? 0));
}

describe("the face", () => {
  test("is asked of the system first, then of one file a slice", async () => {
    for (const weight of [400, 700]) {
      const css = await styleSheet(weight, false);
      const sources = css.match(/src: [^;]+;/g) ?? [];
      expect(sources.length).toBeGreaterThan(100);
      expect(sources.filter((src) => !/^src: local\("BIZ UDPGothic/.test(src))).toEqual([]);
      expect(sources.filter((src) => (src.match(/url\(/g) ?? []).length !== 1 || src.includes('"woff"'))).toEqual([]);
    }
  });

  test("does not pass the regular face off as bold", async () => {
    expect(await styleSheet(700, false)).not.toMatch(/local\("(BIZ UDPGothic|BIZ UDPゴシック|BIZ-UDPGothic)"\)/);
  });

  test("leaves other style sheets alone", async () => {
    const { transform } = fonts({ carried: true, texts: [] });
    expect(
      await (transform as (css: string, id: string) => Promise<string | null>)("a {}", "/src/page.css"),
    ).toBeNull();
  });
});

describe("in one file", () => {
  let regular = "";
  let bold = "";
  beforeAll(async () => {
    regular = await styleSheet(400, true);
    bold = await styleSheet(700, true);
  });
  const odd = "ABCxyz019 ㈱㈲①⑳ﾌﾘｶﾞｰあゟアヿー「」、。髙﨑〜…—";

  test("regular has what names are written with", () => {
    expect(covers(regular, `${odd}鷗邊齋濵嶋渕籠鶯薔薇躑躅麴凰祐遙峯櫻`)).toEqual([]);
  });

  test("bold has what is everyday, and what the sample shows", () => {
    expect(covers(bold, `${odd}横浜市神奈川区協働推進中間支援縁紹介物語`)).toEqual([]);
    const sample = readFileSync(resolve(HOME, "data/actors.csv"), "utf8");
    const lacking = new Set(covers(bold, sample.replace(/[\s\ufeff]/g, "")));
    expect([...lacking]).toEqual([]);
  });

  test("bold leaves slices out that hardly anybody reads", () => {
    const faces = (css: string) => (css.match(/@font-face/g) ?? []).length;
    expect(faces(bold)).toBeLessThan(faces(regular));
  });
});
