/** What the leaflet says, as sentences about the sample data set. */
import { describe, expect, test } from "vitest";
import { edtfOf, isTriad } from "../../../src/model/index.ts";
import {
  actorsOfStory,
  introductionsFollowing,
  introductionsMade,
  introductionsReceived,
  meetingActors,
  neighboursOf,
  orderOf,
  storiesOf,
} from "../../../src/network/index.ts";
import { dataset, network, theActor, theStep, theTie, tiesBetween } from "./sample.ts";

const CHILDREN = "kodomo-mirai";
const FOODBANK = "hamakko-minami-story";
const monthOf = (thing: { readonly when: Parameters<typeof edtfOf>[0] | null }) =>
  thing.when ? edtfOf(thing.when) : "undated";
const introductionOf = (from: string, to: string) => theTie(from, to, "introduction");

describe("who introduced whom", () => {
  test("there are five introductions whose introducer the leaflet names, and no others", () => {
    const triads = dataset.ties.filter(({ via }) => via !== null).map(({ via, from, to }) => `${via}: ${from} – ${to}`);
    expect(triads.sort()).toEqual([
      "ido-service: hamakko-minami – carrier",
      "kyodo-center: empower-japan – oyagame",
      "kyodo-center: hamakko-minami – ido-service",
      "kyoso-suishin: empower-japan – kyodo-center",
      "oyagame: empower-japan – kanagawa-shakyo",
    ]);
    expect(dataset.ties.filter(({ kind }) => kind === "introduction")).toHaveLength(5);
  });

  test("in March 2021 共創推進課 takes エンパワージャパン to the centre, having been asked by it that month", () => {
    expect(monthOf(introductionOf("empower-japan", "kyodo-center"))).toBe("2021-03");
    expect(monthOf(theTie("empower-japan", "kyoso-suishin", "consultation"))).toBe("2021-03");
  });

  test("the centre introduces エンパワージャパン to 親がめ, undated, after March and before the meeting of April 2021", () => {
    const introduction = introductionOf("empower-japan", "oyagame");
    expect(monthOf(introduction)).toBe("undated");
    expect(orderOf(network, introductionOf("empower-japan", "kyodo-center"), introduction)).toBe("after");
    expect(orderOf(network, introduction, theTie("empower-japan", "oyagame", "meeting"))).toBe("after");
    expect(introduction.contact).toBe("塚原泉さん");
  });

  test("in April 2021 エンパワージャパン, 親がめ and the centre meet, each with each", () => {
    const meetings = dataset.ties.filter(({ kind }) => kind === "meeting");
    expect(meetings.map(monthOf)).toEqual(["2021-04", "2021-04", "2021-04"]);
    const pairs = meetings.map(({ from, to }) => [from, to].sort().join(" – "));
    expect(pairs.sort()).toEqual(["empower-japan – kyodo-center", "empower-japan – oyagame", "kyodo-center – oyagame"]);
  });

  test("親がめ introduces エンパワージャパン to 神奈川区社協, undated, after the meeting and before May 2021", () => {
    const introduction = introductionOf("empower-japan", "kanagawa-shakyo");
    expect(monthOf(introduction)).toBe("undated");
    expect(orderOf(network, theTie("empower-japan", "oyagame", "meeting"), introduction)).toBe("after");
    expect(orderOf(network, introduction, theTie("empower-japan", "athlead", "contact"))).toBe("after");
    expect(theStep(CHILDREN, 5).actors).toContain("kyodo-center");
  });

  test("in December 2021 the centre introduces 浜っ子南 to 横浜移動サービス協議会, which introduces it to a carrier", () => {
    const [first, second] = [
      introductionOf("hamakko-minami", "ido-service"),
      introductionOf("hamakko-minami", "carrier"),
    ];
    expect([monthOf(first), monthOf(second)]).toEqual(["2021-12", "2021-12"]);
    expect([first.via, second.via]).toEqual(["kyodo-center", "ido-service"]);
    expect(theActor("carrier")).toMatchObject({ type: "company", name: "事業者（名称なし）" });
  });

  test("エンパワージャパン met three bodies in May 2021 through somebody the leaflet does not name", () => {
    const unnamed = dataset.ties.filter(({ viaUnnamed }) => viaUnnamed);
    expect(unnamed.map(({ from, to, via, when }) => [from, to, via, when && edtfOf(when)]).sort()).toEqual([
      ["empower-japan", "athlead", null, "2021-05"],
      ["empower-japan", "seishonen-sodan", null, "2021-05"],
      ["empower-japan", "shirokuma", null, "2021-05"],
    ]);
    for (const { quote, note } of unnamed) {
      expect(quote).not.toBe("");
      expect(note).toContain("だれが引き合わせたかは書かれていない");
    }
  });

  test("every other tie is a contact without an introducer", () => {
    expect(dataset.ties.filter((tie) => !isTriad(tie))).toHaveLength(dataset.ties.length - 8);
  });

  test("the centre was introduced once, introduced twice, and each of its introductions led to another", () => {
    expect(introductionsReceived(network, "kyodo-center").map(({ from }) => from)).toEqual(["empower-japan"]);
    const made = introductionsMade(network, "kyodo-center");
    expect(made.map(({ to }) => to).sort()).toEqual(["ido-service", "oyagame"]);
    expect(made.flatMap((tie) => introductionsFollowing(network, tie).map(({ tie: next }) => next.to)).sort()).toEqual([
      "carrier",
      "kanagawa-shakyo",
    ]);
  });

  test("that 親がめ called in 神奈川区社協 surely followed from the centre's introduction, by the order of the steps", () => {
    expect(introductionsFollowing(network, introductionOf("empower-japan", "oyagame"))).toEqual([
      { tie: introductionOf("empower-japan", "kanagawa-shakyo"), certain: true },
    ]);
  });
});

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

