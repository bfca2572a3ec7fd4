/** Small named scenes, each about one thing the map can draw. */
import { ACTOR_TYPES, TIE_KINDS } from "../../src/model/index.ts";
import type { Scene } from "../../src/scene/index.ts";
import { kindInWords, typeInWords } from "../../src/words/index.ts";
import { crowded, foreignLetters, grounds, letters, many, step, strengths } from "./crowdedScenes.ts";
import { farScene } from "./farScenes.ts";
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
  far: () => ({ scene: farScene() }),
  "far-dark": () => ({ scene: farScene() }),
  "far-projector": () => ({ scene: farScene() }),
  "far-mid": () => ({ scene: farScene() }),
  "far-near": () => ({ scene: farScene() }),
  "far-filtered": () => ({ scene: farScene({ hiddenTypes: ["npo", "company"] }) }),
  "far-communities": () => ({ scene: farScene({ by: "communities" }) }),
  "far-story": () => ({ scene: farScene({ step: 2 }) }),
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
