import { describe, expect, it } from "vitest";
import { read, told } from "./reading.ts";
import { rule } from "./rules.ts";

const STORIES = "id,title,ward,summary,color,source\ns1,子ども未来,神奈川区,あらすじ,#cc0000,紙\n";

describe("stories and their steps", () => {
  it("keeps everything a row says", () => {
    const { dataset, problems } = read({
      "stories.csv": STORIES,
      "episodes.csv":
        "物語,順番,日付,種類,見出し,本文,話し手,話し手の組織,組織,縁,確かさ,出典\n" +
        's1,1,2021-03,ピン！,題,"文\n二行目",吉原,A,A;B、C,t1；t2,不確か,吹き出し\n',
      "ties.csv": "id,from,to\nt1,A,B\nt2,B,C\n",
    });
    expect(problems).toEqual([]);
    expect(dataset.stories).toEqual([
      { id: "s1", title: "子ども未来", ward: "神奈川区", summary: "あらすじ", color: "#cc0000", source: "紙" },
    ]);
    expect(dataset.episodes[0]).toMatchObject({
      id: "s1:1",
      story: "s1",
      step: 1,
      when: { written: "2021-03" },
      kind: "spark",
      title: "題",
      text: "文\n二行目",
      speaker: "吉原",
      speakerActor: "A",
      actors: ["A", "B", "C"],
      ties: ["t1", "t2"],
      certain: false,
      source: "吹き出し",
    });
  });

  describe(rule("I-26"), () => {
    it("adds a story that only a tie or a step names", () => {
      const reading = read({
        "stories.csv": STORIES,
        "ties.csv": "from,to,story\nA,B,s2\nA,C,子ども未来\nA,D,s2\n",
        "episodes.csv": "story,step,text\ns3,1,文\n",
      });
      expect(reading.dataset.stories.map(({ id, title }) => [id, title])).toEqual([
        ["s1", "子ども未来"],
        ["s2", "s2"],
        ["s3", "s3"],
      ]);
      expect(reading.dataset.ties.map(({ story }) => story)).toEqual(["s2", "s1", "s2"]);
      expect(told(reading)).toEqual(["STORY_UNDECLARED 2 story", "STORY_UNDECLARED 2 story"]);
    });

    it("keeps two steps of one number in the file's order, and tells", () => {
      const reading = read({ "episodes.csv": "story,step,text\ns,1,あ\ns,2,い\ns,2,う\nt,2,え\n" });
      expect(reading.dataset.episodes.map(({ id, step }) => [id, step])).toEqual([
        ["s:1", 1],
        ["s:2", 2],
        ["s:2-2", 2],
        ["t:2", 2],
      ]);
      expect(told(reading).filter((line) => line.startsWith("STEP"))).toEqual(["STEP_DUPLICATE 4 step"]);
    });

    it("numbers steps that have no number after the one before", () => {
      const reading = read({ "episodes.csv": "story,step,text\ns,,あ\ns,5,い\ns,次,う\nt,,え\n" });
      expect(reading.dataset.episodes.map(({ story, step }) => `${story}${step}`)).toEqual(["s1", "s5", "s6", "t1"]);
      expect(told(reading)).toContain("NUMBER_UNREADABLE 4 step");
      expect(
        read({ "episodes.csv": "story,title,text\ns,題,あ\ns,題,い\n" }).dataset.episodes.map(({ step }) => step),
      ).toEqual([1, 2]);
    });

    it("holds back a step of no story, and a story of no name", () => {
      const reading = read({
        "stories.csv": `${STORIES},,中区,,,\ns1,二つめ,,,,\n`,
        "episodes.csv": "story,step,text\n,1,文\n",
      });
      expect(told(reading).slice(0, 3)).toEqual(["ID_MISSING 3 id", "ID_DUPLICATE 4 id", "ID_MISSING 2 story"]);
      expect(reading.dataset.stories).toHaveLength(1);
    });
  });

  it(rule("I-27"), () => {
    const reading = read({
      "actors.csv": "id,name\na,甲\nb,乙\n",
      "ties.csv": "id,from,to\nt1,a,b\n",
      "episodes.csv": "story,step,text,actors,ties\ns,1,文,甲;b;a,t1;t9;t1\n",
    });
    expect(reading.dataset.episodes[0]).toMatchObject({ actors: ["a", "b"], ties: ["t1"] });
    expect(reading.problems).toMatchObject([
      { code: "TIE_UNDECLARED", severity: "warning", row: 2, column: "ties", value: "t9" },
    ]);
  });

  it(rule("I-28"), () => {
    const { dataset } = read({ "actors.csv": '名称,分野\nA,"子育て; 居場所；食、福祉\n防災;;子育て"\n' });
    expect(dataset.actors[0]?.topics).toEqual(["子育て", "居場所", "食", "福祉", "防災"]);
  });

  it.each([
    ["困りごと", "trouble"],
    ["相談", "consultation"],
    ["ピン!", "spark"],
    ["ピン！", "spark"],
    ["打ち合わせ", "meeting"],
    ["紹介", "introduction"],
    ["節目", "milestone"],
    ["これから", "outlook"],
    ["おまつり", "おまつり"],
    ["", ""],
  ])(`${rule("I-21")}: a step of kind %s is %s`, (word, kind) => {
    expect(read({ "episodes.csv": `story,step,kind,text\ns,1,${word},文\n` }).dataset.episodes[0]?.kind).toBe(kind);
  });

  describe(rule("I-31"), () => {
    it("reads background with its lanes", () => {
      const { dataset } = read({
        "context.csv":
          "日付,側,できごと,確かさ,備考,出典\n1997-10,行政側,設置,不確か,推定,年表\n1998,市民側,発足,,,\n1999,世界,会議,,,\n",
      });
      expect(dataset.context.map(({ lane }) => lane)).toEqual(["government", "citizens", "世界"]);
      expect(dataset.context[0]).toMatchObject({
        id: "context:2",
        text: "設置",
        certain: false,
        note: "推定",
        source: "年表",
      });
    });

    it("reads the owner's vocabulary", () => {
      const { dataset } = read({
        "types.csv": "id,label_ja,label_en,shape,color\nmeal,食堂,Meals,circle,#00aa00\nmeal,二つめ,,,\n",
      });
      expect(dataset.types).toEqual([
        { id: "meal", labelJa: "食堂", labelEn: "Meals", shape: "circle", color: "#00aa00" },
      ]);
    });

    it("reads title and source, once", () => {
      const reading = read({ "about.csv": "題名,出典\n縁の地図,紙\nもうひとつ,\n", "ties.csv": "from,to\nA,B\n" });
      expect(reading.dataset).toMatchObject({ title: "縁の地図", source: "紙" });
      expect(told(reading)).toEqual(["ID_DUPLICATE 3 題名"]);
      expect(read({ "ties.csv": "from,to\nA,B\n" }).dataset.title).toBe("");
    });
  });
});
