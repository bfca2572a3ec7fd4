import { describe, expect, it } from "vitest";
import { compareRecords } from "../../../src/record/index.ts";
import { actor, contextLine, dataset, day, episode, month, story, tie } from "../../builders.ts";

/** An actor that only a tie names. */
const named = (name: string) => actor(name, { declared: false, type: "other", source: "" });
const actorsOf = (open: Parameters<typeof dataset>[0], given: Parameters<typeof dataset>[0]) =>
  compareRecords(dataset(open), dataset(given)).actors;
const statesOf = (changes: readonly { readonly state: string }[]) => changes.map(({ state }) => state);

describe("an actor given again", () => {
  it("is the same by id, whatever the width of the id", () => {
    const [change] = actorsOf({ actors: [actor("a1")] }, { actors: [actor("ａ１", { name: "a1" })] });
    expect(change).toEqual({ state: "same", id: "ａ１", match: "a1", parts: [], candidates: [] });
  });

  it("is changed where a part differs, and an empty cell erases nothing", () => {
    const open = actor("oyagame", { name: "親がめ", ward: "神奈川区", topics: ["子ども"], url: "https://a.example" });
    const given = actor("oyagame", { name: "NPO法人親がめ", ward: "", topics: ["子ども", "食"], url: "", source: "" });
    expect(actorsOf({ actors: [open] }, { actors: [given] })).toEqual([
      { state: "changed", id: "oyagame", match: "oyagame", parts: ["aliases", "name", "topics"], candidates: [] },
    ]);
  });

  it("is changed where one of the owner's columns says something else, or something new", () => {
    const open = actor("a", {
      own: [
        ["規模", "大"],
        ["会員", "3"],
      ],
    });
    const states = (own: [string, string][]) => actorsOf({ actors: [open] }, { actors: [actor("a", { own })] })[0];
    expect(states([["会員", "3"]])).toMatchObject({ state: "same", parts: [] });
    expect(
      states([
        ["会員", "3"],
        ["規模", "大"],
      ]),
    ).toMatchObject({ state: "same", parts: [] });
    expect(states([["規模", "小"]])).toMatchObject({ state: "changed", parts: ["own"] });
    expect(states([["__proto__", "x"]])).toMatchObject({ state: "changed", parts: ["own"] });
  });

  it.each([
    ["its name", actor("x1", { name: "桜会" }), named("桜会")],
    ["an alias of what is open", actor("x1", { name: "桜の会", aliases: ["桜会"] }), named("桜会")],
    ["an alias of what is given", named("桜会"), actor("g1", { name: "桜の会", aliases: ["桜会"], type: "other" })],
    ["its folded name and type", actor("x1", { name: "NPO法人髙橋会" }), actor("g1", { name: "高橋会", type: "npo" })],
    ["its folded name where a tie alone names it", actor("x1", { name: "株式会社山田" }), named("山田")],
  ])("is found by %s", (_, open, given) => {
    expect(actorsOf({ actors: [open] }, { actors: [given] })[0]?.match).toBe(open.id);
  });

  it("changes nothing where only a tie names it", () => {
    const open = actor("x1", { name: "桜会", type: "company", ward: "中区" });
    expect(statesOf(actorsOf({ actors: [open] }, { actors: [named("桜会")] }))).toEqual(["same"]);
  });

  it("is unclear where the folded names agree and the types do not", () => {
    const open = actor("x1", { name: "高橋商店", type: "company" });
    expect(actorsOf({ actors: [open] }, { actors: [actor("g1", { name: "髙橋商店", type: "npo" })] })).toEqual([
      { state: "unclear", id: "g1", match: null, parts: [], candidates: ["x1"] },
    ]);
  });

  it("is unclear where several that are open fit, or several given fit one", () => {
    const two = [actor("x1", { name: "桜会" }), actor("x2", { name: "桜会" })];
    expect(actorsOf({ actors: two }, { actors: [named("桜会")] })[0]).toMatchObject({
      state: "unclear",
      candidates: ["x1", "x2"],
    });
    const given = [actor("g1", { name: "桜会" }), actor("g2", { name: "桜会" })];
    expect(statesOf(actorsOf({ actors: two.slice(0, 1) }, { actors: given }))).toEqual(["unclear", "unclear"]);
  });

  it("is unclear where one name may be short for the other", () => {
    const long = actor("welfare", { name: "横浜市神奈川区社会福祉協議会", type: "welfare-council" });
    const short = named("神奈川区社協");
    expect(actorsOf({ actors: [long] }, { actors: [short] })[0]).toMatchObject({
      state: "unclear",
      candidates: ["welfare"],
    });
    expect(actorsOf({ actors: [short] }, { actors: [long] })[0]).toMatchObject({ state: "unclear" });
  });

  it.each([
    ["another ward's council", "横浜市戸塚区社会福祉協議会", "神奈川区社協"],
    ["a ward and what is in it", "神奈川区社会福祉協議会", "神奈川区"],
    ["names that begin alike", "フードバンク浜っ子南", "フードバンク横浜"],
    ["the name of a whole class", "戸塚区社会福祉協議会", "社会福祉協議会"],
  ])("is new beside %s", (_, open, given) => {
    expect(statesOf(actorsOf({ actors: [named(open)] }, { actors: [named(given)] }))).toEqual(["new"]);
  });

  it("with a row's number for an id is unclear where the names have nothing in common", () => {
    const open = [actor("1", { name: "親がめ" }), actor("2", { name: "商店街" })];
    const given = [actor("1", { name: "消防団" }), actor("2", { name: "桜商店街" })];
    expect(actorsOf({ actors: open }, { actors: given })).toMatchObject([
      { state: "unclear", candidates: ["1"] },
      { state: "changed", match: "2" },
    ]);
  });
});

