/** Finding actors and stories by any spelling. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNetwork, searchActors, searchStories } from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, episode, story } from "../../builders.ts";

const network = buildNetwork(
  dataset({
    actors: [
      actor("turtle", { name: "NPO法人親がめ", reading: "オヤガメ", topics: ["子育て支援"] }),
      actor("food", { name: "フードバンク浜っ子南", aliases: ["浜っ子南"], needs: ["裏方のサポート"] }),
      actor("bear", { name: "認定NPO法人シロクマ", reading: "シロクマ" }),
      actor("taka", { name: "株式会社髙﨑", reading: "タカサキ", corporateNumber: "1234567890123" }),
      actor("athlead", { name: "ＡＴＨＬＥＡＤ", offers: ["キャリア教育"] }),
      actor("room", { name: "子育てひろば", description: "親がめの近く" }),
    ],
  }),
);
const found = (query: string) => searchActors(network, query).map(({ actor: id }) => id);

describe("an actor is found", () => {
  test.each([
    ["its name as written", "親がめ", "turtle"],
    ["katakana written as hiragana", "ふーどばんく", "food"],
    ["half-width kana", "ｼﾛｸﾏ", "bear"],
    ["its reading in hiragana", "おやがめ", "turtle"],
    ["the usual form of a variant kanji", "高崎", "taka"],
    ["letters of another width and case", "athlead", "athlead"],
    ["another spelling of its legal form", "㈱髙﨑", "taka"],
    ["an alias", "浜っ子 南", "food"],
    ["its corporate number", "1234567890123", "taka"],
    ["what it needs", "裏方", "food"],
    ["what it offers", "キャリア", "athlead"],
  ])("by %s", (_by, query, id) => {
    expect(found(query)).toEqual([id]);
  });

  test("by its name before another by its topic", () => {
    expect(found("子育て")).toEqual(["room", "turtle"]);
  });

  test("with the stretch of the text that matched, as written", () => {
    const [hit] = searchActors(network, "高崎");
    expect(hit).toMatchObject({ foundIn: "variant", text: "株式会社髙﨑" });
    expect(hit?.text.slice(hit.at.start, hit.at.end)).toBe("髙﨑");
  });
});

describe("nobody is found", () => {
  test("where nothing is typed, or only spaces", () => {
    expect([found(""), found("　 ")]).toEqual([[], []]);
  });

  test("by words that only a description holds", () => {
    expect(found("近く")).toEqual([]);
  });
});

describe("a story", () => {
  const told = buildNetwork(
    dataset({
      stories: [story("s", { title: "子ども未来プロジェクト", ward: "神奈川区" })],
      episodes: [
        episode("s", 2, { title: "打ち合わせ", speaker: "塚原さん" }),
        episode("s", 1, { title: "オフィスをひらきたい", text: "子どもたちにひらけないだろうか" }),
      ],
    }),
  );
  const steps = (query: string) => searchStories(told, query).map(({ step }) => step);

  test("is found by its title or ward, before the steps that hold the words", () => {
    expect(steps("子ども")).toEqual([null, 1]);
    expect(steps("神奈川")).toEqual([null]);
  });

  test("is found at the step whose words or speaker match, kana folded", () => {
    expect(steps("おふぃす")).toEqual([1]);
    expect(steps("塚原")).toEqual([2]);
  });

  test("is not found by nothing", () => {
    expect(steps("")).toEqual([]);
  });
});

test("every actor is found by its own name, each once, best first", () => {
  fc.assert(
    fc.property(someDataset, (data) => {
      const any = buildNetwork(data);
      for (const { id, name } of data.actors) {
        const hits = searchActors(any, name);
        expect(hits.map((hit) => hit.actor)).toContain(id);
        expect(new Set(hits.map((hit) => hit.actor)).size).toBe(hits.length);
        expect(hits.map(({ rank }) => rank)).toEqual(hits.map(({ rank }) => rank).toSorted((a, b) => a - b));
      }
    }),
  );
});
