/** Small named scenes, each about one thing the map can draw. */
import { ACTOR_TYPES, type Theme, TIE_KINDS } from "../../src/model/index.ts";
import type { Scene } from "../../src/scene/index.ts";
import { typeInWords } from "../../src/words/index.ts";
import { kindInWords } from "../../src/words/index.ts";
import { actor, scene, tie } from "./parts.ts";
import { sampleScene } from "./sample.ts";

export interface GalleryEntry {
  readonly name: string;
  readonly about: string;
  readonly scene: Scene;
  readonly theme?: Theme;
  readonly hoveredActor?: string;
  readonly hoveredTie?: string;
  /** Compared as a picture unless `false`. */
  readonly compared?: boolean;
}

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
  return scene(actors, rows.map(({ kind }) => tie(actors, `${kind}1`, `${kind}2`, { kind })));
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
    actor("c", 340, 0, { label: ["二つの物語"], meeting: true, type: "city-center", radius: 26 }),
    actor("d", 510, 0, { label: ["全部"], meeting: true, pinned: true, selected: true, type: "company", radius: 22 }),
    actor("e", 80, 130, { label: ["紹介した人"], type: "school" }),
  ];
  return scene(actors, [
    tie(actors, "a", "b", { selected: true }),
    tie(actors, "c", "d", { kind: "introduction", via: "b", selected: true }),
    tie(actors, "a", "e"),
  ]);
}

function grounds(): Scene {
  const egg = (x: number, y: number, w: number, h: number) =>
    Array.from({ length: 24 }, (_, i) => ({
      x: x + w * Math.cos((i / 12) * Math.PI),
      y: y + h * Math.sin((i / 12) * Math.PI),
    }));
  const actors = [
    actor("a", 0, 0, { label: ["親がめ"] }),
    actor("b", 230, 0, { label: ["市民協働推進センター"], type: "city-center", meeting: true, radius: 25, hub: true }),
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
  const names = ["こまちカフェ", "とっとの芽サテライト", "子育てネットワークゆめ", "永田地区センター", "ラシック45", "かなーちえ"];
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
  return scene(actors, actors.slice(1).map(({ id }, i) => tie(actors, id, `x${Math.floor(i / 3)}`)));
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
    all.map((strength) => tie(actors, `${strength}1`, `${strength}2`, { kind: "introduction", via: `${strength}3`, strength })),
  );
}

export const GALLERY_SCENES: readonly GalleryEntry[] = [
  { name: "types", about: "every type of actor, and one that is not known", scene: types() },
  { name: "kinds", about: "every kind of tie, and one that is not known", scene: kinds() },
  { name: "triad", about: "an introducer named, and one not named", scene: triad() },
  { name: "fan", about: "parallel ties both ways, counted where there are many", scene: fan() },
  { name: "uncertain", about: "ties the source is not sure of", scene: uncertain() },
  { name: "marks", about: "selected, pinned, where stories meet", scene: marks() },
  { name: "grounds", about: "two stories that overlap, titles upright", scene: grounds() },
  { name: "strengths", about: "all strengths side by side", scene: strengths() },
  { name: "crowded", about: "more names than there is room for", scene: crowded() },
  { name: "letters", about: "long names, rare and half-width letters, markup", scene: letters() },
  { name: "foreign-letters", about: "emoji, Arabic, Hebrew, Korean", scene: foreignLetters(), compared: false },
  { name: "hover-actor", about: "an actor pointed at", scene: triad(), hoveredActor: "d" },
  { name: "hover-tie", about: "a triad pointed at", scene: triad(), hoveredTie: "a-b-introduction-0" },
  { name: "sample", about: "the sample data, explored", scene: sampleScene({ selected: ["kyodo-center"] }) },
  { name: "sample-dark", about: "the sample data in the dark", scene: sampleScene({ selected: ["kyodo-center"] }), theme: "dark" },
  { name: "story", about: "a step of a story, done, now and to come", scene: sampleScene({ story: 0, step: 2 }) },
  { name: "story-projector", about: "the same step on a projector", scene: sampleScene({ story: 0, step: 2 }), theme: "projector" },
  { name: "story-end", about: "the last step of the second story", scene: sampleScene({ story: 1, step: 99 }) },
];