describe("ties given again", () => {
  const tiesOf = (open: Parameters<typeof tie>[], given: Parameters<typeof tie>[]) =>
    compareRecords(
      dataset({ ties: open.map((parts) => tie(...parts)) }),
      dataset({ ties: given.map((parts) => tie(...parts)) }),
    ).ties;

  it("are the same one by one by what happened, whatever rows they stand in", () => {
    const when = month(2021, 3);
    const open: Parameters<typeof tie>[] = [
      ["A", "B", { id: "list:2", when, note: "x" }],
      ["A", "B", { id: "list:3", when, note: "y" }],
    ];
    const given: Parameters<typeof tie>[] = [
      ["C", "D", { id: "list:2" }],
      ["A", "B", { id: "list:3", when, note: "x" }],
      ["A", "B", { id: "list:4", when, note: "y" }],
      ["A", "B", { id: "list:5", when, note: "y" }],
    ];
    const changes = tiesOf(open, given);
    expect(changes.map(({ state, match }) => [state, match])).toEqual([
      ["new", null],
      ["same", "list:2"],
      ["same", "list:3"],
      ["new", null],
    ]);
  });

  it("are changed by id where an end agrees, with the parts that differ", () => {
    const [change] = tiesOf([["A", "B", { id: "t1" }]], [["A", "C", { id: "t1", when: day(2021, 3, 1), note: "n" }]]);
    expect(change).toMatchObject({ state: "changed", match: "t1", parts: ["note", "to", "when"] });
  });

  it.each([
    ["nothing else agrees", ["A", "B", { id: "t1" }], ["C", "D", { id: "t1" }]],
    ["the id counts rows and one end differs", ["A", "B", { id: "list:2" }], ["A", "C", { id: "list:2" }]],
  ] as [string, Parameters<typeof tie>, Parameters<typeof tie>][])("are new where %s", (_, open, given) => {
    expect(statesOf(tiesOf([open], [given]))).toEqual(["new"]);
  });

  it("keep their doubt", () => {
    expect(statesOf(tiesOf([["A", "B", { certain: false, weight: 3 }]], [["A", "B"]]))).toEqual(["same"]);
  });
});

describe("ties of an actor that the user decided about", () => {
  it("are held against those of the actor it is, while the actor itself can still be decided otherwise", () => {
    const council = actor("welfare", { name: "横浜市神奈川区社会福祉協議会" });
    const open = dataset({ actors: [actor("A"), council], ties: [tie("A", "welfare")] });
    const given = dataset({ actors: [named("A"), named("神奈川区社協")], ties: [tie("A", "神奈川区社協")] });
    const same = [{ actor: "神奈川区社協", into: "welfare" }];
    expect(statesOf(compareRecords(open, given).ties)).toEqual(["new"]);
    const decided = compareRecords(open, given, same);
    expect(statesOf(decided.ties)).toEqual(["same"]);
    expect(statesOf(decided.actors)).toEqual(["same", "unclear"]);
  });
});

describe("stories, steps and background given again", () => {
  it("are found by id, else by title, step and content", () => {
    const open = dataset({
      stories: [story("s1", { title: "子ども未来" })],
      episodes: [episode("s1", 1, { title: "はじまり" })],
      context: [contextLine("c:2", "行政側", { text: "施行", when: month(1998, 3) })],
    });
    const given = dataset({
      stories: [story("子ども未来", { source: "" })],
      episodes: [episode("子ども未来", 1, { title: "出会い" }), episode("子ども未来", 2)],
      context: [
        contextLine("c:3", "行政側", { text: "施行", when: month(1998, 3) }),
        contextLine("c:2", "行政側", { text: "設置", when: month(1998, 3) }),
      ],
    });
    const { stories, episodes, context } = compareRecords(open, given);
    expect(stories).toMatchObject([{ state: "same", match: "s1" }]);
    expect(episodes).toMatchObject([{ state: "changed", match: "s1/1", parts: ["title"] }, { state: "new" }]);
    expect(context).toMatchObject([{ state: "same", match: "c:2" }, { state: "new" }]);
  });
});
