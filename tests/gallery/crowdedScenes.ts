/** Small scenes of many things at once: grounds, crowds, strange letters, strengths, a step of a story. */
import { ACTOR_TYPES } from "../../src/model/index.ts";
import type { Scene } from "../../src/scene/index.ts";
import { actor, scene, tie } from "./parts.ts";

function egg(x: number, y: number, width: number, height: number) {
  return Array.from({ length: 24 }, (_, i) => ({
    x: x + width * Math.cos((i / 12) * Math.PI),
    y: y + height * Math.sin((i / 12) * Math.PI),
  }));
}

export function grounds(): Scene {
  const actors = [
    actor("a", 0, 0, { label: ["親がめ"] }),
    actor("b", 230, 0, {
      label: ["市民協働推進センター"],
      type: "city-center",
      meeting: true,
      stories: [0, 1],
      radius: 25,
      hub: true,
    }),
    actor("c", 470, 10, { label: ["浜っ子南"], hub: true }),
  ];
  return scene(actors, [tie(actors, "a", "b"), tie(actors, "b", "c", { kind: "consultation" })], {
    grounds: [
      {
        story: "s1",
        order: 0,
        title: "子ども未来プロジェクト",
        outline: egg(110, 0, 190, 120),
        titleAt: { x: -50, y: -95 },
        titleBox: { left: -60, top: -95, right: -40, bottom: 80 },
      },
      {
        story: "s2",
        order: 1,
        title: "フードバンク「浜っ子」 Season 2",
        outline: egg(360, 10, 200, 130),
        titleAt: { x: 530, y: -110 },
        titleBox: { left: 520, top: -110, right: 540, bottom: 110 },
      },
    ],
  });
}

export function crowded(): Scene {
  const names = [
    "こまちカフェ",
    "とっとの芽サテライト",
    "子育てネットワークゆめ",
    "永田地区センター",
    "ラシック45",
    "かなーちえ",
  ];
  const actors = Array.from({ length: 48 }, (_, i) => {
    const turn = i * 2.399963;
    const far = 34 * Math.sqrt(i);
    return actor(`x${i}`, Math.cos(turn) * far * 1.5, Math.sin(turn) * far, {
      label: [names[i % names.length] ?? ""],
      type: ACTOR_TYPES[i % ACTOR_TYPES.length] ?? "other",
      radius: 13 + (i % 4) * 2,
      importance: 1 - i / 48,
    });
  });
  return scene(
    actors,
    actors.slice(1).map(({ id }, i) => tie(actors, id, `x${Math.floor(i / 3)}`)),
  );
}

/** As large as a city's record may grow. */
export function many(): Scene {
  const actors = Array.from({ length: 1000 }, (_, i) => {
    const turn = i * 2.399963;
    const far = 46 * Math.sqrt(i);
    return actor(`m${i}`, Math.cos(turn) * far * 1.4, Math.sin(turn) * far, {
      label: [`市民の会${i}`],
      type: ACTOR_TYPES[i % ACTOR_TYPES.length] ?? "other",
      radius: i % 50 === 0 ? 26 : 14,
      importance: i % 50 === 0 ? 0.9 : 0.1,
      hub: i % 50 === 0,
    });
  });
  const kinds = ["contact", "introduction", "meeting", "consultation"];
  const ties = actors.slice(1).flatMap(({ id }, i) => [
    tie(actors, id, `m${i - (i % 50)}`.replace(id, "m1"), {
      kind: kinds[i % 4] ?? "contact",
      ...(i % 4 === 1 && { via: "m0" }),
    }),
    tie(actors, id, `m${Math.floor((i + 1) / 2)}`.replace(id, "m0"), { kind: "advice" }),
  ]);
  return scene(
    actors,
    ties.filter(({ from, to }) => from !== to),
  );
}

export function letters(): Scene {
  const names: readonly (readonly string[])[] = [
    ["㈱髙橋・﨑山"],
    ["ﾌｰﾄﾞﾊﾞﾝｸ神奈川"],
    ["社会福祉法人横浜市", "社会福祉協議会", "地域活動推進課"],
    ["アトリエ・ド・こどもの「森」"],
    ["NPO法人ウヴァーユ①②"],
    ["ヴｧｲｵﾘﾝ教室ﾎﾟﾎﾟ"],
    ["ÅÉÎõü Søciety"],
    ["<b>__proto__</b>"],
  ];
  return scene(names.map((label, i) => actor(`n${i}`, (i % 4) * 190, Math.floor(i / 4) * 150, { label })));
}

