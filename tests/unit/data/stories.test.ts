/** What the leaflet tells of its two stories, step by step, against the sample data set. */
import { describe, expect, test } from "vitest";
import { edtfOf } from "../../../src/model/index.ts";
import { actorsOfStory, neighboursOf, orderOf } from "../../../src/network/index.ts";
import { dataset, network, theActor, theStep, theTie, tiesBetween } from "./sample.ts";

const CHILDREN = "kodomo-mirai";
const FOODBANK = "hamakko-minami-story";
const monthOf = (thing: { readonly when: Parameters<typeof edtfOf>[0] | null }) =>
  thing.when ? edtfOf(thing.when) : "undated";

describe("story 1, 子ども未来プロジェクト", () => {
  test("is told in eight steps of Kanagawa ward", () => {
    expect(network.stories.get(CHILDREN)).toMatchObject({ title: "子ども未来プロジェクト", ward: "神奈川区" });
    const steps = network.episodes.get(CHILDREN)?.map((step) => [step.step, step.kind, monthOf(step)]);
    expect(steps).toEqual([
      [1, "trouble", expect.stringMatching(/^\.\.\/2021-03/)],
      [2, "introduction", "2021-03"],
      [3, "spark", "undated"],
      [4, "meeting", "2021-04"],
      [5, "introduction", "undated"],
      [6, "meeting", "2021-05"],
      [7, "milestone", "2021-12"],
      [8, "outlook", "undated"],
    ]);
  });

  test("begins with the trouble of 穂坂さん: could part of the office be opened to the children of the town?", () => {
    expect(theStep(CHILDREN, 1)).toMatchObject({ speaker: "穂坂さん", speakerActor: "empower-japan" });
    expect(theStep(CHILDREN, 1).text).toBe("新しいオフィスの一部を地域の子どもたちにひらけないだろうか？");
  });

  test("has its spark from 吉原 of the centre, who thinks of 塚原さん of 親がめ", () => {
    expect(theStep(CHILDREN, 3)).toMatchObject({ speaker: "吉原", speakerActor: "kyodo-center" });
    expect(theStep(CHILDREN, 3).text).toContain("NPO法人親がめの塚原さんにまずは相談するといいかも");
  });

  test("leaves the speaker open where the print does: nobody in May 2021, 塚原さん with doubt in the outlook", () => {
    expect(theStep(CHILDREN, 6)).toMatchObject({ speaker: "", speakerActor: null, certain: false });
    expect(theStep(CHILDREN, 8)).toMatchObject({ speaker: "塚原さん", speakerActor: "oyagame", certain: false });
  });

  test("ends in a room of the office for local groups, エーテルスペース, in December 2021", () => {
    expect(monthOf(theTie("empower-japan", "ether-space", "operates"))).toBe("2021-12");
    expect(theActor("ether-space").parent).toBe("empower-japan");
  });

  test("takes place among eleven actors, centre included", () => {
    expect([...actorsOfStory(network, CHILDREN)].sort()).toEqual([
      "athlead",
      "empower-japan",
      "ether-space",
      "kanachie",
      "kanagawa-shakyo",
      "kyodo-center",
      "kyoso-suishin",
      "lasic45",
      "oyagame",
      "seishonen-sodan",
      "shirokuma",
    ]);
  });

  test("knows 塚原さん as head of かなーちえ, which 親がめ runs, and on the board of ラシック45", () => {
    expect(theTie("oyagame", "kanachie", "operates").contact).toBe("塚原泉さん");
    expect(theTie("oyagame", "lasic45", "board").contact).toBe("塚原泉さん");
  });
});

