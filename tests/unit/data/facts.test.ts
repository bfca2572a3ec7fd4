/** What the leaflet says, as sentences about the sample data set. */
import { describe, expect, test } from "vitest";
import { edtfOf, isTriad } from "../../../src/model/index.ts";
import {
  introductionsFollowing,
  introductionsMade,
  introductionsReceived,
  meetingActors,
  orderOf,
  storiesOf,
} from "../../../src/network/index.ts";
import { dataset, network, theActor, theStep, theTie } from "./sample.ts";

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