/** Letters that come from the user's own machine: they differ from one to another and are not compared. */
export function foreignLetters(): Scene {
  const names = [["みらい🌱こども食堂🍛"], ["جمعية المستقبل"], ["𠮷野家（仮称）"], ["שלום קהילה"], ["한마음 재단"]];
  return scene(names.map((label, i) => actor(`f${i}`, (i % 3) * 210, Math.floor(i / 3) * 150, { label })));
}

export function strengths(): Scene {
  const all = ["plain", "possible", "done", "now", "to-come", "rest"] as const;
  const actors = all.flatMap((strength, i) => [
    actor(`${strength}1`, i * 130, 0, { label: [strength], strength, radius: 22, type: "company" }),
    actor(`${strength}2`, i * 130 + 20, 170, { label: ["相手"], strength, type: "facility" }),
    actor(`${strength}3`, i * 130 + 75, 80, { label: ["紹介者"], strength, type: "ward-center", radius: 16 }),
  ]);
  return scene(
    actors,
    all.map((strength) =>
      tie(actors, `${strength}1`, `${strength}2`, { kind: "introduction", via: `${strength}3`, strength }),
    ),
  );
}

export function step(): Scene {
  const actors = [
    actor("emp", 0, 120, { label: ["エンパワージャパン"], type: "company", hub: true, radius: 23, strength: "now" }),
    actor("oya", 170, 290, { label: ["親がめ"], hub: true, radius: 21, strength: "now" }),
    actor("cen", 320, 130, {
      label: ["市民協働", "推進センター"],
      type: "city-center",
      hub: true,
      radius: 26,
      strength: "now",
      meeting: true,
      stories: [0, 1],
    }),
    actor("kyo", 160, -20, { label: ["政策局", "共創推進課"], type: "government", strength: "done" }),
    actor("sha", -120, 270, { label: ["神奈川区", "社会福祉協議会"], type: "welfare-council", strength: "to-come" }),
    actor("shi", -130, 20, { label: ["シロクマ"], radius: 16, strength: "to-come" }),
    actor("ham", 590, 150, { label: ["浜っ子南"], strength: "rest", radius: 24 }),
    actor("kom", 700, 300, { label: ["こまちカフェ"], type: "facility", strength: "rest" }),
    actor("fou", 720, 20, { label: ["財団"], type: "foundation", strength: "rest" }),
  ];
  const ties = [
    tie(actors, "emp", "cen", { kind: "introduction", via: "kyo", strength: "done" }),
    tie(actors, "emp", "oya", { kind: "introduction", via: "cen", strength: "now" }),
    tie(actors, "emp", "sha", { kind: "introduction", via: "oya", strength: "to-come" }),
    tie(actors, "emp", "shi", { uncertain: true, strength: "to-come" }),
    tie(actors, "cen", "ham", { kind: "consultation", strength: "rest" }),
    tie(actors, "ham", "kom", { kind: "venue", strength: "rest" }),
    tie(actors, "ham", "fou", { kind: "meeting", strength: "rest" }),
  ];
  const stop = (number: number, x: number, y: number, state: "done" | "now" | "to-come") =>
    ({ of: `e${number}`, step: number, at: { x, y }, state }) as const;
  return scene(actors, ties, {
    path: {
      crowded: false,
      stops: [
        stop(1, -32, 84, "done"),
        stop(2, 190, 62, "done"),
        stop(3, 160, 200, "now"),
        stop(4, 262, 232, "to-come"),
        stop(5, -20, 250, "to-come"),
      ],
    },
    grounds: [
      {
        story: "s1",
        order: 0,
        title: "子ども未来プロジェクト",
        outline: egg(90, 130, 330, 240),
        titleAt: { x: -210, y: -40 },
        titleBox: { left: -220, top: -40, right: -200, bottom: 140 },
      },
    ],
    bubble: {
      episode: "e3",
      words: "神奈川区で「地域」「子ども」といえば、NPO法人親がめの塚原さんにまずは相談するといいかも！",
      speaker: "吉原",
      speakerActor: "cen",
      speakerName: "横浜市市民協働推進センター",
      uncertain: false,
      spark: true,
    },
  });
}
