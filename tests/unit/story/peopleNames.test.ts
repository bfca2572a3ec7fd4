/** People's names, and texts without them. */
import { describe, expect, test } from "vitest";
import { peopleNamesIn, withoutNames } from "../../../src/story/index.ts";
import { actor, dataset, episode, tie } from "../../builders.ts";

const data = dataset({
  actors: [
    actor("oyagame", { name: "NPO法人親がめ" }),
    actor("minami", { name: "NPO法人フードバンク浜っ子南", aliases: ["浜っ子南"] }),
    actor("p1", { name: "山田 花子", type: "person" }),
  ],
  ties: [tie("oyagame", "minami", { contact: "塚原泉さん、下山洋子さん" })],
  episodes: [
    episode("s", 1, { speaker: "穂坂さん" }),
    episode("s", 2, { speaker: "浜っ子南" }),
    episode("s", 3, { speaker: "Izumi Ota" }),
  ],
});
const names = peopleNamesIn(data);
const hidden = (text: string) => withoutNames(text, names, "〇〇");

describe("names that are people's", () => {
  test("are those of speakers, contacts and actors of the type person; an organisation that speaks is none", () => {
    for (const name of ["穂坂", "塚原泉", "下山洋子", "山田 花子", "Izumi Ota"]) expect(names).toContain(name);
    expect(names).not.toContain("浜っ子南");
    expect(hidden("フードバンク浜っ子南が開く")).toBe("フードバンク浜っ子南が開く");
  });

  test("leave their honorific behind, wherever they stand in a text", () => {
    expect(hidden("NPO法人親がめの塚原泉さんと穂坂さん")).toBe("NPO法人親がめの〇〇さんと〇〇さん");
  });

  test("go as a family name too where the whole one is known", () => {
    expect(hidden("塚原さんにまずは相談")).toBe("〇〇さんにまずは相談");
    expect(hidden("塚原町の集まり")).toBe("塚原町の集まり");
  });

  test("go part by part where they are written in parts, and never out of a longer word", () => {
    expect(hidden("Ms Ota and 花子さん, Otaru")).toBe("Ms 〇〇 and 〇〇さん, Otaru");
  });
});

test("without names a text is as it was", () => {
  expect(withoutNames("塚原さん (a|b)*", [], "〇〇")).toBe("塚原さん (a|b)*");
});