describe("story 2, フードバンク浜っ子南", () => {
  test("is told in eight steps of Totsuka ward", () => {
    expect(network.stories.get(FOODBANK)).toMatchObject({ title: "フードバンク浜っ子南", ward: "戸塚区" });
    expect(network.episodes.get(FOODBANK)?.map((step) => [step.step, step.kind, monthOf(step)])).toEqual([
      [1, "milestone", "2020-06"],
      [2, "consultation", "undated"],
      [3, "meeting", "undated"],
      [4, "consultation", "undated"],
      [5, "spark", "undated"],
      [6, "milestone", "2020-07"],
      [7, "spark", "undated"],
      [8, "introduction", "2021-12"],
    ]);
  });

  test("begins in June 2020, when people who met at フードバンクよこはま go independent", () => {
    const independence = theTie("foodbank-yokohama", "hamakko-minami", "spin-off");
    expect(monthOf(independence)).toBe("2020-06");
    for (const founder of ["下山洋子", "後藤賢二", "古川優紀子", "古川輝秀", "野田康行"])
      expect(independence.contact).toContain(founder);
  });

  test("consults the centre, then greets three, then is advised, then consults とつか区民活動センター, then opens", () => {
    const order = [
      theTie("hamakko-minami", "kyodo-center", "consultation"),
      theTie("hamakko-minami", "isogo-careplaza", "contact"),
      theTie("kyodo-center", "hamakko-minami", "advice"),
      theTie("hamakko-minami", "totsuka-center", "consultation"),
      theTie("totsuka-ward-office", "hamakko-minami", "venue"),
    ];
    for (const [index, later] of order.slice(1).entries()) {
      const earlier = order[index];
      expect(earlier && orderOf(network, earlier, later)).toBe("after");
    }
    for (const greeted of ["totsuka-center", "isogo-careplaza", "shops"]) {
      expect(theStep(FOODBANK, 3).ties).toContain(theTie("hamakko-minami", greeted, "contact").id);
    }
  });

  test("opens its first food pantry in July 2020 in the ward office; of the other places only the year, or nothing, is known", () => {
    expect(monthOf(theTie("totsuka-ward-office", "hamakko-minami", "venue"))).toBe("2020-07");
    for (const place of ["nagata-center", "tottonome"]) {
      expect(theTie(place, "hamakko-minami", "venue")).toMatchObject({
        certain: false,
        when: { precision: "year", written: "2021" },
      });
    }
    expect(monthOf(theTie("komachi-cafe", "hamakko-minami", "venue"))).toBe("undated");
    expect(dataset.ties.filter(({ kind }) => kind === "venue")).toHaveLength(4);
  });

  test("has two sparks: the volunteers who drive, told by 浜っ子南, and the day at こまちカフェ, told by 下山さん", () => {
    expect(theStep(FOODBANK, 5)).toMatchObject({ speaker: "浜っ子南", speakerActor: "hamakko-minami" });
    expect(theStep(FOODBANK, 7)).toMatchObject({ speaker: "下山さん", speakerActor: "hamakko-minami" });
    expect(theStep(FOODBANK, 7).actors).toContain("komachi-cafe");
  });

  test("is supported by the centre with what it knows of funds, people and places", () => {
    expect(theTie("kyodo-center", "hamakko-minami", "support").quote).toContain(
      "資金や人、場所に関する情報を提供しました",
    );
  });

  test("is supplied by フードバンクかながわ of Kanazawa ward", () => {
    expect(tiesBetween("foodbank-kanagawa", "hamakko-minami", "supply")).toHaveLength(1);
    expect(theActor("foodbank-kanagawa")).toMatchObject({ ward: "金沢区", type: "foundation" });
  });

  test("knows who runs which place", () => {
    const runs = dataset.ties.filter(({ kind, story }) => kind === "operates" && story === FOODBANK);
    expect(runs.map(({ from, to }) => `${from} > ${to}`).sort()).toEqual([
      "komachi-plus > komachi-cafe",
      "kumin-network > totsuka-center",
      "totsuka-ward-office > totsuka-center",
      "yume > tottonome",
    ]);
  });

  test("takes place among sixteen actors, centre included", () => {
    expect(actorsOfStory(network, FOODBANK).size).toBe(16);
    expect([...neighboursOf(network, "hamakko-minami")]).toContain("carrier");
  });
});
