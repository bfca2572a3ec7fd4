/** Small named scenes, each about one thing the map can draw. */
import { ACTOR_TYPES, TIE_KINDS } from "../../src/model/index.ts";
import type { Scene } from "../../src/scene/index.ts";
import { kindInWords, typeInWords } from "../../src/words/index.ts";
import type { GalleryName } from "./names.ts";
import { actor, scene, tie } from "./parts.ts";
import { sampleScene } from "./sample.ts";

function types(): Scene {
  return scene(
    [...ACTOR_TYPES, "寺社" as const].map((type, index) =>
      actor(type, (index % 5) * 130, Math.floor(index / 5) * 110, { type, label: [typeInWords(type, "ja")] }),
    ),
  );
}

function kinds(): Scene {
  const rows = [...TIE_KINDS, "寄付"].map((kind, index) => {
    const x = (index % 2) * 330;
    const y = Math.floor(index / 2) * 74;
    return {
      kind,
      actors: [
        actor(`${kind}1`, x, y, { label: [kindInWords(kind, "ja")], radius: 16 }),
        actor(`${kind}2`, x + 200, y, { label: ["相手"], type: "facility", radius: 16 }),
      ],
    };
  });
  const actors = rows.flatMap((row) => row.actors);
  return scene(
    actors,
    rows.map(({ kind }) => tie(actors, `${kind}1`, `${kind}2`, { kind })),
  );
}

function triad(): Scene {
  const actors = [
    actor("a", 0, 160, { label: ["エンパワージャパン"], type: "company", hub: true, radius: 24 }),
    actor("b", 300, 170, { label: ["親がめ"], hub: true, radius: 22 }),
    actor("c", 170, 0, { label: ["市民協働", "推進センター"], type: "city-center", hub: true, radius: 26 }),
    actor("d", 470, 20, { label: ["とつか区民", "活動センター"], type: "ward-center" }),
    actor("e", 520, 190, { label: ["くみんネットワーク"] }),
  ];
  return scene(actors, [
    tie(actors, "a", "b", { kind: "introduction", via: "c" }),
    tie(actors, "d", "e", { kind: "introduction", unnamed: true }),
  ]);
}

function fan(): Scene {
  const actors = [
    actor("a", 0, 0, { label: ["親がめ"], radius: 24, hub: true }),
    actor("b", 320, 30, { label: ["戸塚区役所"], type: "government", radius: 24 }),
    actor("c", 20, 170, { label: ["こまちカフェ"], type: "facility" }),
    actor("d", 300, 190, { label: ["とつか区民活動センター"], type: "ward-center" }),
  ];
  const fanOf = (from: string, to: string, names: readonly string[]) =>
    names.map((kind, index) =>
      index % 2 === 0
        ? tie(actors, from, to, { kind, fan: { index, size: names.length } })
        : tie(actors, to, from, { kind, fan: { index, size: names.length } }),
    );
  return scene(actors, [
    ...fanOf("a", "b", ["consultation", "advice", "supply", "meeting"]),
    ...fanOf("c", "d", ["consultation", "advice"]),
  ]);
}

function uncertain(): Scene {
  const actors = [
    actor("a", 0, 0, { label: ["エンパワージャパン"], type: "company", radius: 24, hub: true }),
    actor("b", 240, -70, { label: ["シロクマ"] }),
    actor("c", 250, 60, { label: ["青少年", "相談センター"], type: "government" }),
    actor("d", 120, 170, { label: ["よこはま", "交流センター"], type: "facility" }),
  ];
  return scene(actors, [
    tie(actors, "a", "b", { uncertain: true }),
    tie(actors, "a", "c", { uncertain: true, kind: "consultation" }),
    tie(actors, "a", "d", { uncertain: true, kind: "introduction", via: "c" }),
  ]);
}

function marks(): Scene {
  const actors = [
    actor("a", 0, 0, { label: ["選択中"], selected: true, radius: 24 }),
    actor("b", 170, 0, { label: ["位置を固定"], pinned: true, type: "facility" }),
    actor("c", 340, 0, { label: ["二つの物語"], meeting: true, stories: [0, 1], type: "city-center", radius: 26 }),
    actor("d", 510, 0, {
      label: ["全部"],
      meeting: true,
      stories: [0, 1, 2],
      pinned: true,
      selected: true,
      type: "company",
      radius: 22,
    }),
    actor("e", 80, 130, { label: ["紹介した人"], type: "school" }),
  ];
  return scene(actors, [
    tie(actors, "a", "b", { selected: true }),
    tie(actors, "c", "d", { kind: "introduction", via: "b", selected: true }),
    tie(actors, "a", "e"),
  ]);
}

function egg(x: number, y: number, width: number, height: number) {
  return Array.from({ length: 24 }, (_, i) => ({
    x: x + width * Math.cos((i / 12) * Math.PI),
    y: y + height * Math.sin((i / 12) * Math.PI),
  }));
}

function grounds(): Scene {
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

function crowded(): Scene {
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
function many(): Scene {
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

function letters(): Scene {
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
function foreignLetters(): Scene {
  const names = [["みらい🌱こども食堂🍛"], ["جمعية المستقبل"], ["𠮷野家（仮称）"], ["שלום קהילה"], ["한마음 재단"]];
  return scene(names.map((label, i) => actor(`f${i}`, (i % 3) * 210, Math.floor(i / 3) * 150, { label })));
}

function strengths(): Scene {
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

function step(): Scene {
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
    ({ episode: `e${number}`, step: number, at: { x, y }, state }) as const;
  return scene(actors, ties, {
    path: {
      story: "s1",
      order: 0,
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

export interface GalleryScene {
  readonly scene: Scene;
  readonly hoveredActor?: string;
  readonly hoveredTie?: string;
}

const selected = ["kyodo-center"];

/** Made when asked for. */
export const GALLERY_SCENES: Readonly<Record<GalleryName, () => GalleryScene>> = {
  types: () => ({ scene: types() }),
  kinds: () => ({ scene: kinds() }),
  triad: () => ({ scene: triad() }),
  fan: () => ({ scene: fan() }),
  uncertain: () => ({ scene: uncertain() }),
  marks: () => ({ scene: marks() }),
  grounds: () => ({ scene: grounds() }),
  "grounds-dark": () => ({ scene: grounds() }),
  strengths: () => ({ scene: strengths() }),
  crowded: () => ({ scene: crowded() }),
  many: () => ({ scene: many() }),
  letters: () => ({ scene: letters() }),
  "hover-actor": () => ({ scene: triad(), hoveredActor: "d" }),
  "hover-tie": () => ({ scene: triad(), hoveredTie: "a-b-introduction-0" }),
  step: () => ({ scene: step() }),
  "step-dark": () => ({ scene: step() }),
  "step-projector": () => ({ scene: step() }),
  "step-phone": () => ({ scene: step() }),
  "foreign-letters": () => ({ scene: foreignLetters() }),
  sample: () => ({ scene: sampleScene({ selected }) }),
  "sample-dark": () => ({ scene: sampleScene({ selected }) }),
  story: () => ({ scene: sampleScene({ story: 0, step: 2 }) }),
  "story-projector": () => ({ scene: sampleScene({ story: 0, step: 2 }) }),
  "story-end": () => ({ scene: sampleScene({ story: 1, step: 99 }) }),
};