describe("the two stories", () => {
  test("meet in the centre and nowhere else", () => {
    expect([...meetingActors(network)]).toEqual(["kyodo-center"]);
    expect(storiesOf(network, "kyodo-center")).toHaveLength(2);
  });

  test("hold all actors and ties between them", () => {
    expect(dataset.actors).toHaveLength(26);
    for (const { id } of dataset.actors) expect(storiesOf(network, id).length).toBeGreaterThan(0);
    for (const { story } of dataset.ties) expect([CHILDREN, FOODBANK]).toContain(story);
  });

  test("name the seven functions among what the centre offers", () => {
    const functions = [
      "総合相談",
      "人材育成",
      "交流促進",
      "市民活動支援",
      "情報の蓄積・活用・発信",
      "各区の市民活動支援センター支援",
      "協働を促進するスペース活用",
    ];
    expect(theActor("kyodo-center").offers).toEqual(expect.arrayContaining(functions));
  });
});

describe("the history table", () => {
  const line = (text: string, source: RegExp) =>
    dataset.context.filter((one) => one.text.includes(text) && source.test(one.source));

  test("has two lanes, whose sides are all inferred", () => {
    expect(new Set(dataset.context.map(({ lane }) => lane)).size).toBe(2);
    for (const { note } of dataset.context) expect(note).toContain("推定");
  });

  test("is certain up to 2010 and uncertain from 2011 on, where the year column slipped", () => {
    const printed = dataset.context.filter(({ source }) => source.startsWith("年表"));
    expect(printed).toHaveLength(17);
    for (const { when, certain, note } of printed) {
      const slipped = Number(when?.written.slice(0, 4)) >= 2011;
      expect(certain).toBe(!slipped);
      if (slipped) expect(note).toContain("年の欄が読み取りでずれている");
    }
  });

  test("keeps October 2011 for the ordinance as printed, beside 2012 from the prose", () => {
    expect(line("「横浜市市民協働条例」制定", /^年表/).map((one) => [monthOf(one), one.certain])).toEqual([
      ["2011-10", false],
    ]);
    expect(line("横浜市市民協働条例が制定", /^あゆみ/).map((one) => [monthOf(one), one.certain])).toEqual([
      ["2012", true],
    ]);
  });

  test("keeps June 2013 for the centre as printed, beside June 2020 from the prose", () => {
    expect(line("センター横浜市庁舎に設置", /^年表/).map((one) => [monthOf(one), one.certain])).toEqual([
      ["2013-06", false],
    ]);
    expect(line("センターが誕生", /^あゆみ/).map((one) => [monthOf(one), one.certain])).toEqual([["2020-06", true]]);
  });

  test("is joined by the years of the prose: 1998, 2002, 2012, 2020 and the fiscal year 2021", () => {
    const prose = dataset.context.filter(({ source }) => source.startsWith("あゆみ"));
    const years = new Set(prose.map(({ when }) => when?.written.slice(0, 4)));
    for (const year of ["1998", "2002", "2012", "2020", "2021"]) expect(years).toContain(year);
    expect(prose.find(({ text }) => text.includes("職員行動基準"))?.when?.precision).toBe("fiscal-year");
  });
});
